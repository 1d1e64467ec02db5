import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import { isFormula } from './find-prices.ts';

/** Formulas that the rule for dollars refuses although the parser paired them. */
export function restorePrices(root: Root, source: string): void {
  visit(root, 'inlineMath', (node, index, parent) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (parent === undefined || index === undefined || isFormula(written)) return;
    const text = { type: 'text', value: written, ...(node.position && { position: node.position }) } as const;
    parent.children[index] = text;
  });
}
