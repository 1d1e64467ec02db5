/** Which font files a text needs, as a browser decides it by `unicode-range`. */
import { faces, type FontSet } from './faces.ts';
import { readSubsets } from './font-files.ts';
import type { FontFormat } from './instance-font.ts';

/** Names of the files below `/_fonts/` that a page in these sets with this text may load. */
export function fontsForText(sets: readonly FontSet[], text: string, format: FontFormat): string[] {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return faces
    .filter((face) => sets.includes(face.set))
    .flatMap((face) =>
      [...readSubsets(face)]
        .filter(([, range]) => {
          const spans = parseUnicodeRange(range);
          return characters.some((code) => spans.some(([first, last]) => code >= first && code <= last));
        })
        .map(([subset]) => `${face.id}--${subset}.${format}`),
    );
}

/** `U+30-39,U+2C` as pairs of first and last code point. */
export function parseUnicodeRange(range: string): [number, number][] {
  return range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
