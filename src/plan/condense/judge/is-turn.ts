/** Tells a sentence that turns against what was said before it. */
import { isEnglish } from '../../../talk/text/language.ts';
import { pointWordsFor } from '../point-words.ts';

/** "But …", "That’s great, but …" */
const english =
  /^(?:but|yet|however|still|instead|nevertheless)\b|^(?:that|this|it)(?:[’']s| is) (?:\p{L}+ )?(?:great|fine|good|nice|true|well)[^.]{0,20}, but\b/u;

/** "But if …", "But first …", "But why does it leak?", "However you light it, …", "Still water …" */
const otherwise =
  /^(?:but (?:if|unless|first|before|wait|also|what|why|how|where|when|who|is|are|(?:does|do|did|can|could|should|would) (?:i|we|you|it|they|that|this|the))|yet another|instead of|however (?:i|you|we|they|dark|much|many|few|little|hard|small|big|large|long|often|good|bad|well))\b|^still (?!(?:i|we|you|he|she|it|they|this|that|these|those|there|the|an?|my|our|no|not|some|many|most)\b)/u;

/** "X. *But Y.*": Y is what the author means. "But if it rains, …" tells another case. */
export function isTurn(text: string, lang: string): boolean {
  // Where a pattern ignores case, V8 takes several times as long to compile `\p{L}`.
  const lower = text.trim().toLowerCase();
  if (isEnglish(lang)) return english.test(lower) && !otherwise.test(lower);
  const words = pointWordsFor(lang);
  return words?.turns.test(lower) === true && !words.supposes.test(lower.replace(words.links, ''));
}
