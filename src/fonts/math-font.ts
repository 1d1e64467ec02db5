/**
 * The font of formulas: static, all in one file, and with a table of its own for what formulas need besides letters,
 * such as the larger forms of a bracket and the pieces that a still larger one is built of.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The file's name below `/_fonts/`. */
export const mathFontName = 'stix-two-math.woff2';

/** The rule that names it; of all of its characters, since nothing but formulas is set in it. */
export const mathFontStyles = `@font-face{font-family:'STIX Two Math';font-display:block;src:url(${mathFontName}) format('woff2')}\n`;

/** All of the font: some 400 KB. */
export async function readMathFont(): Promise<Uint8Array> {
  const file = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';
  return new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(file))));
}

/**
 * Where the system draws glyphs sharper than they are, it takes the heights of letters, and then of all glyphs, from
 * these. Without them formulas would be set a little otherwise than with the whole font.
 */
const lettersOfHeights = 'THEZOCQSLUfijkdbhuvxzoescnrpqgjyΓΒΕΖΘΟΩΔΞβθδζλξαειοπστωγημρφχψ';

/** The font with the glyphs that these characters need, in all of their sizes, and none besides. */
export async function subsetMathFont(characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  const font = Buffer.from(await readMathFont());
  return subsetFont(font, characters + lettersOfHeights, { targetFormat: 'woff2', noHinting: true });
}
