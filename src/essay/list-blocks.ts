import type { Block, Essay } from './essay.ts';

/** All blocks of an essay, in order, without the headings. */
export function listBlocks({ lead, sections }: Pick<Essay, 'lead' | 'sections'>): Block[] {
  return [lead, ...sections.map((section) => section.blocks)].flat();
}
