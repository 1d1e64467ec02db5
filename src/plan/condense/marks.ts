/** Tells the marks of punctuation at which a sentence is cut. */
import type { Token } from './sentence.ts';

export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

/** A dash between words; a hyphen is one where white space stands before it. */
export function isDash(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:[—–]|-{2,3})$/u.test(token.text) || (token.text === '-' && token.isSpaced);
}

/** The first comma in [from, to) that no quotation holds; `to` where there is none. */
export function findComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token !== undefined && isComma(token) && !token.isQuoted) return at;
  }
  return to;
}
