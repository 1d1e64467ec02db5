import type { SpanRule } from '../sentence.ts';
import { hasClause } from '../clauses.ts';
import { wordSet } from '../words/word-set.ts';

const labels = wordSet(
  'note nb tip hint warning caution update edit question answer q a ps disclaimer tl;dr tldr reminder corollary conclusion upshot spoiler bonus',
);

/** The label before a colon: "Note: the cache is shared." The name of a speaker is no label; it says who speaks. */
export const label: SpanRule = ({ tokens, first, end }) => {
  const colon = first + 1;
  const isLabel = labels.has(tokens[first]?.lower ?? '') && tokens[colon]?.text === ':';
  if (!isLabel || !hasClause(tokens, colon + 1, end)) return [];
  return [{ start: first, end: colon + 1, rule: 'label', risk: 0, isFree: true }];
};
