/** Infinitives, and what wants one. English only. */
import type { Token } from './sentence.ts';
import { takesInfinitive } from './words/governors.ts';
import { wordSet } from './words/word-set.ts';

/** How far before its "to" a verb may stand that wants it: "use *the old pump, two hoses, and a barrel* to water it". */
const reach = 14;

/** Behind these the infinitive has another governor, or is a purpose. */
const endsGovernment = wordSet('that which who where when while because if although ; : —');

/** "to test", "to quickly test", "to quickly and cheaply test" */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  return findInfinitive(tokens, at) !== undefined;
}

/** The verb of the infinitive that the "to" at `at` opens. */
export function findInfinitive(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'to') return undefined;
  let verb = at + 1;
  while (
    tokens[verb]?.pos === 'ADV' ||
    (tokens[verb]?.pos === 'CCONJ' && tokens[verb + 1]?.pos === 'ADV' && verb > at + 1)
  )
    verb += 1;
  return tokens[verb]?.pos === 'VERB' || tokens[verb]?.pos === 'AUX' ? verb : undefined;
}

/** Whether a noun, adjective or verb before the "to" governs the infinitive. */
export function isDemanded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return true;
  if (takesInfinitive(before.lower)) return true;
  for (let back = at - 2; back > at - reach; back--) {
    const token = tokens[back];
    if (token === undefined || endsGovernment.has(token.lower)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return token.pos === 'AUX' || takesInfinitive(token.lower);
  }
  return false;
}
