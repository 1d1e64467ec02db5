/** Bytes to text, or one line that says why not: what is not text never reaches a terminal or a slide. */
import { isUtf8 } from 'node:buffer';
import { TalkError } from '../errors.ts';

/**
 * Decode UTF-8, or UTF-16 with a byte order mark; line ends become LF.
 * @throws TalkError naming the line of the first byte that is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8') refuseBroken(bytes, file);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notText(`The file begins as ${encoding.toUpperCase()} and is broken`, file, 1);
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const nul = lines.indexOf('\0');
  if (nul !== -1)
    throw notText('The file is not text: it has a NUL', file, lines.slice(0, nul).split('\n').length);
  return lines;
}

function refuseBroken(bytes: Uint8Array, file: string): void {
  if (isUtf8(bytes)) return;
  const isBinary = bytes.subarray(0, 8192).includes(0);
  // No byte of a longer UTF-8 character looks like a line end, so lines can be tried one by one.
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x0a && byte !== 0x0d && at < bytes.length) continue;
    if (!isUtf8(bytes.subarray(start, at))) break;
    if (byte === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    start = at + 1;
    line += 1;
  }
  throw notText(
    isBinary ? 'The file is not text' : 'The file is not UTF-8: a character here is broken',
    file,
    line,
  );
}

function notText(what: string, file: string, line: number): TalkError {
  return new TalkError({
    message: `${what}.`,
    hint: 'Save the essay as text in UTF-8 (every editor can), and name it again.',
    file,
    line,
  });
}
