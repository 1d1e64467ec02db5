/** Whether a paragraph is what an interviewer asks: whatever leads up to the question is none of the answers. */

/** "AB: You mended a pump. How?", "Ada Byron: …" */
const speaker = /^(?:\p{Lu}{1,3}|\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{L}.]+){0,2}|\d+\p{Lu}+): /u;

export function asksGuest(sentences: readonly string[]): boolean {
  return speaker.test(sentences[0]?.trim() ?? '') && isQuestion(sentences.at(-1) ?? '');
}

export function isQuestion(sentence: string): boolean {
  return /\?["”’)]*$/u.test(sentence.trim());
}
