import type { Bond } from '../bonds.ts';
import { hasMainVerb, isFinite } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { isHungryNoun } from '../words/governors.ts';
import { wordSet } from '../words/word-set.ts';

/** How far from its clause such a word may stand, in tokens. */
const reach = 12;
const limiting = wordSet('one few only no those any anyone every all nobody none');

const troubles = wordSet(
  'problem problems question questions trouble troubles need needs answer answers solution solutions',
);
const denials = wordSet('not never no nobody none nothing hardly');

/** "I met *few* people in this town *who* mend pumps": the clause says of whom or of what alone the rest holds, or does not. */
export function findAntecedents({ tokens, first, end }: Sentence): Bond[] {
  // A heading claims nothing: there such a clause may go.
  const claims = hasMainVerb(tokens.slice(first, end));
  return tokens.slice(first + 1, end).flatMap((token): Bond[] => {
    const before = tokens[token.index - 1];
    if (!/^(?:who|whom|whose|which|that)$/u.test(token.lower) || token.pos === 'DET' || isComma(before))
      return [];
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '')) return [];
    if (claims && isClaimed(tokens, token.index - 1) && isDenied(tokens, token.index, end))
      return [[token.index - 1, token.index]];
    const limit = findLimit(tokens, token.index, first);
    return limit === undefined ? [] : [[limit, token.index]];
  });
}

/** "a pump", "problems": that there are such things is told nowhere else. */
function isClaimed(tokens: readonly Token[], noun: number): boolean {
  if (troubles.has(tokens[noun]?.lower ?? '')) return true;
  const start = tokens.findLastIndex(({ index, pos }) => index < noun && !/^(?:NOUN|PROPN|ADJ)$/u.test(pos));
  return /^an?$/u.test(tokens[start]?.lower ?? '');
}

/** "a trouble *that* you do *not* have": without the clause there is one. */
function isDenied(tokens: readonly Token[], relative: number, end: number): boolean {
  let at = relative + 1;
  const denies = () => tokens[at]?.isNegated === true || denials.has(tokens[at]?.lower ?? '');
  for (; at < end && !isFinite(tokens, at); at++) {
    if (denies()) return true;
    if (isComma(tokens[at])) return false;
  }
  for (; at < end && /^(?:AUX|VERB|ADV|PART)$/u.test(tokens[at]?.pos ?? ''); at++) if (denies()) return true;
  return false;
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
