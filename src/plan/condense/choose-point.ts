/** Chooses what a paragraph shows: the sentence and its cut together. English only. */
import { countWords } from '../../talk/text/count-words.ts';
import type { RichText } from '../../talk/shown.ts';
import type { ParagraphWeight, SentenceWeight } from '../salience/weights.ts';
import { compressSentence, type Compression } from './compress.ts';
import { asksGuest } from './judge/asks-guest.ts';
import { endsAsQuestion } from '../ends-as-question.ts';
import { leansALittle } from './judge/leans-a-little.ts';
import { judgeDetachment } from './judge/judge-detachment.ts';
import { judgeSubstance, mostSubstance } from './judge/judge-substance.ts';
import { bestStyle, commands, judgeStyle, weakStyle } from './judge/judge-style.ts';
import { hopelessDispute, judgeDispute } from './judge/judge-dispute.ts';
import { isConceded } from './judge/is-conceded.ts';
import { isCorrected } from './judge/is-corrected.ts';
import { isLimited } from './judge/is-limited.ts';
import { isOverturned, tellsPresent } from './judge/is-overturned.ts';
import { isSupposed } from './judge/is-supposed.ts';
import { isTurn } from './judge/is-turn.ts';
import { hardLimit } from './point-length.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { tagSentence } from './tag/tag-sentence.ts';
import { trimPoint } from './trim-point.ts';

export interface WeighedSentence {
  text: RichText;
  weight: SentenceWeight;
  /** Whether it is two, a denial and what is so instead, which are shown together or not at all. */
  isPair?: true;
}

export interface ChosenPoint {
  point: RichText;
  /** Whether even the best of the paragraph reads badly on its own, or is what its author rejects. */
  isWeak: boolean;
  /** How well it stands alone, 0 for an ordinary sentence; none where its author chose it, or where that is not known. */
  standing?: number;
  /** How much it says, 0 for an ordinary sentence; known where `standing` is. */
  substance?: number;
  /** Whether it tells its hearers what to do. */
  isAdvice?: boolean;
  /** Whether it is a whole sentence, uncut. */
  isWhole?: boolean;
}

/** "X. But Y.": Y is what the author means. */
const turnGain = 0.4;
const turnLoss = 0.5;
const thesisGain = 1.5;
/** A sentence that cannot be brought down to a slide's length had better be another. */
const overlongLoss = 3;

/** What a cut costs matters more between the cuts of one sentence than between sentences. */
const costShare = 0.7;

/** Where one sentence of a paragraph is chosen before another, what hints at other text counts less. */
const detachmentShare = 0.5;

/** How much a point says decides less between the sentences of a paragraph than on whether any is shown. */
const substanceShare = 0.4;

/** What cannot stand alone is a point only where nothing else can. */
const weakLoss = 0.8;

/** A sentence that the next one explains or proves says something of its own. */
const takenUpGain = 0.3;
const takesUp = /^(?:it|they|this|these|that|for example|for instance)\b/iu;

/** What speaks of "it" or "them" in its first words leans on the sentence before, even where it names something, too. */
const leaningLoss = 0.4;
const leans = /^(?:\S+ ){0,4}(?:it|its|they|them|their|this|these)\b/iu;

/** … and so does what speaks of "this" or "the proposal" anywhere. */
const leaningALittleLoss = 0.45;

/** What holds only in a case that its author supposes. */
const supposedLoss = 0.5;

/** "Oil the valve. Sand gets into everything. …": what to do, and why or how. */
const adviceLeadGain = 0.35;
const adviceLead = { mostWords: 8, fewestBehind: 2 } as const;

/** "If it rains, … If it is dry, …": one of several cases. */
const caseLoss = 0.3;

/** What is admitted and then turned from; an essay's own topic is in what it admits as well. */
export const concededLoss = 1;

/** What the next sentence says is not so, or no longer. */
export const overturnedLoss = 0.8;

/** In an interview, what leads up to a question. */
const leadLoss = 2;

/** How a cut reads, whatever stands around its sentence. */
interface Reading {
  style: number;
  detachment: number;
  substance: number;
  isAdvice: boolean;
  leansALittle: boolean;
}

