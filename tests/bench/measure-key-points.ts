import { chooseNumber, orderByTurns } from './choose-paragraphs.ts';
import { listParagraphs } from './list-paragraphs.ts';
import type { BenchText } from './read-texts.ts';
import { scoreRouge } from './rouge.ts';
import { tally, type Tally } from './tally.ts';

/** How many words the plain method shows of a paragraph: its first ones. */
const cutAt = 12;

/**
 * ROUGE-2 of as many points as a person made of the text, from the paragraph's choice to the words that are shown;
 * against the first twelve words of each section's first paragraph, then of its second.
 */
export function measureKeyPoints(texts: readonly BenchText[]): Tally<'Lectern' | 'round-robin' | 'words'>[] {
  return tally(texts, (text) => {
    const { points, reference, essay } = text;
    const paragraphs = listParagraphs(text);
    const chosen = chooseNumber(paragraphs, points.length);
    const shown = paragraphs.filter((_, index) => chosen.has(index)).map(({ point }) => point);
    const first = orderByTurns(paragraphs)
      .slice(0, points.length)
      .sort((a, b) => a - b)
      .map((index) => (paragraphs[index]?.text ?? '').split(/\s+/).slice(0, cutAt).join(' '));
    const score = (lines: readonly string[]) => scoreRouge(lines.join(' '), reference, essay.lang).rouge2;
    return { Lectern: score(shown), 'round-robin': score(first), words: shown.join(' ').split(/\s+/).length };
  });
}
