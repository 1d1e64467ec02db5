import type { SpanRule, Token } from '../sentence.ts';

/** Longer brackets hold a remark of their own. */
const longestLimit = 8;

/**
 * Brackets, citations among them: "Caches go stale (Meyer 2014) and must be emptied." A bracket that is part of a
 * word stays, "file(s)", "main()", and so does one that takes back or limits what is said: "(not reversible)".
 */
export const parenthesis: SpanRule = ({ tokens }) => {
  const opening = tokens.filter((token) => isOpening(token, tokens));
  return opening.flatMap(({ index }) => {
    const close = tokens.findIndex((token) => token.index > index && /^[)\]]$/u.test(token.text));
    return close < 0 || limits(tokens.slice(index + 1, close))
      ? []
      : [{ start: index, end: close + 1, rule: 'parenthesis', risk: 0.02, isFree: true }];
  });
};

function isOpening(token: Token, tokens: readonly Token[]): boolean {
  if (token.text === '(') return token.isSpaced || token.index === 0;
  const isNote = /^\d+$/u.test(tokens[token.index + 1]?.text ?? '');
  return token.text === '[' && (token.isSpaced || isNote);
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
