import type { ListItem, Nodes } from 'mdast';
import { childrenOf } from '../children-of.ts';
import type { Block } from '../essay.ts';
import { visit } from '../visit.ts';
import type { Directive } from './directives.ts';

/**
 * The item that a directive in a block is about: the one that it stands in, where that is known, or the next of a list
 * within that or within a quotation, between whose items it stands; in a list else the one on whose lines it stands, or
 * the next. Nothing if it stands above the list, in no list, or on a line of HTML with several.
 */
export function findItem({ node, line }: Block, directive: Directive): ListItem | undefined {
  if (directive.line < line) return undefined;
  let around: ListItem | undefined;
  visit(node, 'listItem', (item) => {
    if (item.position?.start.line === directive.item && item.children.length > 0) around = item;
  });
  if (around !== undefined || node.type !== 'list')
    return findNextInside(around ?? node, directive.line) ?? around;
  const rows = listRows(node);
  const row = rows.find(({ endLine }) => endLine >= directive.line);
  const isAlone = rows.every(({ item, line: own }) => item === row?.item || own !== row?.line);
  return isAlone ? row?.item : undefined;
}

/** The item behind a line that stands between two items of a list within this node. */
function findNextInside(around: Nodes, line: number): ListItem | undefined {
  let next: ListItem | undefined;
  visit(around, 'list', ({ position, children }) => {
    if ((position?.start.line ?? line) >= line) return;
    next = children.find((item) => (item.position?.start.line ?? 0) > line) ?? next;
  });
  return next;
}

/** What the items of a list and of those within it say, lists apart, with its lines; in order. */
function listRows(list: Nodes, item?: ListItem): { item: ListItem; line: number; endLine: number }[] {
  return childrenOf(list).flatMap((child) => {
    if (child.type === 'listItem') return listRows(child, child);
    if (child.type === 'list') return listRows(child, item);
    const { start, end } = child.position ?? {};
    return item === undefined || start === undefined || end === undefined
      ? []
      : [{ item, line: start.line, endLine: end.line }];
  });
}
