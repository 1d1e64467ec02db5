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
  const { byWord, others } = sortPhrases(phrases);
  const own = byWord.get(tokens[at]?.lower ?? '');
  return findLongest(tokens, at, others, own && findLongest(tokens, at, own));
}

function findLongest(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
  known?: number,
): number | undefined {
  let longest = known;
  for (const phrase of phrases) {
    const end = matchSlots(tokens, at, phrase);
    if (end !== undefined && (longest === undefined || end > longest)) longest = end;
  }
  return longest;
}

interface SortedPhrases {
  /** Those that begin with one of a few words, by each of these. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that may begin with others, or with none. */
  others: readonly Phrase[];
}

const sorted = new WeakMap<readonly Phrase[], SortedPhrases>();

/** Hardly any phrase begins with a given word, and each sentence is asked for all of them. */
function sortPhrases(phrases: readonly Phrase[]): SortedPhrases {
  const known = sorted.get(phrases);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first === undefined || first.isOptional || first.words.has(adverbs)) others.push(phrase);
    else for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  const found = { byWord, others };
  sorted.set(phrases, found);
  return found;
}

/** @param from the first of the phrase's slots that are still to be matched */
function matchSlots(tokens: readonly Token[], at: number, phrase: Phrase, from = 0): number | undefined {
  const slot = phrase[from];
  if (slot === undefined) return at;
  if (slot.words.has(adverbs)) return matchAdverbs(tokens, at, phrase, from + 1);
  const token = tokens[at];
  const taken =
    token !== undefined && slot.words.has(token.lower)
      ? matchSlots(tokens, at + 1, phrase, from + 1)
      : undefined;
  return taken ?? (slot.isOptional ? matchSlots(tokens, at, phrase, from + 1) : undefined);
}

function matchAdverbs(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  from: number,
): number | undefined {
  let behind = at;
  while (behind < at + mostAdverbs && isPlainAdverb(tokens[behind])) behind++;
  for (let end = behind; end >= at; end--) {
    const matched = matchSlots(tokens, end, phrase, from);
    if (matched !== undefined) return matched;
  }
  return undefined;
}

/** An adverb may go with its phrase unless it denies what the phrase says. */
function isPlainAdverb(token: Token | undefined): boolean {
  return token?.pos === 'ADV' && !/^(?:not|never|no|hardly|barely|rarely)$/u.test(token.lower);
}
