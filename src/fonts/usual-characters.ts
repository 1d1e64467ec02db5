/**
 * What a text in plain Latin letters may set, as code points: all of ASCII, the quotation marks, dashes and signs of print,
 * and those that Lectern's own pages use. Sites that need no more share their fonts, which are costly to make.
 */
export const usualCharacters: ReadonlySet<number> = new Set([
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
  ...Array.from('\u00a0\u00ad§©«°±·»×‐–—‘’“”„•…→↑↓←−€¶', (character) => character.codePointAt(0) ?? 0),
]);
