import type { EssayTerms } from './terms.ts';

/** A sentence of fewer terms counts as if it had so many. */
const fewestTerms = 6;

/**
 * How much each sentence says of the essay's themes: the terms of its title and of all its headings, each the more
 * the more often the essay uses it (the title method, Edmundson 1969, for the whole essay). Longer sentences meet
 * more themes; the root of their terms takes back what length alone brings.
 * @returns one number a sentence, from 0; all 0 if the essay has neither title nor heading
 */
export function measureThemes({ title, paragraphs, sentences, counts }: EssayTerms): number[] {
  const themes = new Set([...title, ...paragraphs.flatMap(({ heading }) => [...heading])]);
  return sentences.map(({ terms }) => {
    const met = new Set(terms.filter((term) => themes.has(term)));
    const weight = [...met].reduce((sum, term) => sum + Math.log(1 + (counts.get(term) ?? 0)), 0);
    return weight / Math.sqrt(Math.max(fewestTerms, terms.length));
  });
}
