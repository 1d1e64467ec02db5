/**
 * The font of formulas: static, all in one file, and with a table of its own for what formulas need besides letters,
 * such as the larger forms of a bracket and the pieces that a still larger one is built of.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { keptFolder } from '../places.ts';
import { keepFont, readKeptFont } from './kept-font.ts';

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

/** Changes with what makes the font. */
const edition = 1;
/** Most of these fonts that are kept. */
const mostKept = 40;

/**
 * The font with the glyphs that these characters need, in all of their sizes, and none besides; made once on a machine,
 * since it takes longer than the rest of a small site.
 */
export async function subsetMathFont(characters: string): Promise<Uint8Array> {
  const whole = Buffer.from(await readMathFont());
  const digest = createHash('sha256')
    .update(`${String(edition)}\0${characters}\0`)
    .update(whole);
  const file = new URL(`fonts/math/${digest.digest('hex').slice(0, 24)}.woff2`, keptFolder);
  const kept = await readKeptFont(file);
  if (kept !== undefined) return kept;
  const { default: subsetFont } = await import('subset-font');
  const options = { targetFormat: 'woff2', noHinting: true } as const;
  const font = await subsetFont(whole, characters + lettersOfHeights, options);
  await keepFont(file, font, mostKept);
  return font;
}
