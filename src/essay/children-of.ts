import type { Nodes, RootContent } from 'mdast';

/** What stands right in a node, whichever kinds of nodes it may hold; nothing in one that holds none. */
export function childrenOf(node: Nodes): RootContent[] {
  return 'children' in node ? node.children : [];
}
