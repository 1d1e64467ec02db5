/** Shortens a sentence by leaving parts of it away. English only. */
import { countWords } from '../../talk/text/count-words.ts';
import type { RichText } from '../../talk/shown.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { findFragmentTails } from './fragment-tails.ts';
import { isEndless } from './is-endless.ts';
import { assertsBesideBrackets, isReadable } from './is-readable.ts';
import { joinKept } from './join-kept.ts';
import { findLastResorts } from './last-resort.ts';
import { hardLimit, softLimit } from './point-length.ts';
import type { Sentence, Span, Token } from './sentence.ts';
import { findFreeSpans, findSpans } from './spans.ts';
import { tagSentence } from './tag/tag-sentence.ts';

/** What is left of a sentence. */
export interface Compression {
  text: RichText;
  /** The tokens that are left, without the final punctuation; none of a text that is too long for a sentence. */
  tokens: readonly Token[];
  words: number;
  /** What the cut puts at stake and what the length costs, from 0. */
  cost: number;
}

/** Cuts that are looked at side by side, and how many spans one after another may go. */
const beamWidth = 24;
const mostCuts = 7;
/** Sentences longer than this are lists or legal texts; no cut does them justice. */
const endlessTokens = 160;
/** How many cuts of a sentence are worth comparing with those of other sentences. */
const mostGiven = 4;
/** A cut has to say how much of the sentence it keeps: a missing share of the weight costs that share. */
const lossCost = 1;
/** Of two cuts that keep the same, the shorter. */
const wordCost = 0.02;

/** A cut under way: what stays, and what it costs. */
interface Cut {
  keep: Uint8Array;
  key: string;
  used: readonly Span[];
  risk: number;
  words: number;
  weight: number;
  cost: number;
}

interface Facts {
  sentence: Sentence;
  weights: Float64Array;
  /** The sum of all weights. */
  whole: number;
}

/** Spans and judgements of a sentence, kept with it: a changed essay asks the same questions of most sentences. */
const spansOf = new WeakMap<Sentence, readonly Span[]>();
const freeSpansOf = new WeakMap<Sentence, readonly Span[]>();
const readableOf = new WeakMap<Sentence, Map<string, boolean>>();
/** The last answer: an edit changes neither the words of most sentences nor what these weigh. */
const answerOf = new WeakMap<Sentence, Answer>();

interface Answer {
  marks: string;
  weights: Float64Array;
  compressions: readonly Compression[];
}

/**
 * The best cuts of a sentence, cheapest first, and the whole sentence among them where it is short enough or
 * nothing readable is. Beam search over sets of spans, ranked by kept weight, risk and length, each readable.
 * @param weighWord how much a word says, from 0
 */
export function compressSentence(
  rich: RichText,
  weighWord: (word: string) => number,
): readonly Compression[] {
  if (isEndless(rich.text)) {
    return [{ text: startWithCapital(rich), tokens: [], words: countWords(rich.text), cost: 0 }];
  }
  const sentence = tagSentence(rich.text, findAtoms(rich));
  const facts = staysWhole(sentence) ? { sentence, ...unweighed } : weighTokens(sentence, weighWord);
  const { weights } = facts;
  const marks = JSON.stringify(rich.marks);
  const known = answerOf.get(sentence);
  if (known?.marks === marks && areEqual(known.weights, weights)) return known.compressions;
  const compressions = rankCuts(facts).map((cut) => ({
    text: joinKept(rich, sentence, cut.keep),
    tokens: sentence.tokens.filter(({ index }) => index < sentence.end && cut.keep[index] === 1),
    words: cut.words,
    cost: cut.cost,
  }));
  answerOf.set(sentence, { marks, weights, compressions });
  return compressions;
}

function areEqual(weights: Float64Array, others: Float64Array): boolean {
  return weights.every((weight, index) => weight === others[index]);
}

/** The cheapest first. */
function rankCuts(facts: Facts): Cut[] {
  const whole = startWhole(facts);
  const cuts = facts.sentence.tokens.length > endlessTokens ? [] : searchCuts(whole, facts);
  const short = cuts.filter(({ words }) => words <= hardLimit);
  const candidates = whole.words <= hardLimit || short.length === 0 ? [whole, ...short] : short;
  return withoutPreambles(candidates, facts.sentence)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, mostGiven);
}

/** What only leads up to a claim stays only where the claim would not read without it, or where it calls: “Remember that …”. */
function withoutPreambles(cuts: readonly Cut[], sentence: Sentence): readonly Cut[] {
  const spans = recall(freeSpansOf, sentence, findFreeSpans).filter(
    ({ rule, start }) =>
      rule === 'leading-connective' ||
      rule === 'connective-adverb' ||
      (rule === 'frame' && !calls.test(sentence.tokens[start]?.lower ?? '')),
  );
  if (spans.length === 0) return cuts;
  const keys = new Set(cuts.map(({ key }) => key));
  return cuts.filter(({ keep, key }) =>
    spans.every(({ start, end }) => {
      const bare = keep.slice().fill(0, start, end).join('');
      return bare === key || !keys.has(bare);
    }),
  );
}

