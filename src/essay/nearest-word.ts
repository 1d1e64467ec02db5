/** Which known word somebody may have meant. */

/** The first of `known` that is at most `most` mistakes away, and nearest. */
export function findNearest<const Word extends string>(
  written: string,
  known: readonly Word[],
  most: number,
): Word | undefined {
  let best: { word: Word; distance: number } | undefined;
  for (const word of known) {
    const distance = countMistakes(written, word);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}

/** Optimal string alignment: insertions, deletions, substitutions, swapped neighbours. */
function countMistakes(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
