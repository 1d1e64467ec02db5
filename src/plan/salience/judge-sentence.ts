/** What a sentence's look says about it, whatever the essay. 0 is nothing to object to; objections are negative. */

/** In words: too short to say much, and too long to be taken in. */
export function judgeLength(words: number): number {
  if (words < 6) return -1.5;
  if (words < 9) return -0.5;
  return words > 40 ? -0.7 : 0;
}

const aside =
  /^(?:for (?:example|instance)|e\.g\.|such as|as (?:an example|mentioned|noted|described|shown|you can see)|note that|see |(?:figure|table|image) \d|in (?:19|20)\d\d\b|on (?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december))/i;

/** Whether an English sentence opens an example, a date or a reference: it serves the sentence before it. */
export function isAside(text: string): boolean {
  return aside.test(text);
}

/** Whether a sentence asks, in any script's question marks. */
export function isQuestion(text: string): boolean {
  return /[?？؟]["'”’»）)\]]*$/u.test(text.trimEnd());
}

/** Whether a sentence speaks in someone else's words. */
export function hasQuotation(text: string): boolean {
  return /["“«„「]/u.test(text);
}
