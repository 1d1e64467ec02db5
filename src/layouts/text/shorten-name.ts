/** Names where little room is, measured in Latin letters; a Chinese, Japanese or Korean character takes the room of two. */

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffdc]/u;

const wideEnd = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffdc]{2}[”’]?\s?$/u;

function measureCharacter(character: string): number {
  return wide.test(character) ? 2 : 1;
}

/** The room that a name takes. */
export function measureName(name: string, measure = measureCharacter): number {
  let room = 0;
  for (const character of name) room += measure(character);
  return room;
}

/** Letters of Archivo that are narrower or broader than its `n`, with their width. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’\s]/u, 0.45],
  [/[ftrI.,:;!|()[\]/-]/u, 0.65],
  [/[mwMW@%…—]/u, 1.6],
  [/\p{Lu}/u, 1.35],
  [wide, 1.75],
];

/** The room of a character more exactly, by that of an `n`, rather too much than too little. */
export function measureSet(character: string): number {
  return widths.find(([kind]) => kind.test(character))?.[1] ?? 1;
}

/**
 * Whole words up to `longest` letters, with an ellipsis if any is left out. Among wide characters it is as wide as they
 * are, so that it takes room of its own there.
 */
export function shortenName(name: string, longest: number, measure = measureCharacter): string {
  const kept: string[] = [];
  let room = wide.test(name) && measureName(name, measure) > longest ? longest - 2 : longest;
  for (const character of name) {
    room -= measure(character);
    if (room < 0) return `${dropBrokenWord(kept.join('')).replace(/[\s,;:.–—-]+$/u, '')}…`;
    kept.push(character);
  }
  return name;
}

/**
 * The same in lines of `line` letters, as {@link measureSet} counts them: a word that is longer than one ends with it, at
 * an ellipsis; nobody breaks it well. A label with a colon has a line of its own, if there are no more than four then.
 */
export function shortenInLines(name: string, longest: number, line: number): string {
  const cut = Array.from(name.matchAll(/[^\s-]+/gu)).find(
    ({ 0: word }) => !wide.test(word) && measureName(word, measureSet) > line,
  );
  if (cut !== undefined && cut.index < longest) {
    const kept = shortenName(cut[0], line - measureSet('…'), measureSet);
    return breakAtLabel(name.slice(0, cut.index) + kept, line);
  }
  return breakAtLabel(shortenName(name, longest), line);
}

const label = /^([^:]+:) (?=\S)/u;
const mostLines = 4;

function breakAtLabel(name: string, line: number): string {
  const [whole, own] = label.exec(name) ?? [];
  if (whole === undefined || own === undefined || measureName(name, measureSet) <= line) return name;
  const isHeld =
    measureName(own, measureSet) <= line && countLines(name.slice(whole.length), line) < mostLines;
  return isHeld ? `${own}\n${name.slice(whole.length)}` : name;
}

function countLines(text: string, line: number): number {
  let [lines, room] = [0, 0];
  for (const word of text.split(' ')) {
    const width = measureName(word, measureSet);
    if (width > room) [lines, room] = [lines + 1, line];
    room -= width + measureSet(' ');
  }
  return lines;
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
