/** Tells whether a clause that opens within a sentence has lost the one that it leads to. English only. */
import { opensClause } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Sentence, Token } from './sentence.ts';

const joins = /^(?:and|but|or|so|that|then|yet)$/u;
const openers = /^(?:if|when|whenever|once|while|although|though|because|since|unless)$/u;

/** "Mend it so that if it rains, *it holds*", "It runs, but in order for it to last, *it needs oil*" */
export function keepsAnswer({ tokens, end }: Sentence, keep: Uint8Array): boolean {
  return tokens.every(({ index }) => {
    if (keep[index] !== 1 || !opensWithin(tokens, index)) return true;
    const comma = tokens.findIndex(
      (token) => token.index > index + 2 && isComma(token) && opensClause(tokens, token.index + 1, end),
    );
    return comma < 0 || keep[comma + 1] === 1;
  });
}

function opensWithin(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!joins.test(tokens[at - 1]?.lower ?? '')) return false;
  return openers.test(lower) || (lower === 'in' && tokens[at + 1]?.lower === 'order');
}
