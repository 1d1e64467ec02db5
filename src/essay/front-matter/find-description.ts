/** The line below the title, in posts that only describe themselves to their blog's readers. */
import { oneLine } from '../one-line.ts';
import { readsAsSubtitle } from '../reads-as-subtitle.ts';
import type { FrontMatter } from './front-matter.ts';
import { readTitle } from './read-title.ts';

/** Keys that blog engines use for a line or a paragraph about a post. */
export const descriptionKeys = ['description', 'summary', 'excerpt'];

/**
 * The first description that reads as a subtitle; most are whole sentences, for search engines.
 * @param said what the talk has anyway, so that it is not shown once more
 */
export function findDescription({ values }: FrontMatter, said: readonly string[]): string | undefined {
  return descriptionKeys
    .flatMap((key) => {
      const value = values.get(key)?.value;
      return typeof value === 'string' ? [readTitle(oneLine(value))] : [];
    })
    .find((text) => readsAsSubtitle(text) && !said.some((each) => each.includes(text)));
}
