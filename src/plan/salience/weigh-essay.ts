import { compareSentences } from './compare-sentences.ts';
import { measurePicks } from './measure-picks.ts';
import { measureSalience } from './measure-salience.ts';
import { findTerms } from './terms.ts';
import { weighPoints } from './weigh-points.ts';
import { makeWordScale } from './weigh-words.ts';
import type { EssayText, EssayWeights, ParagraphWeight } from './weights.ts';

/**
 * Weigh every sentence, paragraph and word of an essay, from its words alone and in any language. The same essay
 * gets the same weights everywhere.
 */
export function weighEssay(essay: EssayText): EssayWeights {
  const terms = findTerms(essay);
  const compared = compareSentences(terms);
  const salience = measureSalience(terms, compared);
  // Of paragraphs of one sentence nobody asks which of them stands for it.
  let picks: readonly number[] | undefined;
  const pickOf = (index: number) => (picks ??= measurePicks(terms, compared))[index] ?? 0;
  const weighWordsOf = makeWordScale(terms, essay.lang);
  const sections: ParagraphWeight[][] = essay.sections.map(() => []);
  for (const paragraph of terms.paragraphs) {
    const sentences = paragraph.sentences.map(({ text }, place) => ({
      text,
      salience: salience[paragraph.start + place] ?? 0,
      get pick() {
        return pickOf(paragraph.start + place);
      },
    }));
    sections[paragraph.section]?.push({
      sentences,
      weighWord: weighWordsOf(paragraph),
    });
  }
  return { sections, weighPoints: (points) => weighPoints(terms, salience, points) };
}