/** Kept with the cut, which is the same object for as long as its sentence's answer is. */
const readingOf = new WeakMap<Compression, Reading>();

interface Rated {
  point: RichText;
  /** What it is worth beside others of its paragraph. */
  value: number;
  style: number;
  /** How well it stands alone; at most `style`. */
  standing: number;
  substance: number;
  isAdvice: boolean;
  isWhole: boolean;
  isRejected: boolean;
  isTakenUp: boolean;
  isSupposed: boolean;
}

/**
 * @param turnedBy how the next paragraph begins, where that turns against this one
 * @returns the best pair of a sentence and a cut of it, by how well the sentence stands for its paragraph, what the cut
 * costs, and how the result reads alone. Sentences that cannot win are not compressed.
 */
export function choosePoint(
  sentences: readonly WeighedSentence[],
  paragraph: ParagraphWeight,
  turnedBy?: string,
): ChosenPoint {
  const weighWord = remember(paragraph.weighWord);
  const isAlone = sentences.length === 1;
  const texts = sentences.map(({ text }) => text.text);
  const isAsked = asksGuest(texts);
  const followed = turnedBy === undefined ? texts : [...texts, turnedBy];
  const order = sentences
    .map(({ text, weight, isPair }, index) => {
      const conceded = isConceded(followed, index, 'en');
      const dispute = judgeDispute(text.text, sentences[index + 1]?.text.text, 'en');
      const limited = isPair !== true && isLimited(text.text, texts[index + 1]);
      const supposed = isSupposed(text.text, sentences[index - 1]?.text.text);
      const leads = isAsked && !endsAsQuestion(text.text);
      // What has no rival need not be measured.
      const worth = isAlone
        ? 0
        : weight.pick +
          judgeTurn(sentences, index) -
          dispute -
          (supposed ? substanceShare * supposedLoss : 0) -
          (leads ? leadLoss : 0) -
          (isOneOfCases(sentences, index) ? caseLoss : 0) -
          (conceded ? concededLoss : 0) -
          (limited || isOverturned(text.text, texts[index + 1], 'en') ? overturnedLoss : 0) -
          (index > 0 && leans.test(text.text) ? leaningLoss : 0);
      const isTakenUp = takesUp.test(sentences[index + 1]?.text.text.trim() ?? '');
      return {
        text,
        worth,
        isPair,
        isRejected: isAsked || conceded || limited || dispute >= hopelessDispute,
        isTakenUp,
        isSupposed: supposed,
        opens:
          index === 0 &&
          sentences.length > adviceLead.fewestBehind &&
          countWords(text.text) <= adviceLead.mostWords,
      };
    })
    .toSorted((a, b) => b.worth - a.worth);
  let best: Rated | undefined;
  for (const { text, worth, opens, isPair, ...around } of order) {
    const most = worth + bestStyle + substanceShare * mostSubstance + (opens ? adviceLeadGain : 0);
    if (best !== undefined && most <= best.value) continue;
    for (const compression of isPair ? leaveWhole(text) : compressSentence(text, weighWord)) {
      const rated = { ...rate(compression, text, worth), ...around };
      if (opens && rated.isAdvice) rated.value += adviceLeadGain;
      if (best === undefined || rated.value > best.value) best = rated;
    }
  }
  if (best === undefined) return { point: { text: '', marks: [] }, isWeak: true };
  return {
    point: trimPoint(best.point),
    isWeak: best.isRejected || best.style <= weakStyle,
    isAdvice: best.isAdvice,
    isWhole: best.isWhole,
    standing: best.standing + (best.isTakenUp ? takenUpGain : 0),
    substance: best.substance - (best.isSupposed ? supposedLoss : 0),
  };
}

function leaveWhole(text: RichText): Compression[] {
  const { tokens } = tagSentence(text.text, []);
  return [{ text: startWithCapital(text), tokens, words: countWords(text.text), cost: 0 }];
}

