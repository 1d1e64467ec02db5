/** Puts the addresses of reference links and pictures where they are used; definitions are then done with. */
import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from '../visit.ts';

/** Change the tree in place; of two definitions the first counts, and a reference without one leads to an empty address. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  resolveIn(root, definitions);
}

function resolveIn(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children: RootContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'definition') continue;
    if ('children' in node) resolveIn(node, definitions);
    if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier);
      const { url = '', title = null } = definition ?? {};
      children.push({ type: 'link', url, title, children: node.children, ...positionOf(node) });
    } else if (node.type === 'imageReference') {
      const { url = '', title = null } = definitions.get(node.identifier) ?? {};
      children.push({ type: 'image', url, title, alt: node.alt ?? '', ...positionOf(node) });
    } else children.push(node);
  }
  parent.children = children;
}

function positionOf({ position }: Nodes) {
  return position === undefined ? {} : { position };
}
