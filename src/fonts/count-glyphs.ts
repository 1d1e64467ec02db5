import { brotliDecompressSync } from 'node:zlib';

/** Where the list of tables begins, behind a header of fixed size, which says at 12 how many there are. */
const directory = 48;
/** Tables by the numbers that the format has for them, and the number of one whose name is spelled out. */
const [maxp, glyf, loca, spelled] = [4, 10, 11, 63];

/** How many glyphs a font has, the one for all that is missing among them. */
export function countGlyphs(bytes: Uint8Array): number {
  const font = Buffer.from(bytes);
  return font.toString('latin1', 0, 4) === 'wOF2' ? countCompressed(font) : countPlain(font);
}

/** Of a TrueType font: OpenType 1.9, “Organization of an OpenType font”. */
function countPlain(font: Buffer): number {
  let entry = 12;
  while (font.toString('latin1', entry, entry + 4) !== 'maxp') entry += 16;
  return font.readUInt16BE(font.readUInt32BE(entry + 8) + 4);
}

/** Of a compressed one: the W3C's “WOFF File Format 2.0”, sections 4 and 5. */
function countCompressed(font: Buffer): number {
  let at = directory;
  const readLength = (): number => {
    for (let length = 0; ;) {
      const byte = font.readUInt8(at++);
      length = length * 128 + (byte & 127);
      if (byte < 128) return length;
    }
  };
  let size = 0;
  let start = 0;
  for (let count = font.readUInt16BE(12); count > 0; count -= 1) {
    const flags = font.readUInt8(at++);
    const [table, version] = [flags & 63, flags >> 6];
    if (table === spelled) at += 4;
    const length = readLength();
    const isTransformed = table === glyf || table === loca ? version !== 3 : version !== 0;
    if (table === maxp) start = size;
    size += isTransformed ? readLength() : length;
  }
  return brotliDecompressSync(font.subarray(at)).readUInt16BE(start + 4);
}
