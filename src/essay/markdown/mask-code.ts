/** Marks what must be taken literally, so that searches for comments, template tags and prices skip it. */
import type { Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';

/** The source with every node of the given types blanked out; offsets and lines stay as they are. */
export function maskNodes(root: Root, source: string, types: readonly Nodes['type'][]): string {
  const parts: string[] = [];
  let offset = 0;
  visit(root, (node) => {
    if (!types.includes(node.type)) return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || start < offset) return;
    parts.push(source.slice(offset, start), source.slice(start, end).replace(/[^\n]/g, ' '));
    offset = end;
  });
  return parts.join('') + source.slice(offset);
}
