/** The published methods that Lectern's salience is held against: each gives every sentence of an essay a score. */
import { rankByWalk } from '../../src/plan/salience/lex-rank.ts';
import { measureCentrality } from '../../src/plan/salience/pac-sum.ts';
import { compareSentences } from '../../src/plan/salience/compare-sentences.ts';
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
  const { sentences, likenesses } = compare(essay);
  const sets = sentences.map(({ terms }) => new Set(terms));
  const logs = sentences.map(({ terms }) => Math.log(1 + terms.length));
  const similarity = likenesses.similarity.map((_, pair) => {
    const [earlier, later] = [likenesses.earlier[pair] ?? 0, likenesses.later[pair] ?? 0];
    const shared = [...(sets[earlier] ?? [])].filter((term) => sets[later]?.has(term)).length;
    return shared / ((logs[earlier] ?? 0) + (logs[later] ?? 0));
  });
  return [...rankByWalk({ ...likenesses, similarity }, sentences.length)];
};

/** Continuous LexRank (Erkan & Radev 2004) over cosines of tf × isf. */
export const rankByLexRank: RankSentences = (essay) => {
  const { sentences, likenesses } = compare(essay);
  return [...rankByWalk(likenesses, sentences.length)];
};

/** PacSum (Zheng & Lapata 2019) over cosines of tf × isf. */
export const rankByPacSum: RankSentences = (essay) => {
  const { sentences, likenesses } = compare(essay);
  return [...measureCentrality(likenesses, sentences.length)];
};

function compare(essay: EssayText) {
  const terms = findTerms(essay);
  return { ...terms, ...compareSentences(terms) };
}
