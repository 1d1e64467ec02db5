import { endsAsQuestion } from '../ends-as-question.ts';
import { addSignals } from './add-signals.ts';
import type { ComparedSentences } from './compare-sentences.ts';
import { isAside } from './is-aside.ts';
import { hasQuotation, judgeWordCount } from './judge-sentence.ts';
import { rankByWalk } from './lex-rank.ts';
import { measureSimilarity } from './similarity.ts';
import { standardize } from './standardize.ts';
import { sumAllLikenesses } from './sum-likenesses.ts';
import type { EssayTerms } from './terms.ts';

/** What each sentence of an essay is judged by against the others of its paragraph, one number a sentence. */
interface Signals {
  /** How like the essay's title and its section's heading together it is. */
  announced: readonly number[];
  /** How much of the essay resembles it. */
  visited: readonly number[];
  /** 1 for the first sentence of a paragraph, a half for the second. */
  leading: readonly number[];
  /** 1 for a sentence that only serves the one before it, asks, or speaks in someone else's words. */
  aside: readonly number[];
  asking: readonly number[];
  quoting: readonly number[];
  /** Below 0 where it is too short or too long. */
  length: readonly number[];
}

/** Rounded, as finer weights only fit the essays that they were found on. */
const weights: Readonly<Record<keyof Signals, number>> = {
  announced: 0.45,
  visited: 0.3,
  leading: 0.8,
  aside: -0.5,
  asking: -0.8,
  quoting: -0.2,
  length: 0.4,
};

/** How well each sentence stands for its paragraph. */
export function measurePicks(essay: EssayTerms, compared: ComparedSentences): number[] {
  const { sentences, paragraphs } = essay;
  const signals: Signals = {
    announced: standardize(measureAnnounced(essay, compared)),
    visited: standardize(rankByWalk((shares) => sumAllLikenesses(compared.table, shares), sentences.length)),
    leading: paragraphs.flatMap((paragraph) => paragraph.sentences.map((_, place) => 1 / (1 + place))),
    aside: sentences.map(({ text }) => Number(isAside(text))),
    asking: sentences.map(({ text }) => Number(endsAsQuestion(text))),
    quoting: sentences.map(({ text }) => Number(hasQuotation(text))),
    length: sentences.map(({ words }) => judgeWordCount(words.length)),
  };
  return addSignals(signals, weights);
}

function measureAnnounced(
  { title, paragraphs }: EssayTerms,
  { vectors, weigh }: ComparedSentences,
): number[] {
  return paragraphs.flatMap(({ start, sentences, heading }) => {
    const announcement = weigh([...title, ...heading]);
    const own = vectors.slice(start, start + sentences.length);
    return own.map((vector) => measureSimilarity(vector, announcement));
  });
}
