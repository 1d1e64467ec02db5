import { visit } from './visit.ts';
import { calloutWord } from '../talk/words/callout-words.ts';
import type { Block } from './essay.ts';

/** Callouts whose kind is only marked are named in the talk's language; the blocks are changed in place. */
export function nameCallouts(blocks: readonly Block[], lang: string): void {
  for (const { node } of blocks) {
    visit(node, 'paragraph', ({ data, children }) => {
      const [word] = children;
      if (data?.kind !== undefined && word?.type === 'text') word.value = calloutWord(data.kind, lang);
    });
  }
}