function rate(
  compression: Compression,
  source: RichText,
  worth: number,
): Omit<Rated, 'isRejected' | 'isTakenUp' | 'isSupposed'> {
  const { text, words, cost } = compression;
  const reading = readingOf.get(compression) ?? judgeReading(compression, source.text);
  readingOf.set(compression, reading);
  const { style, detachment, substance, isAdvice } = reading;
  const leaning = reading.leansALittle ? leaningALittleLoss : 0;
  const overlong = words > hardLimit ? overlongLoss : 0;
  const weak = style <= weakStyle ? weakLoss : 0;
  return {
    point: text,
    style,
    standing: style + detachment,
    substance,
    isAdvice,
    isWhole: words >= countWords(source.text),
    value:
      worth -
      costShare * cost +
      style +
      detachmentShare * detachment +
      substanceShare * substance -
      overlong -
      leaning -
      weak,
  };
}

function judgeReading({ text, tokens }: Compression, source: string): Reading {
  // What breaks off reads as what it breaks off behind.
  const candidate = { text: text.text.replace(/(?:…|\.{3})$/u, ''), tokens, source };
  return {
    style: judgeStyle(candidate),
    detachment: judgeDetachment(candidate),
    substance: judgeSubstance(candidate),
    isAdvice: commands(candidate),
    leansALittle: leansALittle(tokens),
  };
}

/**
 * What a turn adds to the sentence that makes it, and takes from the two before, which only lead up to it; so does what
 * tells how things are, behind what tells how they are not.
 */
function judgeTurn(sentences: readonly WeighedSentence[], index: number): number {
  const [before = '', own = '', next = ''] = [-1, 0, 1].map((by) => sentences[index + by]?.text.text ?? '');
  const turnsHere =
    index > 0 &&
    (isTurn(own, 'en') ||
      asksLess.test(own.trim()) ||
      isCorrected(before, own, 'en') ||
      tellsPresent(own, before, 'en'));
  const turnsLater =
    sentences.slice(index + 1, index + 3).some(({ text }) => isTurn(text.text, 'en')) ||
    isCorrected(own, next, 'en');
  const lower = own.trim().toLowerCase();
  const gain = turnsHere || payoff.test(lower) ? turnGain : 0;
  return (thesis.test(lower) ? thesisGain : gain) - (turnsLater ? turnLoss : 0);
}

/** Whether the sentence tells a case, and one beside it another. */
function isOneOfCases(sentences: readonly WeighedSentence[], index: number): boolean {
  const isCase = (at: number) => /^if\b/iu.test(sentences[at]?.text.text.trim() ?? '');
  return isCase(index) && (isCase(index - 1) || isCase(index + 1));
}

/** "The answer is that pumps need care": what was led up to. */
const payoff =
  /^(?:so,? |but |and )?(?:(?:the|my|our) (?:real |short |simple )?(?:answer|point|lesson|trick|key|solution|upshot|moral|bottom line|takeaway|conclusion)|what (?:really )?(?:matters|counts)(?: most)?) (?:here )?(?:is|was)\b|^(?:so,? |but |and )?i(?:[’']ve| have) come to (?:believe|think|see|realize|realise)\b|^(?:in (?:short|summary|conclusion)|to sum up|the bottom line):?,? /u;

/** "The main argument of this post will be that pumps need care": its author says which sentence counts. */
const thesis =
  /^(?:so,? |but |and |rather,? |instead,? )?(?:(?:my|our) (?:main|central|core|key|whole|basic) (?:argument|claim|thesis|message|idea|point)|the (?:main|central|core|key|whole|basic) (?:argument|claim|thesis|message|idea|point)(?: (?:in|of|behind) (?:this|the|my|our) (?:post|article|essay|talk|piece|paper|chapter|section|series|book)| here)?) (?:is|was|will be)(?! (?:lost|hidden|sent|wrong|unclear|not|\p{L}+ed)\b)/u;

/** “Just look first.” */
const asksLess = /^just (?!(?:as|because|like|about|in|an?|one)\b)/iu;

/** The same word is asked for in every sentence of a paragraph. */
function remember(weigh: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const weight = known.get(word) ?? weigh(word);
    known.set(word, weight);
    return weight;
  };
}
