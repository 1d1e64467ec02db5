/** Sends a file of the site: whole, or the part that a player asks for when somebody seeks in a film. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { SiteFile } from '../site/resolve-address.ts';
import { codeOf } from '../errors.ts';

/** Answers a GET or HEAD request with this file. */
export async function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { type, body }: SiteFile,
): Promise<void> {
  const head = {
    'content-type': type,
    'cache-control': 'no-cache',
    // A drawing that is opened by itself would run the scripts that it brings along, and request what it names.
    ...(type === 'image/svg+xml' && {
      'content-security-policy':
        "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; sandbox",
    }),
  };
  if (typeof body === 'string' || body instanceof Uint8Array) {
    response.writeHead(200, head).end(method === 'HEAD' ? undefined : body);
    return;
  }
  const { size } = await stat(body.path);
  const range = readRange(headers.range, size);
  if (range === 'none') {
    response.writeHead(416, { 'content-range': `bytes */${String(size)}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range === undefined ? 200 : 206, {
    ...head,
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    ...(range && { 'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}` }),
  });
  if (method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  // Players hang up as soon as they have enough, which is no fault.
  await pipeline(createReadStream(body.path, { start, end }), response).catch((error: unknown) => {
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/**
 * The one part of `size` bytes that a Range header asks for (RFC 9110, 14.2), both ends included; nothing if it asks
 * for the whole or in a way that may be ignored, `none` if no byte of the file is meant.
 */
export function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start >= size || start > end ? 'none' : { start, end };
}
