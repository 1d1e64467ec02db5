import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf } from '../children-of.ts';

/** Takes nodes out of a tree, and what held neither words nor pictures besides. */
export function takeOut<Node extends RootContent>(
  nodes: readonly Node[],
  isOut: (node: Nodes) => boolean,
): Node[] {
  return nodes.filter((node) => {
    if (isOut(node)) return false;
    if (!has(node, isOut) || !('children' in node)) return true;
    const children = takeOut(childrenOf(node), isOut);
    node.children = children as typeof node.children;
    return children.some((child) => has(child, isImage) || toString(child).trim() !== '');
  });
}

function has(node: Nodes, isSought: (node: Nodes) => boolean): boolean {
  return isSought(node) || childrenOf(node).some((child) => has(child, isSought));
}

function isImage({ type }: Nodes): boolean {
  return type === 'image';
}
