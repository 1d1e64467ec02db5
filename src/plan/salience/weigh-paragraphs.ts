import { addSignals } from './add-signals.ts';
import { measureThemes } from './measure-themes.ts';
import { measureOverlap } from './overlap.ts';
import { measureCentrality } from './pac-sum.ts';
import { findLikenesses } from './similarity.ts';
import { standardize } from './standardize.ts';
import type { EssayTerms } from './terms.ts';
import { makeWeighing } from './vectors.ts';

/** What each paragraph of an essay is judged by, one number a paragraph. */
interface Signals {
  /** How weighty its two weightiest sentences are. */
  strongest: readonly number[];
  /** How much of what comes after it returns to it. */
  central: readonly number[];
  /** How much of the essay's title, and of its section's heading, it takes up. */
  titled: readonly number[];
  headed: readonly number[];
  /** How much one of its sentences, the best at that, says of the essay's themes. */
  themed: readonly number[];
  /** 1 for the first paragraph of a section, a half for the second, a third for the third. */
  early: readonly number[];
}

/** Rounded, as finer weights only fit the essays that they were found on. */
const weights: Readonly<Record<keyof Signals, number>> = {
  strongest: 1,
  central: 0.5,
  titled: 0.5,
  headed: 0.5,
  themed: 1,
  early: 0.5,
};

/**
 * What each paragraph of an essay is worth, from 0 for the least to 1 for the most.
 * @param salience the weight of each sentence of the essay, in order
 */
export function weighParagraphs(essay: EssayTerms, salience: readonly number[]): number[] {
  const { paragraphs, title } = essay;
  const texts = paragraphs.map(({ sentences }) => sentences.flatMap(({ terms }) => terms));
  const signals: Signals = {
    strongest: standardize(averageStrongest(essay, salience)),
    central: standardize(measureCentrality(findLikenesses(texts.map(makeWeighing(texts))), texts.length)),
    titled: standardize(texts.map((terms) => measureOverlap(terms, title))),
    headed: standardize(paragraphs.map(({ heading }, index) => measureOverlap(texts[index] ?? [], heading))),
    themed: standardize(findMost(essay, measureThemes(essay))),
    early: paragraphs.map(({ place }) => 1 / (1 + place)),
  };
  return scale(addSignals(signals, weights));
}

/** What a paragraph without a sentence has for its strongest, where sentences have 0 in the mean. */
const nothing = -3;

function averageStrongest({ paragraphs }: EssayTerms, salience: readonly number[]): number[] {
  return paragraphs.map(({ start, sentences }) => {
    const own = salience.slice(start, start + sentences.length);
    const two = own.sort((a, b) => b - a).slice(0, 2);
    return two.length === 0 ? nothing : two.reduce((sum, weight) => sum + weight, 0) / two.length;
  });
}

/** The most that a sentence of each paragraph has, where none has less than 0. */
function findMost({ paragraphs }: EssayTerms, measured: readonly number[]): number[] {
  return paragraphs.map(({ start, sentences }) =>
    measured.slice(start, start + sentences.length).reduce((most, weight) => Math.max(most, weight), 0),
  );
}

/** To 0 for the least and 1 for the most; where all are the same, to 1. */
function scale(scores: readonly number[]): number[] {
  const least = scores.reduce((found, score) => Math.min(found, score), Infinity);
  const most = scores.reduce((found, score) => Math.max(found, score), -Infinity);
  return scores.map((score) => (most === least ? 1 : (score - least) / (most - least)));
}
