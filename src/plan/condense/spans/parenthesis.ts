import type { SpanRule, Token } from '../sentence.ts';

/**
 * Brackets, citations among them: "Caches go stale (Meyer 2014) and must be emptied." A bracket that is part of a
 * word stays: "file(s)", "main()".
 */
export const parenthesis: SpanRule = ({ tokens }) => {
  const opening = tokens.filter((token) => isOpening(token, tokens));
  return opening.flatMap(({ index }) => {
    const close = tokens.findIndex((token) => token.index > index && /^[)\]]$/u.test(token.text));
    return close < 0 ? [] : [{ start: index, end: close + 1, rule: 'parenthesis', risk: 0.02, isFree: true }];
  });
};

function isOpening(token: Token, tokens: readonly Token[]): boolean {
  if (token.text === '(') return token.isSpaced || token.index === 0;
  const isNote = /^\d+$/u.test(tokens[token.index + 1]?.text ?? '');
  return token.text === '[' && (token.isSpaced || isNote);
}
