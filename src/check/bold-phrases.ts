/** Phrases that an author made bold, where a check says how to choose a point. */
import { toString } from 'mdast-util-to-string';
import { countWords } from '../talk/text/count-words.ts';
import type { Block } from '../essay/essay.ts';
import { wholeLimit } from '../plan/condense/point-length.ts';
import { visit } from '../essay/visit.ts';
import { shorten } from './shorten.ts';

/** The first bold phrase of two words or more in each paragraph that has one, by the paragraph's line. */
export function listBoldPhrases(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const phrases = new Map<number, string>();
  for (const { node, line } of blocks) {
    visit(node, 'paragraph', ({ children, position }) => {
      const phrase = children
        .filter(({ type }) => type === 'strong')
        .map((strong) => toString(strong))
        .find((words) => countWords(words) > 1);
      if (phrase !== undefined) phrases.set(position?.start.line ?? line, phrase);
    });
  }
  return phrases;
}

/** “keine Rolle” is no point, nor is what no slide holds: what to do instead of making it bold. */
export function describeIdleBold(phrase: string): string {
  const words = countWords(phrase);
  if (words > wholeLimit)
    return `“${shorten(phrase)}” is bold, but too long, at ${String(words)} words: make a shorter phrase bold`;
  return `“${shorten(phrase)}” is bold, but cannot stand alone: make a whole clause bold`;
}
