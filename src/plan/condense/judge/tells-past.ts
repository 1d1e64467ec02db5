/** What happened once. */
import { isFinite } from '../clauses.ts';
import type { Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

const irregular = wordSet(`
  was were had did went came saw said told made took got gave found knew thought felt left kept began wrote spent built
  led met ran read sent heard brought bought taught won lost held grew stood became chose drove
`);

/** Whether the first finite verb is one of the past. */
export function tellsPast(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_, at) => isFinite(tokens, at));
  const { lower = '' } = tokens[verb] ?? {};
  // "need" and "feed" are none.
  return irregular.has(lower) || /[^e]ed$/u.test(lower);
}
