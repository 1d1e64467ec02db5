/** What lies below `/_fonts/`: a style sheet for each set of fonts, and the fonts that it names. */
import { faces } from './faces.ts';
import { readSubsets } from './font-files.ts';
import { instanceFont, type FontFormat } from './instance-font.ts';
import { mathFontName, mathFontStyles, readMathFont } from './math-font.ts';
import { stringifyFace } from './stringify-face.ts';

/** A file as it goes to a browser. */
export interface FontFile {
  /** Its media type. */
  type: string;
  body: string | Uint8Array;
}

/**
 * The file at an address below `/_fonts/`, or nothing if no font set has it.
 * @param format of the fonts that a style sheet names; a font's own address tells its format
 */
export async function serveFont(name: string, format: FontFormat = 'ttf'): Promise<FontFile | undefined> {
  const set = /^(.+)\.css$/.exec(name)?.[1];
  if (set !== undefined) {
    const css = stringifyFontSet(set, format);
    return css === '' ? undefined : { type: 'text/css; charset=utf-8', body: css };
  }
  if (name === mathFontName) return { type: 'font/woff2', body: await readMathFont() };
  const [, id, subset, ending] = /^(.+)--(.+)\.(ttf|woff2)$/.exec(name) ?? [];
  const face = faces.find((candidate) => candidate.id === id);
  if (face === undefined || subset === undefined || !readSubsets(face).has(subset)) return undefined;
  const asked = ending === 'ttf' ? 'ttf' : 'woff2';
  return { type: `font/${asked}`, body: await instanceFont(face, subset, asked) };
}

/** `@font-face` rules of a set's faces; browsers load only the subsets that a page has characters of. */
function stringifyFontSet(set: string, format: FontFormat): string {
  if (set === 'math') return mathFontStyles;
  return faces
    .filter((face) => face.set === set)
    .flatMap((face) =>
      [...readSubsets(face)].map(([subset, range]) =>
        stringifyFace(face, { src: `${face.id}--${subset}.${format}`, format, range }),
      ),
    )
    .join('');
}
