import type { EssayTerms } from './terms.ts';

/** A text of fewer terms counts as if it had so many. */
const fewestTerms = 6;

/**
 * How much each text says of the essay's themes: the terms of its title and of all its headings, each the more
 * the more often the essay uses it (the title method, Edmundson 1969, for the whole essay). Longer texts meet
 * more themes; the root of their terms takes back what length alone brings.
 * @param texts each as its terms
 * @returns one number a text, from 0; all 0 if the essay has neither title nor heading
 */
export function measureThemes(
  { title, paragraphs, counts }: EssayTerms,
  texts: readonly (readonly string[])[],
): number[] {
  const themes = new Set([...title, ...paragraphs.flatMap(({ heading }) => [...heading])]);
  return texts.map((terms) => {
    const met = new Set(terms.filter((term) => themes.has(term)));
    const weight = [...met].reduce((sum, term) => sum + Math.log(1 + (counts.get(term) ?? 0)), 0);
    return weight / Math.sqrt(Math.max(fewestTerms, terms.length));
  });
}
