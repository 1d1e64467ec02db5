/** Paragraphs that tell of what they stand with are told apart from the essay's own: they are said, and make no slide. */
import type { Nodes } from 'mdast';
import { childrenOf } from './children-of.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it is the caption of a figure, or tells of the essay that it opens. */
    isCaption?: true;
  }
}

/** All paragraphs of the node. */
export function markCaption(node: Nodes): void {
  if (node.type === 'paragraph') node.data = { ...node.data, isCaption: true };
  else for (const child of childrenOf(node)) markCaption(child);
}
