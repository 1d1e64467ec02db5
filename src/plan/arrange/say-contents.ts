import { listWishes } from '../flat-block.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { isContents } from '../find/is-contents.ts';
import { isSeries } from '../find/is-series.ts';
import { sayBlock } from './say-block.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/** "In this post:" only names the contents; longer words introduce them. */
const longestLabel = 3;

/**
 * The same blocks; a table of contents is only said, since all of its headings come, each in its turn. One that a sentence
 * introduces is what that speaks of, and stays as it is, as does one for which its author asks for something. A list of links to
 * other parts of a series, to releases or to events is only said as well.
 */
export function sayContents(blocks: readonly PlannedBlock[]): PlannedBlock[] {
  return blocks.map((block, at) => {
    const before = blocks[at - 1]?.pieces.at(-1);
    const isLed = before?.kind === 'lead' && countWords(before.shows.text) > longestLabel;
    const { flat } = block;
    const isKnown = isSeries(flat.leaves) || (!isLed && isContents(flat.leaves));
    return listWishes(flat).length === 0 && isKnown ? sayBlock(block) : block;
  });
}
