import type { Bond } from '../bonds.ts';
import { findComma, isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';

/** How far behind the noun the clause may begin that tells of it, in tokens. */
const reach = 7;

/**
 * "There's a pump in the yard *that leaks*", "There are rules *for gardeners*": that a thing exists is no news; what it
 * is like or for is.
 */
export function findExistence({ tokens, first, end }: Sentence): Bond[] {
  return tokens.slice(first, end).flatMap((there): Bond[] => {
    const noun = findNoun(tokens, there, end);
    if (noun === undefined) return findPostponed(tokens, there, end);
    const behind = noun + 1;
    const clause = tokens
      .slice(behind, Math.min(end, behind + reach))
      .findIndex(({ lower, pos }) => /^(?:that|who|which|where)$/u.test(lower) && pos !== 'DET');
    const isApart = tokens.slice(behind, behind + clause).some(isComma);
    if (clause >= 0 && !isApart) return [[there.index, behind + clause]];
    return opensPhrase(tokens[behind]) ? [[there.index, behind]] : [];
  });
}

/** "There was in those days, *a pump* of iron": what there is stands behind a phrase. */
function findPostponed(tokens: readonly Token[], { index, lower }: Token, end: number): Bond[] {
  const isPhrase = lower === 'there' && tokens[index + 1]?.pos === 'AUX' && tokens[index + 2]?.pos === 'ADP';
  const comma = findComma(tokens, index + 3, end);
  return isPhrase && comma < end - 1 ? [[index, comma + 1]] : [];
}

/** The last token of what there is. */
function findNoun(tokens: readonly Token[], there: Token, end: number): number | undefined {
  if (!/^there(?:'s)?$/u.test(there.lower)) return undefined;
  let at = there.index + 1;
  while (at < end && tokens[at]?.pos === 'AUX') at += 1;
  if (at === there.index + 1 && !there.hasVerb) return undefined;
  while (at < end && /^(?:DET|ADJ|ADV|NUM)$/u.test(tokens[at]?.pos ?? '')) at += 1;
  if (!isNoun(tokens[at])) return undefined;
  while (at + 1 < end && isNoun(tokens[at + 1])) at += 1;
  return at;
}

function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.pos === 'ADP' || /^(?:to|when|where|about)$/u.test(token.lower);
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
