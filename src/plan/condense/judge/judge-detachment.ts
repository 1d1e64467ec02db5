/** What hints that a point belongs to the text around it, each a little; many of them together tell. English only. */
import { leadsOn } from './leads-on.ts';
import type { Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

interface Point {
  tokens: readonly Token[];
  /** The sentence it comes from. */
  source: string;
}

const pointing = wordSet('this these those here such');
const ordering = wordSet(
  'other another same also instead both then now next first second third last finally again',
);
const speaking = wordSet("we us our ours i my me we've we're we'll i've i'm i'd we'd");
const supposing = wordSet('may might could would perhaps');

/** "The pump *also* leaks": it adds to what was said before, even where the word is left away. */
const adds = /^(?:\S+ ){1,8}also\s/iu;

/**
 * Rounded from 400 points that a reader judged, each hint beside all others: what points about, comes in an order,
 * speaks of its speaker, supposes, leads on, or begins with a circumstance is a point less often.
 */
const hints: readonly { worth: number; applies: (point: Point) => boolean }[] = [
  { worth: -0.3, applies: ({ tokens }) => tokens.slice(1).some(({ lower }) => pointing.has(lower)) },
  {
    worth: -0.2,
    applies: ({ tokens, source }) => tokens.some(({ lower }) => ordering.has(lower)) || adds.test(source),
  },
  { worth: -0.2, applies: ({ tokens }) => tokens.some(({ lower }) => speaking.has(lower)) },
  { worth: -0.2, applies: ({ tokens }) => tokens.some(({ lower }) => supposing.has(lower)) },
  { worth: -0.2, applies: ({ tokens }) => /^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') },
  { worth: -0.3, applies: ({ source }) => leadsOn(source) },
];

/** At most 0, where nothing hints at other text. */
export function judgeDetachment(point: Point): number {
  return hints.reduce((sum, { worth, applies }) => (applies(point) ? sum + worth : sum), 0);
}
