/** A count as messages say it, in English: `1 slide`, `2 slides`. */
export function countNoun(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
