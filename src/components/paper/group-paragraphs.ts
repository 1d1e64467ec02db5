/** What is said, in the paragraphs that it was written in. */
import type { Passage, Slide, Step } from '../../talk/talk.ts';

/** Puts neighbouring passages that come from the same lines of the essay into one paragraph. */
export function groupParagraphs(says: readonly Passage[]): Passage[][] {
  const paragraphs: Passage[][] = [];
  for (const passage of says) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last?.line === passage.line && last.endLine === passage.endLine) paragraphs.at(-1)?.push(passage);
    else paragraphs.push([passage]);
  }
  return paragraphs;
}

/** Longer ones are sentences whose mark is missing. */
const longestLabel = 60;

/**
 * What names the sentences behind it in its paragraph, as “Warning” does those of a callout, and has no mark of its own
 * that parts it from them; and those sentences.
 */
export function splitLabel(says: readonly Passage[]): {
  label: Passage | undefined;
  rest: readonly Passage[];
} {
  const [first, ...others] = says;
  const isLabel =
    first !== undefined &&
    others.length > 0 &&
    first.text.length <= longestLabel &&
    /[\p{L}\p{M}\p{N}]$/u.test(first.text);
  return isLabel ? { label: first, rest: others } : { label: undefined, rest: says };
}

/** All that is said to a slide. */
export function listSaid({ steps }: Slide): Passage[] {
  return steps.flatMap(({ says }: Step) => says);
}
