import type { SpanRule, Token } from '../sentence.ts';

/** Of two brackets alike, “a valve (V) and a hose (H)”, neither stays without the other, as both cost less than a word. */
const risks = { lone: 0.02, several: 0.01 } as const;

/** Longer brackets hold a remark of their own. */
const longestLimit = 8;

/**
 * Brackets, citations among them: "Caches go stale (Meyer 2014) and must be emptied." A bracket that is part of a
 * word stays, "file(s)", "main()", and so does one that takes back or limits what is said: "(not reversible)".
 */
export const parenthesis: SpanRule = ({ tokens }) => {
  const opening = tokens.filter((token) => isOpening(token, tokens));
  const risk = opening.length > 1 ? risks.several : risks.lone;
  return opening.flatMap(({ index }) => {
    const close = tokens.findIndex((token) => token.index > index && /^[)\]]$/u.test(token.text));
    return close < 0 || isAreaCode(tokens, close) || limits(tokens.slice(index + 1, close))
      ? []
      : [{ start: index, end: close + 1, rule: 'parenthesis', risk, isFree: true }];
  });
};

function isOpening(token: Token, tokens: readonly Token[]): boolean {
  if (token.text === '(') return token.isSpaced || token.index === 0;
  const isNote = /^\d+$/u.test(tokens[token.index + 1]?.text ?? '');
  return token.text === '[' && (token.isSpaced || isNote);
}

/** "(415) 555-0100" */
function isAreaCode(tokens: readonly Token[], close: number): boolean {
  return /^\+?\d+$/u.test(tokens[close - 1]?.text ?? '') && /^\d/u.test(tokens[close + 1]?.text ?? '');
}

/** "(not on Sundays)", "(only at night)", "(brass only)", "(brass, not iron)" */
function limits(inside: readonly Token[]): boolean {
  if (inside.filter(({ isWord }) => isWord).length > longestLimit) return false;
  // "NaN (Not a Number)" spells a name out.
  const text = inside.map(({ text }) => text).join(' ');
  return /^(?:but )?(?:not(?! to mention| surprisingly| unlike)|only|never|except|excluding|unless)\b|^(?:\S+ ){1,2}only$|, (?:but )?not\b/u.test(
    text,
  );
}
