/** What the glyphs of a PDF's font stand for, and how wide they are, as Skia writes it (PDF 1.7, 9.7.4.3 and 9.10.3). */
import type { PdfObjects } from './pdf-objects.ts';

export interface Glyphs {
  /** Of the font. */
  name: string;
  /** What each stands for; nothing is known of those that are missing. */
  letters: ReadonlyMap<number, string>;
  /** Thousandths of the font's size, and that of the glyphs that are not named. */
  widths: ReadonlyMap<number, number>;
  width: number;
}

/** Nothing for a font of another kind. */
export function readGlyphs(objects: PdfObjects, font: number): Glyphs | undefined {
  const dictionary = objects.read(font);
  const name = /\/BaseFont \/(\S+)/.exec(dictionary)?.[1];
  const table = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1];
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(dictionary)?.[1];
  const isWide = dictionary.includes('/Subtype /Type0') && dictionary.includes('/Encoding /Identity-H');
  if (!isWide || name === undefined || table === undefined || descendant === undefined) return undefined;
  const measures = objects.read(Number(descendant));
  return {
    name,
    letters: readLetters(objects.readStream(Number(table))),
    widths: readWidths(/\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(measures)?.[1] ?? ''),
    width: Number(/\/DW (-?[\d.]+)/.exec(measures)?.[1] ?? 1000),
  };
}

function readLetters(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, kind, entries = ''] of table.matchAll(/beginbf(char|range)\n(.*?)endbf/gs)) {
    const values = [...entries.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, value = '']) => value);
    const size = kind === 'char' ? 2 : 3;
    for (let at = 0; at + size <= values.length; at += size) {
      const [from = '', to = from] = values.slice(at, at + size - 1);
      const text = Buffer.from(values[at + size - 1] ?? '', 'hex')
        .swap16()
        .toString('utf16le');
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      // A range counts on in the last of the letters.
      const [start, end] = [text.slice(0, -1), text.charCodeAt(text.length - 1)];
      for (let glyph = first; glyph <= last; glyph += 1)
        letters.set(glyph, start + String.fromCharCode(end + glyph - first));
    }
  }
  return letters;
}

/** `1 [500 232]` has the widths of 1 and 2, `7 9 600` that of 7 to 9. */
function readWidths(list: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [, first = '', each, last, same] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) (-?[\d.]+))/g)) {
    const from = Number(first);
    if (each === undefined) {
      for (let glyph = from; glyph <= Number(last); glyph += 1) widths.set(glyph, Number(same));
    } else {
      for (const [index, width] of each.trim().split(/\s+/).entries())
        widths.set(from + index, Number(width));
    }
  }
  return widths;
}
