import { visit } from 'unist-util-visit';
import type { Fault } from '../errors.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Pictures that say nothing to who cannot see them, each once. */
export const findSilentPictures: Check = (essay) => {
  const faults = new Map<string, Fault>();
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', ({ url, alt, position }) => {
      if ((alt ?? '').trim() !== '' || url.trim() === '' || faults.has(url)) return;
      faults.set(url, {
        line: position?.start.line ?? block.line,
        message: `The picture ${shorten(url)} has no text that says what it shows.`,
        hint: 'Write it between the brackets: ![what it shows](…).',
      });
    });
  }
  return [...faults.values()];
};
