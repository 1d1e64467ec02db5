/**
 * The best sentences up to a number of words, in the essay's order. The last one taken is cut, so that every method
 * gets just as many words.
 */
export function takeWords(sentences: readonly string[], scores: readonly number[], budget: number): string {
  const best = sentences
    .map((text, index) => ({ index, words: text.split(/\s+/) }))
    .sort((a, b) => (scores[b.index] ?? 0) - (scores[a.index] ?? 0) || a.index - b.index);
  const taken: typeof best = [];
  let left = budget;
  for (const { index, words } of best) {
    if (left <= 0) break;
    taken.push({ index, words: words.slice(0, left) });
    left -= words.length;
  }
  return taken
    .sort((a, b) => a.index - b.index)
    .map(({ words }) => words.join(' '))
    .join(' ');
}
