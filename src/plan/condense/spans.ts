/** What may be left away from a sentence: the table of rules, one idea each. */
import { breaksBond, findBonds, type Bond } from './bonds.ts';
import { isComma } from './marks.ts';
import type { Sentence, Span, SpanRule } from './sentence.ts';
import { adjective } from './spans/adjective.ts';
import { adverb } from './spans/adverb.ts';
import { apposition } from './spans/apposition.ts';
import { colon } from './spans/colon.ts';
import { commaPhrase } from './spans/comma-phrase.ts';
import { contrast } from './spans/contrast.ts';
import { coordination } from './spans/coordination.ts';
import { comparison } from './spans/comparison.ts';
import { connectiveAdverb } from './spans/connective-adverb.ts';
import { openingPhrase } from './spans/opening-phrase.ts';
import { qualityFrame } from './spans/quality-frame.ts';
import { relativePronoun } from './spans/relative-pronoun.ts';
import { dash } from './spans/dash.ts';
import { example } from './spans/example.ts';
import { frame } from './spans/frame.ts';
import { hedge } from './spans/hedge.ts';
import { infinitiveTail } from './spans/infinitive-tail.ts';
import { insertedComment } from './spans/inserted-comment.ts';
import { label } from './spans/label.ts';
import { leadingClause } from './spans/leading-clause.ts';
import { leadingConnective } from './spans/leading-connective.ts';
import { modalFrame } from './spans/modal-frame.ts';
import { parenthesis } from './spans/parenthesis.ts';
import { participleTail } from './spans/participle-tail.ts';
import { prepositionalPhrase } from './spans/prepositional-phrase.ts';
import { relativeClause } from './spans/relative-clause.ts';
import { semicolon } from './spans/semicolon.ts';
import { subordinateTail } from './spans/subordinate-tail.ts';
import { timePhrase } from './spans/time-phrase.ts';
import { trailingComment } from './spans/trailing-comment.ts';

/** In the order of what they cost; where two rules find the same span, the first names it. */
const rules: readonly SpanRule[] = [
  label,
  leadingConnective,
  insertedComment,
  trailingComment,
  parenthesis,
  hedge,
  frame,
  modalFrame,
  connectiveAdverb,
  colon,
  dash,
  contrast,
  example,
  relativePronoun,
  qualityFrame,
  comparison,
  relativeClause,
  apposition,
  semicolon,
  timePhrase,
  adverb,
  adjective,
  participleTail,
  leadingClause,
  openingPhrase,
  commaPhrase,
  subordinateTail,
  coordination,
  prepositionalPhrase,
  infinitiveTail,
];

/** No rule behind this one finds what goes for free. */
const freeing = rules.slice(0, rules.indexOf(contrast) + 1);

/** All spans of the sentence that one rule or another would leave away, none of them twice. */
export function findSpans(sentence: Sentence): Span[] {
  return applyRules(rules, sentence);
}

/** Those of them that may go even where the sentence is short enough, for a fifth of the work. */
export function findFreeSpans(sentence: Sentence): Span[] {
  return applyRules(freeing, sentence).filter(({ isFree }) => isFree === true);
}

function applyRules(applied: readonly SpanRule[], sentence: Sentence): Span[] {
  let bonds: readonly Bond[] | undefined;
  const found = new Map<string, Span>();
  for (const span of applied.flatMap((rule) => rule(sentence))) {
    const key = `${String(span.start)}-${String(span.end)}`;
    if (found.has(key) || !leavesWords(span, sentence) || crossesColon(span, sentence)) continue;
    if (unlimits(span, sentence) || turns(span, sentence)) continue;
    bonds ??= findBonds(sentence);
    if (!breaksBond(span, bonds)) found.set(key, span);
  }
  return [...found.values()];
}

/** "Gardener, *part time: As our gardener*, you mend pumps": what a colon parts is no one phrase. */
function crossesColon({ start, end }: Span, { tokens, first, end: behind }: Sentence): boolean {
  return start > first && end < behind && tokens.slice(start + 1, end - 1).some(({ text }) => text === ':');
}

/** Something goes, and something stays. */
function leavesWords({ start, end }: Span, sentence: Sentence): boolean {
  return end > start && (start > sentence.first || end < sentence.end);
}

const limits = new Set(['unless', 'until', 'till', 'except', 'without', 'if']);

/** "We never stop, *and rest, unless it rains*": a denial that loses its limit denies too much. */
function unlimits({ start, end }: Span, { tokens, first }: Sentence): boolean {
  const isLimited = tokens.slice(start, end).some(({ lower }) => limits.has(lower));
  return (
    isLimited &&
    tokens.slice(first, start).some(({ lower, isNegated }) => isNegated || /^(?:not|never|no)$/u.test(lower))
  );
}

/** "It ran *for years but never well*": what the author turns to goes with no phrase before it. */
function turns({ start, end }: Span, { tokens }: Sentence): boolean {
  return tokens
    .slice(start + 1, end)
    .some(
      ({ index, lower }) =>
        lower === 'but' &&
        !isComma(tokens[index - 1]) &&
        /^(?:never|not|rarely|hardly|only)$/u.test(tokens[index + 1]?.lower ?? '') &&
        tokens.slice(start, index).every(({ isNegated, lower }) => !isNegated && lower !== 'not'),
    );
}
