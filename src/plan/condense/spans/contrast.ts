import { hasClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { SpanRule } from '../sentence.ts';
import { headTo, opensWithSubject, refersBack } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'contrast';

/** What an author goes on to after "but" is the point: "Pumps are cheap, *but nobody repairs them*." */
const risks = { head: 0.1, tail: 0.75, tailReferring: 0.65 };

export const contrast: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 1).flatMap((token) => {
    const { index, lower } = token;
    const isWhole = lower === 'but' && isComma(tokens[index - 1]) && !token.isQuoted;
    if (!isWhole || !opensWithSubject(tokens, index + 1, end) || !hasClause(tokens, first, index - 1))
      return [];
    return [
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
