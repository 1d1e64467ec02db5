import type { Asked, Block, Essay } from './essay.ts';

/** All blocks of an essay, in order, without the headings. */
export function listBlocks({ lead, sections }: Pick<Essay, 'lead' | 'sections'>): Block[] {
  return [lead, ...sections.map((section) => section.blocks)].flat();
}

/** All that comments can be about, in order: the blocks, each followed by its items with comments of their own. */
export function listAsked(essay: Pick<Essay, 'lead' | 'sections'>): Asked[] {
  return listBlocks(essay).flatMap((block) => [block, ...(block.items ?? [])]);
}
