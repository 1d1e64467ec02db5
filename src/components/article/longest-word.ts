/** Letters of scripts whose lines are broken between words alone. */
const words =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{M}\p{N}’']+/gu;

/** How many letters the longest word of a text has that no line break may part; 1 at least. */
export function longestWord(text: string): number {
  let longest = 1;
  // A title may have more words than a call takes arguments.
  for (const [word] of text.matchAll(words)) longest = Math.max(longest, word.length);
  return longest;
}
