/** Words that the audience meets for the first time in a caption, a table, a diagram or a definition. */
import { makeTermReader } from '../../salience/terms.ts';
import { splitWords } from '../../salience/split-words.ts';
import type { Need } from '../needs.ts';
import type { SlideText } from '../slide-text.ts';

/** The slide that had such a word first, for each later one that says it. */
export function findIntroduced(slides: readonly SlideText[], lang: string): Need[] {
  const words = slides.map(({ prose, labels }) => ({
    said: splitWords(prose, lang),
    labels: splitWords(labels, lang),
  }));
  const termOf = makeTermReader(
    lang,
    words.flatMap(({ said }) => said),
  );
  const known = new Set<string>();
  const introducedOn = new Map<string, number>();
  const needs: Need[] = [];
  for (const [by, { said, labels }] of words.entries()) {
    const terms = new Set<string>();
    const sources = new Set<number>();
    for (const word of [...said, ...labels]) {
      const term = termOf(word);
      if (term === undefined || terms.has(term)) continue;
      terms.add(term);
      const of = introducedOn.get(term);
      if (of !== undefined) sources.add(of);
    }
    for (const of of sources) needs.push({ by, of });
    for (const word of labels) {
      const term = termOf(word);
      if (term !== undefined && !known.has(term)) introducedOn.set(term, by);
    }
    for (const term of terms) known.add(term);
  }
  return needs;
}
