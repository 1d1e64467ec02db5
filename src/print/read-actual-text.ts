/**
 * The letters that a PDF gives for glyphs that are no letters by themselves (ActualText; PDF 1.7, 14.9.4), as of Arabic
 * letters put together from a stroke and dots. Readers use them for copying, search and speech; pdf.js does not.
 */

const span = /\/ActualText <feff([0-9a-f]*)>\s*>>\s*BDC(.*?)\bEMC\b/gis;

/** The texts of a page's spans, in the order of drawing; empty where a box is drawn because no font has the letter. */
export function readActualText(content: string): string[] {
  return [...content.matchAll(span)].map(([, digits = '', drawn = '']) => {
    const glyphs = [...drawn.matchAll(/<([0-9a-f]+)>/gi)].map(([, glyph = '']) => glyph);
    // Glyph 0 of every font stands for what it lacks.
    if (glyphs.every((glyph) => /^0+$/.test(glyph))) return '';
    return Buffer.from(digits, 'hex').swap16().toString('utf16le');
  });
}
