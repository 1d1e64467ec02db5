import type { Leaf } from '../leaf.ts';

/** Whether a block is a table of contents: a list of nothing but links to places in the essay. */
export function isContents(leaves: readonly Leaf[]): boolean {
  return leaves.length > 0 && leaves.every(isEntry);
}

function isEntry(leaf: Leaf): boolean {
  if (leaf.kind !== 'text' || leaf.role === 'own') return false;
  const { text, marks } = leaf.text;
  return marks.some(
    ({ kind, href, start, end }) =>
      kind === 'link' && href?.startsWith('#') === true && start === 0 && end === text.length,
  );
}
