import { hasClause, isFinite, opensClause } from './clauses.ts';
import { breaksBond, findBonds } from './bonds.ts';
import { isDemanded, opensInfinitive } from './infinitive.ts';
import { findMainStart } from './main-start.ts';
import { isComma } from './marks.ts';
import type { Sentence, Span, Token } from './sentence.ts';
import { wholeLimit } from './point-length.ts';
import { findSeriesTail } from './series-tail.ts';
import { joinsClause } from './spans/coordination.ts';
import { headTo, refersBack } from './spans/head.ts';
import { countSentenceWords } from './spans/long-sentence.ts';
import { restrictiveTail } from './spans/tail.ts';
import { matchLongest } from './phrase.ts';
import { limitingOpenings } from './words/limits.ts';
import { conditions, relativePronouns, subordinators } from './words/subordinators.ts';

const rule = 'last-resort';
/** As dear as a cut may be: nothing but the slide's size asks for it. */
const risks = { opening: 0.3, tail: 0.8, series: 0.9, condition: 1.2 };

/** A main clause has at least so many tokens. */
const shortest = 5;

/**
 * The opening before the main clause, and ends where a phrase or clause begins behind a noun or a comma, for a
 * sentence that no rule brings down to a slide's length. What denies, limits or compares is not parted from what it
 * does that to.
 */
export function findLastResorts(sentence: Sentence): Span[] {
  const { tokens, first, end } = sentence;
  const bonds = findBonds(sentence);
  const mainStart = findMainStart(sentence);
  if (mainStart === undefined) return [];
  const from = Math.max(mainStart, first) + shortest;
  const tails = tokens
    .slice(from, end - 1)
    .filter((token) => !token.isQuoted && opensPart(token, sentence))
    .flatMap(({ index }) => restrictiveTail(sentence, index, { rule, risk: risks.tail }));
  const spans = [...findOpening(sentence, mainStart), ...tails].filter((span) => !breaksBond(span, bonds));
  const series = findSeriesTail(sentence);
  return series === undefined
    ? spans
    : [...spans, ...restrictiveTail(sentence, series + 1, { rule, risk: risks.series })];
}

/** "If the pump stops, …": dear, as the main clause claims more without it. */
function findOpening(sentence: Sentence, mainStart: number): Span[] {
  const { tokens, first, end } = sentence;
  if (mainStart <= first) return [];
  const opening = /^(?:and|but|so)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (matchLongest(tokens, opening, limitingOpenings) !== undefined) return [];
  // "Because of this, *if* …"
  const isCondition = tokens
    .slice(opening, mainStart)
    .some(({ index, lower }) => conditions.has(lower) && (index === opening || isComma(tokens[index - 1])));
  // "If you don't shut the valve, the pump stops": without what is left undone, that is the rule.
  const isDenied = tokens
    .slice(opening, mainStart)
    .some(({ isNegated, lower }) => isNegated || lower === 'not');
  if (isCondition && isDenied && countSentenceWords(sentence) <= wholeLimit) return [];
  // "If a pump is old, *it* leaks"
  if (isCondition && refersBack(tokens[mainStart])) return [];
  if (opensQuestion(sentence, mainStart) && !isCondition)
    return [{ start: 0, end: mainStart, rule, risk: risks.opening }];
  if (!opensClause(tokens, mainStart, end)) return [];
  return headTo(sentence, mainStart, { rule, risk: isCondition ? risks.condition : risks.opening });
}

/** "Now that it rains, *how does* the pump do?" */
function opensQuestion({ tokens, end }: Sentence, at: number): boolean {
  const { lower = '', hasVerb = false } = tokens[at] ?? {};
  const asks = /^(?:how|what|why|who|where|when|which)(?:'s)?$/u.test(lower);
  return asks && tokens[end]?.text === '?' && (hasVerb || tokens[at + 1]?.pos === 'AUX');
}

function opensPart({ pos, lower, index }: Token, sentence: Sentence): boolean {
  const { tokens, end } = sentence;
  const before = tokens[isComma(tokens[index - 1]) ? index - 2 : index - 1];
  if (!/^(?:NOUN|PROPN|NUM|PRON)$/u.test(before?.pos ?? '')) return false;
  if (conditions.has(lower) || /^(?:of|than|as|like|but|nor|up|out)$/u.test(lower)) return false;
  if (lower === 'to') return opensInfinitive(tokens, index) && !isDemanded(tokens, index);
  if (/^(?:i|we|you|he|she|they)$/u.test(lower) && !isComma(tokens[index - 1]))
    return isFinite(tokens, index + 1) || isFinite(tokens, index + 2);
  if (pos === 'ADP' || relativePronouns.has(lower) || (lower === 'that' && pos !== 'DET')) return true;
  if (subordinators.has(lower)) return hasClause(tokens, index + 1, end);
  // "the start *and end of* a line", "the likeness *and ends between* them"
  if ((lower === 'and' || lower === 'or') && tokens[index + 2]?.pos === 'ADP') return false;
  if (lower === 'and' || lower === 'or')
    return (
      isFinite(tokens, index + 1) || (opensClause(tokens, index + 1, end) && joinsClause(sentence, index))
    );
  return isComma(tokens[index - 1]) && pos === 'VERB' && lower.endsWith('ing');
}
