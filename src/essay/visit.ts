/**
 * Walks through a tree of Markdown. `unist-util-visit` searches among all siblings for each node that it finds, which takes
 * seconds in a paragraph or an essay of ten thousand pieces.
 */
import type { Nodes, Parents } from 'mdast';

/** What a visitor returns, whatever else it may, where the children of a node are to be passed over. */
export const SKIP = 'skip';

type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => unknown;

/** Calls the visitor for each node of that type, or of all, from the first to the last, parents before their children. */
export function visit<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: Visitor<Extract<Nodes, { type: Type }>>,
): void;
export function visit(tree: Nodes, visitor: Visitor<Nodes>): void;
export function visit(tree: Nodes, first: string | Visitor<Nodes>, second?: Visitor<never>): void {
  const type = typeof first === 'string' ? first : undefined;
  const visitor = (typeof first === 'string' ? second : first) as Visitor<Nodes>;
  const open: { parent: Parents; at: number }[] = [];

  function meet(node: Nodes, index?: number, parent?: Parents): void {
    const isMeant = type === undefined || node.type === type;
    if (isMeant && visitor(node, index, parent) === SKIP) return;
    if ('children' in node) open.push({ parent: node, at: 0 });
  }

  meet(tree);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { parent, at } = last;
    const child = parent.children[at];
    last.at += 1;
    if (child === undefined) open.pop();
    else meet(child, at, parent);
  }
}
