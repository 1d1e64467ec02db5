import { addSignals } from './add-signals.ts';
import { findPhrases, measurePhrases } from './phrases.ts';
import { measureThemes } from './measure-themes.ts';
import { measureOverlap } from './overlap.ts';
import { measureCentrality } from './pac-sum.ts';
import { splitWords } from './split-words.ts';
import { standardize } from './standardize.ts';
import { tabulateTexts } from './sum-likenesses.ts';
import type { EssayTerms, ParagraphTerms } from './terms.ts';
import { makeWeighing } from './vectors.ts';
import type { WeighedPoint } from './weights.ts';

/** What each paragraph of an essay is judged by, one number a paragraph. */
interface Signals {
  /** How weighty the sentence is that its point was made of. */
  salient: readonly number[];
  /** How much of what comes after the paragraph returns to it, and how much of its section's heading it takes up. */
  central: readonly number[];
  announced: readonly number[];
  /** How much of the essay's title its point takes up. */
  titled: readonly number[];
  /** How much its point says of the essay's themes. */
  themed: readonly number[];
  /** How many phrases its point has that other paragraphs return to, and that stand in headings. */
  returned: readonly number[];
  headed: readonly number[];
  /** 1 for the first paragraph of a section, a half for the second, a third for the third. */
  early: readonly number[];
  /** How well its point stands alone, and 1 where that is advice, which hearers take home. */
  standing: readonly number[];
  advising: readonly number[];
}

/** Rounded, as finer weights only fit the essays that they were found on. */
const weights: Readonly<Record<keyof Signals, number>> = {
  salient: 1,
  central: 0.25,
  announced: 0.5,
  titled: 0.25,
  themed: 0.5,
  returned: 1,
  headed: 0.75,
  early: 1,
  standing: 1.5,
  advising: 1,
};

/** Worse than this no point stands alone. */
const worstStanding = -1.5;

/**
 * What each paragraph of an essay is worth for the point that it shows, which is all that an audience sees of it:
 * from 0 for the least to 1 for the most.
 * @param salience the weight of each sentence of the essay, in order
 * @param points the point of each paragraph, in order
 */
export function weighPoints(
  essay: EssayTerms,
  salience: readonly number[],
  points: readonly WeighedPoint[],
): number[] {
  const { paragraphs, title, termOf, lang } = essay;
  const texts = paragraphs.map(({ sentences }) => sentences.flatMap(({ terms }) => terms));
  const words = paragraphs.map((_, index) => splitWords(points[index]?.text ?? '', lang));
  const terms = words.map((own) => own.map(termOf).filter((term) => term !== undefined));
  const phrases = words.map((own) => findPhrases(own, termOf));
  const { returned, headed } = measurePhrases(essay, phrases);
  const signals: Signals = {
    salient: standardize(
      paragraphs.map((paragraph, index) => {
        const place = findSource(paragraph, words[index] ?? []);
        return place === undefined ? nothing : (salience[paragraph.start + place] ?? 0);
      }),
    ),
    central: standardize(measureCentrality(tabulateTexts(texts.map(makeWeighing(texts))), texts.length)),
    announced: standardize(
      paragraphs.map(({ heading }, index) => measureOverlap(texts[index] ?? [], heading)),
    ),
    titled: standardize(terms.map((own) => measureOverlap(own, title))),
    themed: standardize(measureThemes(essay, terms)),
    returned: standardize(returned),
    headed: standardize(headed),
    early: paragraphs.map(({ place }) => 1 / (1 + place)),
    standing: paragraphs.map((_, index) => Math.max(points[index]?.standing ?? 0, worstStanding)),
    advising: paragraphs.map((_, index) => Number(points[index]?.isAdvice ?? false)),
  };
  return scale(addSignals(signals, weights));
}

/** What a paragraph without a sentence has for its sentence, where sentences have 0 in the mean. */
const nothing = -3;

/** The place of the sentence that has most of the point's words: the first of several. */
function findSource({ sentences }: ParagraphTerms, point: readonly string[]): number | undefined {
  let source: number | undefined;
  let most = -1;
  for (const [place, { words }] of sentences.entries()) {
    const own = new Set(words);
    const met = point.filter((word) => own.has(word)).length;
    if (met <= most) continue;
    source = place;
    most = met;
  }
  return source;
}

/** To 0 for the least and 1 for the most; where all are the same, to 1. */
function scale(scores: readonly number[]): number[] {
  const least = scores.reduce((found, score) => Math.min(found, score), Infinity);
  const most = scores.reduce((found, score) => Math.max(found, score), -Infinity);
  return scores.map((score) => (most === least ? 1 : (score - least) / (most - least)));
}
