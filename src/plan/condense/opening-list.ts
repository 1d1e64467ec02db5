import { isFinite } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Token } from './sentence.ts';

/** An item of such a list has at most as many tokens. */
const longestItem = 6;

/** "While it has a valve*,* a hose, and a lid, the pump leaks": the comma parts the items of a list in the opening. */
export function partsOpeningList(tokens: readonly Token[], comma: number, end: number): boolean {
  let start = comma + 1;
  for (let at = start; at < end; at += 1) {
    // One word between two commas is an item, even where it looks like a verb.
    const isAlone = at === start && isComma(tokens[at + 1]);
    if ((isFinite(tokens, at) && !isAlone) || at - start > longestItem) return false;
    if (!isComma(tokens[at])) continue;
    if (/^(?:and|or)$/u.test(tokens[start]?.lower ?? '')) return true;
    start = at + 1;
  }
  return false;
}
