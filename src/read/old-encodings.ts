/** Texts of older programs: UTF-16 without a mark, and Windows-1252, which Latin-1 is a part of. */
import { isUtf8 } from 'node:buffer';
import type { Fault } from '../errors.ts';
import { decodeText } from './decode.ts';

/** As much as tells. */
const sample = 4096;

/**
 * Decode an essay, also one that is not UTF-8 where its encoding can be told; line ends become LF.
 * @throws TalkError naming the line of the first byte that is no text.
 */
export function decodeEssay(bytes: Uint8Array, file: string): { text: string; warnings: Fault[] } {
  const order = findByteOrder(bytes);
  if (order !== undefined) {
    const marked = new Uint8Array(bytes.length + 2);
    marked.set(order === 'little' ? [0xff, 0xfe] : [0xfe, 0xff]);
    marked.set(bytes, 2);
    return { text: decodeText(marked, file), warnings: [] };
  }
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked || isUtf8(bytes) || !isWestern(bytes)) return { text: decodeText(bytes, file), warnings: [] };
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/\r\n?/g, '\n');
  const warning: Fault = {
    message: 'The file is not UTF-8; it is read as Windows-1252, which has Latin-1 in it.',
    hint: 'See whether é, ä and the like are right, and save it as UTF-8.',
    file,
    line: text.slice(0, text.search(/[^\0-\x7f]/)).split('\n').length,
  };
  return { text, warnings: [warning] };
}

/** UTF-16 without a mark: of Western texts every other byte is zero. */
function findByteOrder(bytes: Uint8Array): 'little' | 'big' | undefined {
  const length = Math.min(sample, bytes.length) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = [zeros[0] / (length / 2), zeros[1] / (length / 2)];
  if (odd > 0.7 && even < 0.02) return 'little';
  return even > 0.7 && odd < 0.02 ? 'big' : undefined;
}

/** Codes that Windows-1252 does not have. */
const impossible = /[\x81\x8d\x8f\x90\x9d]/;
/** In other languages' and machines' encodings, words are of such letters throughout, and signs and capitals stand within words. */
const foreign =
  /[\xc0-\xff]{4}|(?<=[a-zA-Z\xc0-\xff])[\xa1-\xa6\xa8-\xaa\xac-\xb6\xb8-\xba\xbc-\xbf](?=[a-zA-Z\xc0-\xff])|(?<=[a-z])[\x83\x88\x8a\x8c\x8e\x98\x9f]/;
/** UTF-8 that somebody cut or joined with something else. */
const utf8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xc2-\xf4][\x80-\xbf]{0,2}$/;

function isWestern(bytes: Uint8Array): boolean {
  const isSteering = (byte: number) => byte < 9 || (byte > 13 && byte < 32) || byte === 127;
  if (bytes.some(isSteering)) return false;
  const codes = Buffer.from(bytes).toString('latin1');
  return !impossible.test(codes) && !foreign.test(codes) && !utf8.test(codes);
}
