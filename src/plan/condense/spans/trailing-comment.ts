import { hasClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import { matchLongest, readPhrases } from '../phrase.ts';
import type { SpanRule } from '../sentence.ts';
import { connectives } from '../words/connectives.ts';

/** Only behind a comma: without one "right", "though" and "now" may belong to the sentence. */
const behindComma = [
  ...connectives,
  ...readPhrases(`
    though|right|too|really|actually|please|again|huh|eh
    i|we ~ think|believe|guess|suppose|hope|feel
    you know|see
    if you will|like
    so to speak
    as it were
    as they say
    as ever|always|usual|well
    or so
    among other things|others
    in a sense|way|word|nutshell
  `),
];

const anywhere = readPhrases(`
  for example|instance
  of course
  after all
  in my|our opinion|experience|view
  to be fair|honest|clear|sure
  at the end of the day
  so to speak
`);

/** No comment has more tokens. */
const longest = 8;

/** A comment at the end: "The pump is off, of course." */
export const trailingComment: SpanRule = ({ tokens, first, end }) =>
  tokens.slice(Math.max(first + 3, end - longest), end).flatMap(({ index }) => {
    const isSet = isComma(tokens[index - 1]);
    const isComment =
      matchLongest(tokens, index, anywhere) === end ||
      (isSet && matchLongest(tokens, index, behindComma) === end);
    const start = isSet ? index - 1 : index;
    if (!isComment || !hasClause(tokens, first, start)) return [];
    return [{ start, end, rule: 'trailing-comment', risk: 0.02, isFree: true }];
  });
