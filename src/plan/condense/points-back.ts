/** Tells whether a point speaks of "this" or "these" without having said what that is. English only. */
import { stemmer } from 'stemmer';
import type { Token } from './sentence.ts';

/** Times and the text itself need no other text to be understood: "this year", "in this essay". */
const known =
  /^(?:time|days?|week|month|year|decade|century|morning|evening|spring|summer|autumn|fall|winter|moment|point|way|world|country|post|article|essay|talk|guide|lesson|chapter|section|who|of|that|which|in|with|to)$/u;

/** "Pumps of *this kind* leak", "The drawing shows *these pumps*", "Old pumps lead to *this*" */
export function pointsBack(tokens: readonly Token[]): boolean {
  // "To do so, stop the pump"
  const opening = tokens.slice(0, 3).map(({ lower }) => lower);
  if (/^to (?:do|achieve) (?:so|it|this|that)$/u.test(opening.join(' '))) return true;
  return tokens.some(({ lower, pos }, at) => {
    if (at === 0 || !(/^(?:this|these|those)$/u.test(lower) || (lower === 'that' && pos === 'DET')))
      return false;
    // "the work that *this* makes"
    const noun = tokens.slice(at + 1, at + 4).find((token) => token.pos !== 'ADJ' && token.pos !== 'ADV');
    if (noun !== undefined && known.test(noun.lower)) return false;
    const isNoun = noun?.pos === 'NOUN' || noun?.pos === 'PROPN';
    if (!isNoun) return lower !== 'that' && !tokens.slice(0, at).some((token) => token.pos === 'PROPN');
    const stem = stemmer(noun.lower);
    return !tokens.slice(0, at).some((token) => stemmer(token.lower) === stem);
  });
}
