/** Looks whether a font is in a PDF, as Skia writes it: whole, and one that a reader can set the text in. */
import type { PdfFont } from './pdf-contents.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** Tables that letters are drawn from (ISO/IEC 14496-22). */
const drawing = ['glyf', 'CFF ', 'CFF2'];
const needed = ['head', 'hhea', 'hmtx', 'maxp'];

/** What the file says of a font; whether letters are set in it is not looked at. */
export function readFontFile(
  objects: Pick<PdfObjects, 'read' | 'readStream'>,
  font: number,
): Omit<PdfFont, 'hasLetters'> {
  const dictionary = objects.read(font);
  const name = /\/BaseFont \/(\S+)/.exec(dictionary)?.[1] ?? '';
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(dictionary)?.[1];
  const measures = descendant === undefined ? dictionary : objects.read(Number(descendant));
  const descriptor = /\/FontDescriptor (\d+) 0 R/.exec(measures)?.[1];
  const about = descriptor === undefined ? '' : objects.read(Number(descriptor));
  const file = /\/FontFile[23] (\d+) 0 R/.exec(about)?.[1];
  const isEmbedded = file !== undefined && isFont(Buffer.from(objects.readStream(Number(file)), 'latin1'));
  return { name, isEmbedded, isType3: false };
}

/** Whether all tables that a font needs are within it; or it is nothing but its outlines in PostScript's compact form. */
function isFont(font: Buffer): boolean {
  if (font.length < 12) return false;
  const kind = font.readUInt32BE(0);
  if (kind >>> 24 === 1) return true;
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(kind)) return false;
  const count = font.readUInt16BE(4);
  if (font.length < 12 + 16 * count) return false;
  const tables = new Set<string>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12) > font.length) return false;
    tables.add(font.toString('latin1', at, at + 4));
  }
  return needed.every((table) => tables.has(table)) && drawing.some((table) => tables.has(table));
}
