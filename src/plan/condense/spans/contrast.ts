import { hasClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { Sentence, Span, SpanRule } from '../sentence.ts';
import { headTo, opensWithSubject, refersBack } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'contrast';

/** What an author goes on to after "but" is the point: "Pumps are cheap, *but nobody repairs them*." */
const risks = { head: 0.1, tail: 0.75, tailReferring: 0.65, concession: 0.2 };

export const contrast: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 1).flatMap((token) => {
    const { index, lower } = token;
    const isWhole = lower === 'but' && isComma(tokens[index - 1]) && !token.isQuoted;
    if (!isWhole || !opensWithSubject(tokens, index + 1, end) || !hasClause(tokens, first, index - 1))
      return [];
    return [
      ...findConcession(sentence, index),
      ...tailFrom(sentence, index, {
        rule,
        risk: refersBack(tokens[index + 1]) ? risks.tailReferring : risks.tail,
      }),
      // "What if it rains, but nobody comes?" asks for both.
      ...(tokens[end]?.text === '?'
        ? []
        : headTo(sentence, index + 1, { rule, risk: risks.head, isFree: true })),
    ];
  });
};

/** "Pumps are cheap, *and they are loud*, but nobody repairs them." */
function findConcession({ tokens, first }: Sentence, but: number): Span[] {
  const and = tokens.findLastIndex(
    ({ index, lower }) => index < but && lower === 'and' && isComma(tokens[index - 1]),
  );
  const isWhole =
    and > first &&
    hasClause(tokens, first, and - 1) &&
    opensWithSubject(tokens, and + 1, but - 1) &&
    !tokens.slice(first, and - 1).some((token) => isComma(token) || token.text === ';');
  return isWhole ? [{ start: and - 1, end: but - 1, rule, risk: risks.concession }] : [];
}
