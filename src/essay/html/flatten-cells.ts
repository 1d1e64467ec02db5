/** A cell of Markdown holds one line of text; in HTML it may hold blocks, whose words must neither vanish nor grow together. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from '../visit.ts';
import { isPhrasing } from '../is-phrasing.ts';

/** Change the tree in place: what stands in cells is lines of text, with code and formulas within them. */
export function flattenCells(root: Root): void {
  visit(root, 'tableCell', (cell) => {
    const children: RootContent[] = cell.children;
    if (!children.every(isPhrasing)) cell.children = joinLines(linesOf(children));
  });
}

function linesOf(nodes: readonly RootContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let open = false;
  for (const node of nodes) {
    if (!isPhrasing(node)) lines.push(...linesOfBlock(node));
    else if (open) lines.at(-1)?.push(node);
    else lines.push([node]);
    open = isPhrasing(node);
  }
  return lines;
}

function linesOfBlock(block: RootContent): PhrasingContent[][] {
  if (block.type === 'math') return [[{ type: 'inlineMath', value: block.value.replaceAll('\n', ' ') }]];
  if (block.type === 'code') {
    const lines = block.value.split('\n').filter((line) => line.trim() !== '');
    return lines.map((value) => [{ type: 'inlineCode', value }]);
  }
  return 'children' in block ? linesOf(block.children) : [];
}

function joinLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, at) => (at === 0 ? [...line] : [{ type: 'break' } as const, ...line]));
}
