import { isComma } from '../marks.ts';
import type { SpanRule } from '../sentence.ts';

const leadsOn = /^(?:but|so|and|or|because|though)$/u;

/** "The pump is old, but…": what its speaker did not go on to say. */
export const openEnd: SpanRule = ({ text, tokens, first, end }) => {
  const last = tokens[end - 1];
  if (
    last === undefined ||
    !leadsOn.test(last.lower) ||
    !/^\s*(?:\.{2,}|…|[—–]|-{2,})/u.test(text.slice(last.end))
  )
    return [];
  const start = isComma(tokens[end - 2]) ? end - 2 : end - 1;
  return start > first ? [{ start, end, rule: 'open-end', risk: 0, isFree: true }] : [];
};
