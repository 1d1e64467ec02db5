import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import { findMedium } from '../essay/markdown/find-medium.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Pictures without alternative text, each at every place where it stands. */
export const findSilentPictures: Check = (essay) => {
  const faults: Fault[] = [];
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', (image) => {
      const { url, alt, position } = image;
      if (findMedium(image) !== 'picture' || (alt ?? '').trim() !== '' || url.trim() === '') return;
      faults.push({
        line: position?.start.line ?? block.line,
        message: `The picture ${shorten(url)} has no text that says what it shows.`,
        hint: 'Write it between the brackets: ![what it shows](…).',
      });
    });
  }
  return faults;
};
