/** Whether a paragraph is what an interviewer asks: whatever leads up to the question is none of the answers. */
import { endsAsQuestion } from '../../ends-as-question.ts';

/** "AB: You mended a pump. How?", "Ada Byron: …" */
const speaker =
  /^(?:\p{Lu}{1,3}(?: and \p{Lu}{1,3})?|\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{L}.]+){0,2}|\d+\p{Lu}+): /u;

/** "Tell me about your pump.", "Share a little of how you mend it." */
const prompt =
  /^(?:(?:so|and|please|can you|could you),? )*(?:tell (?:me|us)\b|share (?:a|some|with)\b|talk (?:a|to (?:me|us)|me|us)\b|(?:walk|take) (?:me|us) through\b|describe (?:your|how|the|a)\b|explain (?:to|how|what|why)\b)/iu;

export function asksGuest(sentences: readonly string[]): boolean {
  const opening = speaker.exec(sentences[0]?.trim() ?? '');
  if (opening === null) return false;
  const last = sentences.at(-1)?.trim() ?? '';
  return endsAsQuestion(last) || prompt.test(sentences.length > 1 ? last : last.slice(opening[0].length));
}
