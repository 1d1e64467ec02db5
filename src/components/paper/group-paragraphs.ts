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

/** All that is said to a slide. */
export function listSaid({ steps }: Slide): Passage[] {
  return steps.flatMap(({ says }: Step) => says);
}
