/**
 * Phrases of a fixed wording, written as patterns of one word a slot: `it is ~ clear|true that?`.
 * `a|b` takes either word, `?` makes a slot optional, `~` takes up to three adverbs.
 */
import type { Token } from './sentence.ts';

interface Slot {
  words: ReadonlySet<string>;
  isOptional: boolean;
}

export type Phrase = readonly Slot[];

const adverbs = '~';
const mostAdverbs = 3;

/** One phrase a line. */
export function readPhrases(lines: string): Phrase[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/u).map(readSlot));
}

function readSlot(slot: string): Slot {
  const isOptional = slot.length > 1 && slot.endsWith('?');
  return { words: new Set((isOptional ? slot.slice(0, -1) : slot).split('|')), isOptional };
}

/** The index behind the longest of the phrases that begins at `at`. */
export function matchLongest(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
): number | undefined {
  const ends = phrases.map((phrase) => matchSlots(tokens, at, phrase)).filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function matchSlots(tokens: readonly Token[], at: number, [slot, ...rest]: Phrase): number | undefined {
  if (slot === undefined) return at;
  if (slot.words.has(adverbs)) return matchAdverbs(tokens, at, rest);
  const token = tokens[at];
  const taken =
    token !== undefined && slot.words.has(token.lower) ? matchSlots(tokens, at + 1, rest) : undefined;
  return taken ?? (slot.isOptional ? matchSlots(tokens, at, rest) : undefined);
}

function matchAdverbs(tokens: readonly Token[], at: number, rest: Phrase): number | undefined {
  let behind = at;
  while (behind < at + mostAdverbs && isPlainAdverb(tokens[behind])) behind++;
  for (let end = behind; end >= at; end--) {
    const matched = matchSlots(tokens, end, rest);
    if (matched !== undefined) return matched;
  }
  return undefined;
}

/** An adverb may go with its phrase unless it denies what the phrase says. */
function isPlainAdverb(token: Token | undefined): boolean {
  return token?.pos === 'ADV' && !/^(?:not|never|no|hardly|barely|rarely)$/u.test(token.lower);
}
