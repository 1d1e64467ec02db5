import type { Bond } from '../bonds.ts';
import { isFinite } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { isHungryNoun } from '../words/governors.ts';
import { wordSet } from '../words/word-set.ts';

/** How far from its clause such a word may stand, in tokens. */
const reach = 12;
const limiting = wordSet('one few only no those any anyone every all nobody none');

/** "I met *few* people in this town *who* mend pumps": the clause says of whom or of what alone the rest holds. */
export function findAntecedents({ tokens, first, end }: Sentence): Bond[] {
  return tokens.slice(first + 1, end).flatMap((token): Bond[] => {
    const before = tokens[token.index - 1];
    if (!/^(?:who|whom|whose|which|that)$/u.test(token.lower) || token.pos === 'DET' || isComma(before))
      return [];
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '')) return [];
    const limit = findLimit(tokens, token.index, first);
    return limit === undefined ? [] : [[limit, token.index]];
  });
}

function findLimit(tokens: readonly Token[], relative: number, first: number): number | undefined {
  for (let at = relative - 1; at >= Math.max(first, relative - reach); at--) {
    const token = tokens[at];
    if (token === undefined || isComma(token) || isFinite(tokens, at)) return undefined;
    // "no more precious than a pump *that* leaks" compares.
    if (token.lower === 'no' && tokens[at + 1]?.lower === 'more') return undefined;
    if (limiting.has(token.lower) || isHungryNoun(token.lower)) return at;
  }
  return undefined;
}
