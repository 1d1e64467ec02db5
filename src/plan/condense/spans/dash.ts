import { hasClause, isFinite, opensClause } from '../clauses.ts';
import { isDash } from '../marks.ts';
import type { Sentence, SpanRule } from '../sentence.ts';
import { headTo } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'dash';
const risks = { inserted: 0.08, tail: 0.15, head: 0.3 };

/** "The pump – an old one – leaks."; "The pump leaks – as it always did." */
export const dash: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  const dashes = tokens.slice(first, end).filter((token) => isDash(token) && !token.isQuoted);
  return dashes.flatMap(({ index }, nth) => {
    const isClosing = nth % 2 === 1;
    // "Pumps leak. — Ada": where the sentence ended, a name is left.
    const start = tokens[index - 1]?.text === '.' ? index - 1 : index;
    const spans = isClosing ? [] : tailFrom(sentence, start, { rule, risk: risks.tail });
    const close = dashes[nth + 1]?.index;
    if (close !== undefined && goesOn(sentence, index, close))
      spans.push({ start: index, end: close + 1, rule, risk: risks.inserted });
    // "– *say*, twice a year"
    const isExample = tokens[index + 1]?.lower === 'say';
    if (dashes.length === 1 && !isExample && opensClause(tokens, index + 1, end))
      spans.push(...headTo(sentence, index + 1, { rule, risk: risks.head }));
    return spans;
  });
};

/** Whether a clause is whole before the aside or behind it, or goes on there with its verb. */
function goesOn({ tokens, first, end }: Sentence, open: number, close: number): boolean {
  if (hasClause(tokens, first, open) || hasClause(tokens, close + 1, end)) return true;
  return isFinite(tokens, close + 1);
}