const calls = /^(?:note|notice|remember|recall|realize|realise|keep|bear|don't|rest|make|let)$/u;

/** Code and formulas count as one noun each. */
function findAtoms({ marks }: RichText): { start: number; end: number }[] {
  return marks
    .filter(({ kind }) => kind === 'code' || kind === 'math')
    .map(({ start, end }) => ({ start, end }));
}

function weighTokens(sentence: Sentence, weighWord: (word: string) => number): Facts {
  const weights = Float64Array.from(sentence.tokens, ({ isWord, text, index }) =>
    isWord && index < sentence.end ? weighWord(text) : 0,
  );
  return { sentence, weights, whole: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
}

/** Where nothing goes, it does not matter which word says how much. */
const unweighed = { weights: new Float64Array(), whole: 1 } as const;

/** Most sentences that are short enough have nothing that goes for free. */
function staysWhole(sentence: Sentence): boolean {
  return (
    isShortEnough({ words: countWholeWords(sentence) }) &&
    recall(freeSpansOf, sentence, findFreeSpans).length === 0
  );
}

function countWholeWords({ tokens, end }: Sentence): number {
  return tokens.filter(({ isWord, index }) => isWord && index < end).length;
}

/** What is left of a longer sentence in a few words says little. */
function findScantCost(words: number): number {
  return words < 4 ? 1 : 0.12 * Math.max(0, 7 - words);
}

function startWhole(facts: Facts): Cut {
  const words = countWholeWords(facts.sentence);
  const cut = {
    keep: new Uint8Array(facts.sentence.tokens.length).fill(1),
    key: '',
    used: [],
    risk: 0,
    words,
    weight: facts.whole,
  };
  return { ...cut, cost: findCost(cut, facts) };
}

function findCost({ risk, words, weight }: Omit<Cut, 'cost'>, { whole }: Facts): number {
  const overSoft = Math.max(0, Math.min(words, hardLimit) - softLimit);
  const overHard = Math.max(0, words - hardLimit);
  const length = 0.06 * overSoft + 0.25 * overHard + wordCost * words;
  return (
    risk +
    length +
    lossCost * (1 - weight / whole) +
    (weight < whole ? findScantCost(words) : words < 4 ? 1 : 0)
  );
}

function searchCuts(whole: Cut, facts: Facts): Cut[] {
  if (staysWhole(facts.sentence)) return [];
  // Where not even the whole asserts something, it is a heading or wrongly tagged: nothing goes but what goes for free.
  const mustAssert = isReadable(facts.sentence, whole.keep) && assertsBesideBrackets(facts.sentence);
  const spans =
    mustAssert && !isShortEnough(whole)
      ? recall(spansOf, facts.sentence, findSpans)
      : recall(freeSpansOf, facts.sentence, findFreeSpans);
  const cuts = search(whole, spans, facts, mustAssert);
  if ([whole, ...cuts].some(({ words }) => words <= hardLimit)) return cuts;
  const more = mustAssert
    ? [...spans, ...findLastResorts(facts.sentence)]
    : [...spans, ...findFragmentTails(facts.sentence)];
  return search(whole, more, facts, mustAssert);
}

function search(whole: Cut, spans: readonly Span[], facts: Facts, mustAssert: boolean): Cut[] {
  const found: Cut[] = [];
  let beam = [whole];
  for (let depth = 0; depth < mostCuts && beam.length > 0; depth += 1) {
    const next = new Map<string, Cut>();
    for (const cut of beam) {
      for (const span of spans) {
        const shorter = leaveAway(cut, span, facts);
        const known = shorter === undefined ? undefined : next.get(shorter.key);
        if (shorter !== undefined && (known === undefined || shorter.cost < known.cost))
          next.set(shorter.key, shorter);
      }
    }
    beam = takeReadable([...next.values()], facts.sentence, mustAssert);
    found.push(...beam);
  }
  return found;
}

/** Whether a sentence loses only what it loses for free. */
function isShortEnough({ words }: Pick<Cut, 'words'>): boolean {
  return words <= softLimit + 1;
}

function recall(
  known: WeakMap<Sentence, readonly Span[]>,
  sentence: Sentence,
  find: (sentence: Sentence) => readonly Span[],
): readonly Span[] {
  const spans = known.get(sentence) ?? find(sentence);
  known.set(sentence, spans);
  return spans;
}

/** The cut without `span`; undefined if nothing of it was left. */
function leaveAway(cut: Cut, span: Span, facts: Facts): Cut | undefined {
  if (cut.used.some(({ start, end }) => start <= span.start && end >= span.end)) return undefined;
  const { tokens, end } = facts.sentence;
  let { words, weight } = cut;
  let isEmpty = true;
  for (let at = span.start; at < span.end; at += 1) {
    if (cut.keep[at] === 0) continue;
    isEmpty = false;
    if (tokens[at]?.isWord === true && at < end) words -= 1;
    // What goes for free is no loss.
    if (span.isFree !== true) weight -= facts.weights[at] ?? 0;
  }
  if (isEmpty) return undefined;
  const keep = cut.keep.slice().fill(0, span.start, span.end);
  const used = cut.used.filter(({ start, end }) => start < span.start || end > span.end);
  const risk = [...used, span].reduce((sum, { risk }) => sum + risk, 0);
  const shorter = { keep, key: keep.join(''), used: [...used, span], risk, words, weight };
  return { ...shorter, cost: findCost(shorter, facts) };
}

function takeReadable(cuts: readonly Cut[], sentence: Sentence, mustAssert: boolean): Cut[] {
  const judged = readableOf.get(sentence) ?? new Map<string, boolean>();
  readableOf.set(sentence, judged);
  const taken: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.cost - b.cost)) {
    if (taken.length === beamWidth) break;
    const isFine = judged.get(cut.key) ?? isReadable(sentence, cut.keep, { mustAssert });
    judged.set(cut.key, isFine);
    if (isFine) taken.push(cut);
  }
  return taken;
}
