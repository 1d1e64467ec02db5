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

/** Whether every bracket and quotation mark of the text has its partner. */
export function isBalanced(text: string): boolean {
  return findUnmatched(text) === undefined;
}

/** The place of the first bracket or quotation mark that has no partner in the text. */
export function findUnmatched(text: string): number | undefined {
  const open: { closer: string; index: number }[] = [];
  let straight: number | undefined;
  // German closes with the mark that English opens with.
  const plain = text.replaceAll(/„([^“”]*)[“”]/gu, ' $1 ');
  for (const { index, 0: character } of plain.matchAll(/[^\p{L}\p{N}\s]/gu)) {
    const closer = pairs[character];
    if (character === '"') straight = straight === undefined ? index : undefined;
    else if (closer !== undefined) open.push({ closer, index });
    else if (closers.has(character) && open.pop()?.closer !== character) return index;
  }
  return open[0]?.index ?? straight;
}
