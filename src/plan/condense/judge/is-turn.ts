/** Tells a sentence that turns against what was said before it. */
import { isEnglish } from '../../../talk/text/language.ts';
import { pointWordsFor } from '../point-words.ts';

/** "But …", "Just look first", "That’s great, but …" */
const english =
  /^(?:but|yet|however|still|just|instead|nevertheless)\b|^(?:that|this|it)(?:[’']s| is) (?:\p{L}+ )?(?:great|fine|good|nice|true|well)[^.]{0,20}, but\b/u;

/** "X. *But Y.*": Y is what the author means. "But if it rains, …" tells another case. */
export function isTurn(text: string, lang: string): boolean {
  // Where a pattern ignores case, V8 takes several times as long to compile `\p{L}`.
  const lower = text.trim().toLowerCase();
  if (isEnglish(lang)) return english.test(lower);
  const words = pointWordsFor(lang);
  return words?.turns.test(lower) === true && !words.supposes.test(lower.replace(words.links, ''));
}
