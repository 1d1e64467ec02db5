/** What happened once. */
import { isFinite } from '../clauses.ts';
import type { Token } from '../sentence.ts';
import { irregularPast } from '../words/past-verbs.ts';

/** Whether the first finite verb is one of the past. */
export function tellsPast(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_, at) => isFinite(tokens, at));
  const { lower = '' } = tokens[verb] ?? {};
  // "need" and "feed" are none.
  return irregularPast.has(lower) || lower === 'read' || /[^e]ed$/u.test(lower);
}
