import { isContents } from '../find/is-contents.ts';
import { isSeries } from '../find/is-series.ts';
import { sayBlock } from './say-block.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/**
 * The same blocks; a table of contents is only said, since all of its headings come, each in its turn. One that a sentence
 * introduces is what that speaks of, and stays as it is, as does one for which its author asks for something. A list of links to
 * other parts of a series, to releases or to events is only said as well.
 */
export function sayContents(blocks: readonly PlannedBlock[]): PlannedBlock[] {
  return blocks.map((block, at) => {
    const isLed = blocks[at - 1]?.pieces.at(-1)?.kind === 'lead';
    const { flat } = block;
    const isKnown = isSeries(flat.leaves) || (!isLed && isContents(flat.leaves));
    return flat.block.directives.length === 0 && isKnown ? sayBlock(block) : block;
  });
}
