import { countTerms } from './terms.ts';

/** A text's terms, each with its weight; of length 1, or empty. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Weigh terms against these texts: a term counts as often as it stands, and the more the fewer of the texts have it
 * (tf × isf, after Neto et al. 2000).
 * @returns the vector of any terms, those of a text or of something else, such as a title
 */
export function makeWeighing(texts: readonly (readonly string[])[]): (terms: Iterable<string>) => Vector {
  const textsWith = countTerms(texts.map((terms) => new Set(terms)));
  return (terms) => {
    const weights = countTerms([terms]);
    let squares = 0;
    for (const [term, count] of weights) {
      const weight = count * Math.log(1 + texts.length / (textsWith.get(term) ?? 1));
      weights.set(term, weight);
      squares += weight ** 2;
    }
    const length = Math.sqrt(squares);
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  };
}
