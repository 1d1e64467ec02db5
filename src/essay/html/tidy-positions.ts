/** Tells on which lines of the essay the nodes stand that its HTML becomes. */
import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from '../visit.ts';

/** A text between tags is on the lines of its words: blank ones around them say nothing. */
export function findLines(tree: HastRoot): void {
  const open: HastNodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) for (const child of node.children) open.push(child);
    if (node.type !== 'text' || node.position === undefined || node.value.trim() === '') continue;
    const { value, position } = node;
    position.start.line += countLines(value.slice(0, value.length - value.trimStart().length));
    position.end.line -= countLines(value.slice(value.trimEnd().length));
  }
}

function countLines(blank: string): number {
  return blank.split('\n').length - 1;
}

/** Offsets into the stand-in text mean nothing to others; lines do. */
export function tidyPositions(root: Root, stored: ReadonlySet<Nodes>, shift: number): void {
  const linesOf = (node: Nodes): [start: number, end: number] | undefined => {
    if (node.position === undefined) return undefined;
    const { start, end } = node.position;
    return stored.has(node) ? [start.line - shift, end.line - shift] : [start.line, end.line];
  };
  visit(root, (node) => {
    if (stored.has(node)) return SKIP;
    if (node.position === undefined && node.type === 'paragraph') {
      // Words between blocks of HTML became a paragraph that no tag begins.
      const lines = node.children.flatMap((child) => linesOf(child) ?? []);
      if (lines.length === 0) return undefined;
      node.position = {
        start: { line: Math.min(...lines), column: 1 },
        end: { line: Math.max(...lines), column: 1 },
      };
    }
    if (node.position === undefined) return undefined;
    const { start, end } = node.position;
    node.position = {
      start: { line: start.line + shift, column: 1 },
      end: { line: end.line + shift, column: 1 },
    };
    return undefined;
  });
}
