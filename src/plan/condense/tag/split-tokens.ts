/** Words and marks of a sentence, as a reader would take them for one. */

/** A run of characters, in UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

const dashes = /(\.{2,}|…|—|–|-{2,})/u;
const opening = /^(?:["([{<*'‘“„«]|\.{2,}|-{2,}(?!\p{L})|[—–…])/u;
const closing = /(?:\.{2,}|-{2,}|[?!]{2,}|["\])}>*'’”“»,;:!?.…—–])$/u;
/** `e.g.`, `U.S.`, `J.`: the stop belongs to the word. */
const dotted = /^(?:(?:\p{L}\.)+|(?:etc|vs|cf|al|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|approx)\.)$/u;
const singleQuote = /^['‘’]$/u;
const closerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/**
 * Cuts a text into words and marks. A word keeps its clitics, hyphens, currency and percent signs (`don’t`,
 * `follow-up`, `$3.5`, `40%`), a path or an address its inner marks; each of `atoms` is part of one word.
 */
export function splitTokens(text: string, atoms: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const { index, 0: run } of maskAtoms(text, atoms).matchAll(/\S+/gu)) splitRun(run, index, ranges);
  return mergeApostrophes(text, ranges);
}

/** A sentence whose atoms are words of the same length. */
export function maskAtoms(text: string, atoms: readonly Range[]): string {
  let masked = text;
  for (const { start, end } of atoms) {
    // Any letters would do; these end like a noun, which helps the tagger.
    const noun = 'function'.repeat(Math.ceil((end - start) / 8)).slice(start - end);
    masked = masked.slice(0, start) + noun + masked.slice(end);
  }
  return masked;
}

function splitRun(run: string, offset: number, ranges: Range[]): void {
  let start = 0;
  for (let mark = opening.exec(run); mark !== null; mark = opening.exec(run.slice(start))) {
    ranges.push({ start: offset + start, end: offset + start + mark[0].length });
    start += mark[0].length;
  }
  let end = run.length;
  const behind: Range[] = [];
  while (end > start) {
    const core = run.slice(start, end);
    const mark = closing.exec(core)?.[0];
    const opener = mark === undefined ? undefined : closerOf[mark];
    if (mark === undefined || dotted.test(core) || (opener !== undefined && core.includes(opener))) break;
    behind.unshift({ start: offset + end - mark.length, end: offset + end });
    end -= mark.length;
  }
  splitCore(run.slice(start, end), offset + start, ranges);
  ranges.push(...behind);
}

/** Dashes without spaces part words, as do commas that part no digits. */
function splitCore(core: string, offset: number, ranges: Range[]): void {
  // An address, an option such as `--help`
  if (core.includes('://') || /^--\p{L}/u.test(core)) {
    ranges.push({ start: offset, end: offset + core.length });
    return;
  }
  let at = offset;
  for (const part of core.split(/(\.{2,}|…|—|(?<!\d)–|–(?!\d)|-{2,}|(?<!\d),|,(?!\d)|;|["“”](?=\p{L}))/u)) {
    if (part === '') continue;
    const first = ranges.length;
    if (dashes.test(part) || part.length === core.length || part.length === 1)
      ranges.push({ start: at, end: at + part.length });
    else splitRun(part, at, ranges);
    if (ranges.length === first) ranges.push({ start: at, end: at + part.length });
    at += part.length;
  }
}

/** A single quotation mark without a partner is an apostrophe of its word: `developers’ tools`, `’90s`. */
function mergeApostrophes(text: string, ranges: readonly Range[]): Range[] {
  const merged: (Range & { isApostrophe: boolean })[] = [];
  let isOpen = false;
  for (const [index, { start, end }] of ranges.entries()) {
    const previous = merged.at(-1);
    const isQuote = singleQuote.test(text.slice(start, end));
    const isClosing = isQuote && isOpen;
    const isOpening: boolean = isQuote && !isOpen && hasPartner(text, ranges, index);
    const belongsBefore = isQuote && !isClosing && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));
    const followsApostrophe = !isQuote && previous?.isApostrophe === true;
    if (previous?.end === start && (belongsBefore || followsApostrophe)) previous.end = end;
    else {
      merged.push({ start, end, isApostrophe: isQuote && !isClosing && !isOpening });
      if (isClosing || isOpening) isOpen = isOpening;
    }
  }
  return merged.map(({ start, end }) => ({ start, end }));
}

/** Whether another single quotation mark comes behind the next word. */
function hasPartner(text: string, ranges: readonly Range[], index: number): boolean {
  return ranges.slice(index + 2).some(({ start, end }) => singleQuote.test(text.slice(start, end)));
}
