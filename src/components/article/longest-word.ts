/** Letters of scripts whose lines are broken between words alone. */
const words =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{N}’']+/gu;

/** How many letters the longest word of a text has that no line break may part; 1 at least. */
export function longestWord(text: string): number {
  return Math.max(1, ...Array.from(text.matchAll(words), ([word]) => word.length));
}
