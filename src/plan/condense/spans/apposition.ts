import { hasClause, isFinite } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { tailFrom } from './tail.ts';

const rule = 'apposition';
const risks = { inserted: 0.1, tail: 0.15 };

/** A second name for the same thing: "The pump, an old one, leaks."; "We called Ada, the owner." */
export const apposition: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 1, end - 1).flatMap((token) => {
    const comma = token.index;
    if (!isComma(token) || token.isQuoted || !isNoun(tokens[comma - 1])) return [];
    const head = tokens[comma + 1];
    const close = findComma(tokens, comma + 1, end);
    if (close < end) {
      const isName =
        /^(?:DET|PROPN|NOUN|NUM|ADJ|PRON)$/u.test(head?.pos ?? '') && !holdsVerb(tokens, comma + 1, close);
      // "When mending a pump, *the owner, …*": the comma closes what opens the sentence.
      const opens =
        (tokens[first]?.pos === 'ADP' || tokens[first + 1]?.lower.endsWith('ing') === true) &&
        !hasClause(tokens, first, comma);
      return isName && !opens && goesOn(tokens[close + 1])
        ? [{ start: comma, end: close + 1, rule, risk: risks.inserted }]
        : [];
    }
    const isName = /^(?:DET|PROPN|NUM)$/u.test(head?.pos ?? '');
    const isRow = tokens.slice(comma + 1, end).some(({ lower }) => lower === 'and' || lower === 'or');
    if (!isName || isRow || hasClause(tokens, comma + 1, end, { imperative: false })) return [];
    return tailFrom(sentence, comma + 1, { rule, risk: risks.tail });
  });
};

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** The sentence's verb follows the second comma, so that the first ended its subject. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || token.hasVerb);
}

function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ index }) => isFinite(tokens, index));
}
