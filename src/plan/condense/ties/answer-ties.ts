import { hasClause, isFinite } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { isComma, isDash } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { opensWithSubject, refersBack } from '../spans/head.ts';
import type { ClauseTie } from './ties.ts';
import { subordinators } from '../words/subordinators.ts';

const denial = /^(?:not|never|no|nobody|none|nothing|neither|hardly|few|rarely)$/u;
/** What opens a clause in which a denial says nothing about the sentence. */
const hangs = /^(?:that|which|who|whom|whose)$/u;
const answers = /^(?:it|they|he|she|we|you|i|this|that|these|those|what)(?:'|$)/u;

/**
 * What is denied or conceded keeps what the author says instead: "The cost is *not* the pump; *it*'s the water.", "Pumps
 * *are* cheap, *but* they leak." Where the answer names nothing, it keeps the denial too.
 */
export function findAnswerTies(sentence: Sentence): ClauseTie[] {
  const { tokens, first, end } = sentence;
  const claim = findVerb(sentence);
  return tokens.slice(first + 2, end - 1).flatMap((token): ClauseTie[] => {
    if (token.isQuoted) return [];
    const denied = findDenial(sentence, token.index);
    if (denied !== undefined && opensAnswer(sentence, token)) return tie(sentence, denied, token.index + 1);
    if (claim === undefined || claim > token.index) return [];
    return goesOn(sentence, token) ? [{ opener: claim, verb: token.index, isStrict: true }] : [];
  });
}

function tie({ tokens }: Sentence, opener: number, answer: number): ClauseTie[] {
  const ties = [{ opener, verb: answer, isStrict: true }];
  return refersBack(tokens[answer]) ? [...ties, { opener: answer, verb: opener, isStrict: true }] : ties;
}

/** The verb of the main clause. */
function findVerb(sentence: Sentence): number | undefined {
  const { tokens, first, end } = sentence;
  const start = Math.max(first, findMainStart(sentence) ?? first);
  return tokens.find(({ index }) => index >= start && index < end && isFinite(tokens, index))?.index;
}

/** "…, *but* nobody repairs them": the clause that the author goes on to, unless both are asked. */
function goesOn({ tokens, first, end }: Sentence, { index, lower }: Token): boolean {
  return (
    lower === 'but' &&
    isComma(tokens[index - 1]) &&
    tokens[end]?.text !== '?' &&
    // "Choose a pump, but …" tells what to do without it, too.
    !(tokens[first]?.pos === 'VERB' && !/(?:ing|ed)$/u.test(tokens[first].lower)) &&
    hasClause(tokens, first, index - 1) &&
    opensWithSubject(tokens, index + 1, end)
  );
}

/** The last denial of the clause before the mark at `mark`. */
function findDenial({ tokens, first }: Sentence, mark: number): number | undefined {
  const from = tokens.findLastIndex(({ index, text }) => index < mark && /^[;:]$/u.test(text)) + 1;
  const clause = tokens.slice(Math.max(first, from), mark);
  const denied = clause.findLastIndex((token) => isDenial(tokens, token));
  const isHung = clause
    .slice(0, Math.max(0, denied))
    .some(
      ({ lower, pos }) => pos === 'SCONJ' || subordinators.has(lower) || (hangs.test(lower) && pos !== 'DET'),
    );
  return isHung ? undefined : clause[denied]?.index;
}

/** "A few pumps" and "not only" deny nothing. */
function isDenial(tokens: readonly Token[], { index, lower, isNegated }: Token): boolean {
  if (/^(?:only|just|merely|yet)$/u.test(tokens[index + 1]?.lower ?? '')) return false;
  return isNegated || (denial.test(lower) && tokens[index - 1]?.lower !== 'a');
}

/** Behind a semicolon a clause, behind another mark one whose subject is a pronoun, behind a comma with its verb: ", it's the water". */
function opensAnswer({ tokens, end }: Sentence, mark: Token): boolean {
  const at = mark.index + 1;
  const next = tokens[at];
  if (next === undefined || !hasClause(tokens, at, end)) return false;
  if (mark.text === ';') return true;
  if (mark.text === ':' || isDash(mark)) return answers.test(next.lower);
  return isComma(mark) && answers.test(next.lower) && (next.hasVerb || tokens[at + 1]?.pos === 'AUX');
}
