import { isFinite } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Token } from './sentence.ts';

/** An item of such a list has at most as many tokens. */
const longestItem = 6;
/** Two joined things are the last, and longer. */
const longestPair = 11;

/** "While it has a valve*,* a hose, and a lid, the pump leaks", "… a valve*,* a hose and a lid, …": the comma parts the items of a list in the opening. */
export function partsOpeningList(tokens: readonly Token[], comma: number, end: number): boolean {
  let start = comma + 1;
  for (let at = start; at < end; at += 1) {
    // One word between two commas is an item, even where it looks like a verb.
    const isAlone = at === start && isComma(tokens[at + 1]);
    const isJoined = tokens.slice(start, at).some(({ lower }) => /^(?:and|or)$/u.test(lower));
    if ((isFinite(tokens, at) && !isAlone) || at - start > (isJoined ? longestPair : longestItem))
      return false;
    if (!isComma(tokens[at])) continue;
    if (isJoined) return true;
    start = at + 1;
  }
  return false;
}
