import type { Block, Essay } from './essay.ts';

/** All blocks of the essay in its order, without the headings. */
export function listBlocks({ lead, sections }: Pick<Essay, 'lead' | 'sections'>): Block[] {
  return [lead, ...sections.map((section) => section.blocks)].flat();
}
