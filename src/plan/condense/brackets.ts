/** Brackets and quotation marks that open and close. */

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '（': '）',
  '【': '】',
  '《': '》',
};
const closers = new Set(Object.values(pairs));
/** The mark of a Hebrew acronym, which many type as a straight one, stands before its last letter. */
const marks =
  /"(?!(?<=\p{Script=Hebrew}")\p{Script=Hebrew}(?!\p{Script=Hebrew}))|[„“”«»「」『』（）【】《》()[\]{}]/gu;

/** What closes a mark that elsewhere closes: German and Danish set »…«. */
const reversed = '«';

/** Marks that stand side by side, behind a blank or nothing and before a word. */
const openingRuns = /(?<![^\s])["„“”«»「」『』（）【】《》()[\]{}]+(?=[\p{L}\p{N}])/gu;

/** The places of the marks » and « that stand where a word begins. */
function findWordStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!/[«»]/u.test(text)) return starts;
  for (const { index, 0: run } of text.matchAll(openingRuns))
    for (let at = 0; at < run.length; at += 1) starts.add(index + at);
  return starts;
}

/** Whether every bracket and quotation mark of the text has its partner. */
export function isBalanced(text: string): boolean {
  return findUnmatched(text) === undefined;
}

/** The place of the first bracket or quotation mark that has no partner in the text; closing ones come first. */
export function findUnmatched(text: string): number | undefined {
  return findAllUnmatched(text)[0];
}

/** The places of all brackets and quotation marks without a partner: those that close, that open, and a straight one. */
export function findAllUnmatched(text: string): number[] {
  const open: { closer: string; index: number }[] = [];
  const closing: number[] = [];
  const unclosed: number[] = [];
  let straight: number | undefined;
  const wordStarts = findWordStarts(text);
  let german: { closers: string; index: number } | undefined;
  for (const { index, 0: character } of text.matchAll(marks)) {
    const closer = pairs[character];
    if (/[«»]/u.test(character) && open.at(-1)?.closer === reversed && !wordStarts.has(index)) {
      // Swedish “»prioritet»” closes with the mark that opens.
      open.pop();
      continue;
    }
    if (character === '»' && wordStarts.has(index)) {
      open.push({ closer: reversed, index });
      continue;
    }
    if (german?.closers.includes(character)) german = undefined;
    else if (character === '„') {
      if (german !== undefined) unclosed.push(german.index);
      german = { closers: findGermanClosers(text, index), index };
    } else if (character === '"') straight = straight === undefined ? index : undefined;
    else if (closer !== undefined) open.push({ closer, index });
    else if (closers.has(character)) {
      if (open.at(-1)?.closer === character) open.pop();
      else closing.push(index);
    }
  }
  if (german !== undefined) unclosed.push(german.index);
  const opening = [...open.map(({ index }) => index), ...unclosed].sort((a, b) => a - b);
  return [...closing, ...opening, ...(straight === undefined ? [] : [straight])];
}

/** German closes with the mark that English opens with, or, as many type it, with a straight one. */
function findGermanClosers(text: string, index: number): string {
  const next = /[„“”]/u.exec(text.slice(index + 1))?.[0];
  return next === undefined || next === '„' ? '"' : '“”';
}
