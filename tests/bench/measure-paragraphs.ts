import { alignPoints } from './align-points.ts';
import { chooseByWorth, chooseFirst, chooseInTurns } from './choose-paragraphs.ts';
import { listParagraphs } from './list-paragraphs.ts';
import type { BenchText } from './read-texts.ts';
import { tally, type Tally } from './tally.ts';

/** The share of a text's words that may stay. */
const share = 0.4;

/** How many of a person's key points stand in the paragraphs that each method keeps, of how many found at all. */
export function measureParagraphs(
  texts: readonly BenchText[],
): Tally<'Lectern' | 'LEAD' | 'round-robin' | 'points'>[] {
  return tally(texts, (text) => {
    const sources = alignPoints(text);
    const paragraphs = listParagraphs(text);
    const budget = share * paragraphs.reduce((sum, { words }) => sum + words, 0);
    const count = (kept: ReadonlySet<number>) => sources.filter((source) => kept.has(source)).length;
    return {
      Lectern: count(chooseByWorth(paragraphs, budget)),
      LEAD: count(chooseFirst(paragraphs, budget)),
      'round-robin': count(chooseInTurns(paragraphs, budget)),
      points: sources.length,
    };
  });
}
