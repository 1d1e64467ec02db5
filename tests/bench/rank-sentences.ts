/** The published methods that Lectern's salience is held against: each gives every sentence of an essay a score. */
import { rankByWalk } from '../../src/plan/salience/lex-rank.ts';
import { measureCentrality } from '../../src/plan/salience/pac-sum.ts';
import { compareSentences } from '../../src/plan/salience/compare-sentences.ts';
import { sumAllLikenesses } from '../../src/plan/salience/sum-likenesses.ts';
import { findTerms } from '../../src/plan/salience/terms.ts';
import type { EssayText } from '../../src/plan/salience/weights.ts';
import { weighEssay } from '../../src/plan/salience/weigh-essay.ts';

export type RankSentences = (essay: EssayText) => readonly number[];

/** Lectern's own. */
export const rankByWeight: RankSentences = (essay) =>
  weighEssay(essay)
    .sections.flat()
    .flatMap(({ sentences }) => sentences.map(({ salience }) => salience));

/** LEAD: the essay's beginning. */
export const rankByPlace: RankSentences = (essay) => findTerms(essay).sentences.map((_, index) => -index);

/** TextRank (Mihalcea & Tarau 2004): shared terms over the sum of the logarithms of both lengths. */
export const rankByTextRank: RankSentences = (essay) => {
  const texts = findTerms(essay).sentences.map(({ terms }) => ({
    own: new Set(terms),
    length: Math.log(1 + terms.length),
  }));
  const likenesses = texts.map((one) =>
    texts.map((other) => {
      const shared = one === other ? 0 : [...one.own].filter((term) => other.own.has(term)).length;
      return shared === 0 ? 0 : shared / (one.length + other.length);
    }),
  );
  const gather = (shares: Float64Array) =>
    shares.map((_, one) => shares.reduce((sum, share, at) => sum + share * (likenesses[one]?.[at] ?? 0), 0));
  return [...rankByWalk(gather, texts.length)];
};

/** Continuous LexRank (Erkan & Radev 2004) over cosines of tf × isf. */
export const rankByLexRank: RankSentences = (essay) => {
  const { sentences, table } = compare(essay);
  return [...rankByWalk((shares) => sumAllLikenesses(table, shares), sentences.length)];
};

/** PacSum (Zheng & Lapata 2019) over cosines of tf × isf. */
export const rankByPacSum: RankSentences = (essay) => {
  const { sentences, table } = compare(essay);
  return [...measureCentrality(table, sentences.length)];
};

function compare(essay: EssayText) {
  const terms = findTerms(essay);
  return { ...terms, ...compareSentences(terms) };
}
