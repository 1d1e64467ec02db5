/** What a sentence's look says about it, whatever the essay. 0 is nothing to object to; objections are negative. */

/** In words: too short to say much, and too long to be taken in. */
export function judgeWordCount(words: number): number {
  if (words < 6) return -1.5;
  if (words < 9) return -0.5;
  return words > 40 ? -0.7 : 0;
}

/** Whether a sentence speaks in someone else's words. */
export function hasQuotation(text: string): boolean {
  return /["“«„「]/u.test(text);
}
