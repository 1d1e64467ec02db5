/** The most letters of a verse; longer lines are prose. */
const longestVerse = 70;

/** Whether lines that their author broke are short enough to be verse. */
export function areVerses(lines: readonly string[]): boolean {
  return lines.every(({ length }) => length <= longestVerse);
}
