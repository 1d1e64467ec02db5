/** Whether nothing before a noun tells it from others of its kind. English only. */
import { isComma } from './marks.ts';
import type { Token } from './sentence.ts';
import { timeNouns } from './words/time-words.ts';

/** How far back another of its row may end, in tokens. */
const rowReach = 4;

/** "Mend *pumps*", "mend *the pump*"; no name, nor "*rusty* pumps", nor one of several: "mend pumps and *hoses*"; and a time is itself. */
export function standsBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { pos, lower = '', isQuoted } = tokens[at] ?? {};
  if (pos !== 'NOUN' || isQuoted === true || timeNouns.has(lower) || before?.isPossessive === true)
    return false;
  if (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/u.test(before?.pos ?? '')) return false;
  // "the *leaking* pump", "the old *leaking* pump"
  if (before?.pos === 'VERB' && /^(?:DET|ADJ)$/u.test(tokens[at - 2]?.pos ?? '')) return false;
  return !tokens
    .slice(Math.max(0, at - rowReach), at)
    .some((token) => token.pos === 'CCONJ' || isComma(token));
}
