import { hasClause, isFinite } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { isComma } from '../marks.ts';
import type { Sentence, SpanRule, Token } from '../sentence.ts';
import { headTo, opensWithSubject } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'coordination';
const risks = { clause: 0.25, clauseHead: 0.3, plainClause: 0.4, verbs: 0.35, nouns: 0.5 };

/**
 * One part of two: "The pump is old, and its valve leaks."; "It leaks and makes a noise."; dearest are nouns: "It needs
 * a valve and a hose."
 */
export const coordination: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    const { index, lower } = token;
    if (!/^(?:and|or|so|nor)$/u.test(lower) || token.isQuoted || tokens[index + 1]?.lower === 'that')
      return [];
    const isSet = isComma(tokens[index - 1]);
    if (joinsClause(sentence, index)) {
      const spans = tailFrom(sentence, index, { rule, risk: isSet ? risks.clause : risks.plainClause });
      const isWhole =
        isSet &&
        !tokens.slice(findMainStart(sentence) ?? first, index - 1).some(isComma) &&
        opensWithSubject(tokens, index + 1, end) &&
        hasClause(tokens, first, index - 1);
      return isWhole ? [...spans, ...headTo(sentence, index + 1, { rule, risk: risks.clauseHead })] : spans;
    }
    if (lower === 'so') return [];
    const joinsVerb =
      isVerb(tokens[index + 1]) || (tokens[index + 1]?.pos === 'ADV' && isVerb(tokens[index + 2]));
    // "We clean and oil *the pump*": both verbs want the object.
    if (joinsVerb && isVerb(tokens[index - 1])) return [];
    if (joinsVerb) return tailFrom(sentence, index, { rule, risk: risks.verbs });
    // "the pumps and hoses *that our gardeners need*": the clause tells which of both.
    if (tokens.slice(index + 1, end).some((later) => isFinite(tokens, later.index))) return [];
    return joinsNoun(tokens, index) ? tailFrom(sentence, index, { rule, risk: risks.nouns }) : [];
  });
};

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** A subject with its verb soon behind the conjunction. */
function joinsClause({ tokens, end }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|ADV|NUM|SCONJ)$/u.test(next?.pos ?? '')) return false;
  const isSoon = tokens.slice(at + 1, Math.min(end, at + 8)).some(({ index }) => isFinite(tokens, index));
  return isSoon && hasClause(tokens, at + 1, end, { imperative: false });
}

/** "a valve and a hose"; in "red and blue hoses" the noun stands behind both. */
function joinsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false;
  const behind = tokens[at + 1];
  if (behind?.pos === 'DET' || behind?.pos === 'PRON') return true;
  const isNoun = behind?.pos === 'NOUN' || behind?.pos === 'PROPN';
  return isNoun && !/^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.pos ?? '');
}
