/** Names where little room is, measured in Latin letters; a Chinese, Japanese or Korean character takes the room of two. */

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffdc]/u;

const wideEnd = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffdc]{2}[”’]?\s?$/u;

function measureCharacter(character: string): number {
  return wide.test(character) ? 2 : 1;
}

/** The room that a name takes. */
export function measureName(name: string): number {
  let room = 0;
  for (const character of name) room += measureCharacter(character);
  return room;
}

/**
 * Whole words up to `longest` letters, with an ellipsis if any is left out. Among wide characters it is as wide as they
 * are, so that it takes room of its own there.
 */
export function shortenName(name: string, longest: number): string {
  const kept: string[] = [];
  let room = wide.test(name) && measureName(name) > longest ? longest - 2 : longest;
  for (const character of name) {
    room -= measureCharacter(character);
    if (room < 0) return `${dropBrokenWord(kept.join('')).replace(/[\s,;:.–—-]+$/u, '')}…`;
    kept.push(character);
  }
  return name;
}

/** The same in lines of `line` letters: a word that is longer than one ends with it, at an ellipsis; nobody breaks it well. */
export function shortenInLines(name: string, longest: number, line: number): string {
  const cut = Array.from(name.matchAll(/[^\s-]+/gu)).find(
    ({ 0: word }) => !wide.test(word) && word.length > line,
  );
  return shortenName(name, cut === undefined ? longest : Math.min(longest, cut.index + line - 1));
}

/**
 * Text that was cut anywhere, back to a parenthesis that stands open or to its last space, unless that takes half of its
 * room. A term in a parenthesis behind two or more wide characters goes whatever they leave.
 */
function dropBrokenWord(text: string): string {
  const open = text.search(/[(（[【][^)）\]】]*$/u);
  const end = [open, text.lastIndexOf(' ')].find(
    (at) => at > 0 && measureName(text.slice(0, at)) > measureName(text) / 2,
  );
  return text.slice(0, open > 0 && wideEnd.test(text.slice(0, open)) ? open : end);
}
