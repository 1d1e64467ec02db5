/** Tells whether a point is a clause that only the sentence before it completes: "Which is why they fail", "If so, mend it". English only. */
import type { Token } from '../sentence.ts';

interface Point {
  text: string;
  tokens: readonly Token[];
  /** Its text in small letters. */
  lower: string;
}

export function hangsOnBefore({ tokens, text, lower }: Point): boolean {
  // "If so, mend it", "Same goes for pumps"
  if (/^(?:the )?same (?:goes|applies|holds|is true|can be said|with)\b/u.test(lower)) return true;
  if (/^if (?:so|not|yes|no)(?:,| then\b)/u.test(lower)) return true;
  // "If it doesn’t, mend it"
  if (
    /^if (?:you|it|they|we|he|she|i|this|that|there) (?:do|does|did|is|are|was|were|can|has|have|had|will|would)(?:n[’']t|not| not)?(?: so)?, /u.test(
      lower.replace(/ (?:can|won)[’']t, /u, ' can, '),
    )
  )
    return true;
  // "I.e. the pump leaks"
  if (/^(?:i\.?e|e\.?g|viz|cf)\b/u.test(lower)) return true;
  if (endsOnVerb(tokens)) return true;
  return /^(?:which|who|whose|whom|because|or)$/u.test(tokens[0]?.lower ?? '') && !text.endsWith('?');
}

/** "New pumps *do*", "Waiting without a word *is*": it is or does what the sentence before says; but "the work we *do*". */
function endsOnVerb(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  const isOpen = /^(?:is|are|was|were|do|does|did)(?:n[’']t)?$/u.test(tokens[last]?.lower ?? '');
  const before = tokens.slice(0, last);
  return (
    isOpen && before.at(-1)?.pos === 'NOUN' && !before.some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/u.test(pos))
  );
}
