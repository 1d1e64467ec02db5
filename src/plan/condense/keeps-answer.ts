/** Tells whether a clause or phrase that opens a sentence, or opens within one, has lost the clause that it leads to. English only. */
import { isFinite, opensClause } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Sentence } from './sentence.ts';

const joins = /^(?:and|but|or|so|that|then|yet|because)$/u;
const openers = /^(?:if|when|whenever|whereas|once|while|although|though|because|since|unless)$/u;

/**
 * "Mend it so that if it rains, *it holds*", "It runs, but in order for it to last, *it needs oil*", "It shows that in spring,
 * *pumps leak*", "Should you need oil, *ask us*"
 */
export function keepsAnswer(sentence: Sentence, keep: Uint8Array): boolean {
  const { tokens, end } = sentence;
  return tokens.every(({ index }) => {
    const opened = keep[index] === 1 ? findOpened(sentence, index) : undefined;
    if (opened === undefined) return true;
    const commas = tokens.filter((token) => token.index > index + 2 && isComma(token));
    const answer = commas.find((comma) => opensClause(tokens, comma.index + 1, end));
    // "and in the yard it leaks, I think": the clause goes on without a comma.
    if (
      opened === 'phrase' &&
      tokens.slice(index + 1, answer?.index).some((token) => isFinite(tokens, token.index))
    )
      return true;
    const comma = answer ?? (opened === 'clause' ? commas[0] : undefined);
    return comma === undefined || keep[comma.index + 1] === 1;
  });
}

/** What begins at the token that leads to a clause behind it. */
function findOpened({ tokens, first, end }: Sentence, at: number): 'clause' | 'phrase' | undefined {
  const { lower = '', pos } = tokens[at] ?? {};
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "*Should you* need oil, …"
  if (at === first && tokens[end]?.text !== '?' && /^(?:should|had|were)$/u.test(lower))
    return next?.pos === 'PRON' ? 'clause' : undefined;
  if (!joins.test(before?.lower ?? '')) return undefined;
  if (openers.test(lower)) return 'clause';
  const isPurpose =
    (lower === 'in' && next?.lower === 'order') ||
    (before?.pos === 'CCONJ' && lower === 'to' && next?.pos === 'VERB');
  const isApart = before?.pos === 'SCONJ' || isComma(tokens[at - 2]);
  return isPurpose || (isApart && (pos === 'ADP' || lower === 'based')) ? 'phrase' : undefined;
}
