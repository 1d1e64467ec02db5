/**
 * Emphasis that its author meant and CommonMark refuses: between a letter and a sign, `**용어(Term)**은`, `**重要。**次`,
 * `Version**:**`. Scripts without spaces cannot avoid it, and the stars would stand on the slide.
 */
import type { Nodes, Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import { childrenOf } from '../children-of.ts';
import { visit } from '../visit.ts';

const strong = { stars: /(?<![\\*])\*{2}(?!\*)/g, length: 2, tag: 'strong' } as const;
const em = { stars: /(?<![\\*])\*(?!\*)/g, length: 1, tag: 'em' } as const;

/** What ends a phrase; behind `=` or `(` two stars are an operator's. */
const closing = /[\p{L}\p{N}\p{Pe}\p{Pf}"'’`.,:;!?%。、，：；！？…~>]/u;
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

/** @param root the tree of the text: what it made emphasis is none of these */
export function findRefusedEmphasis(root: Root, text: string): Edit[] {
  if (!text.includes('*')) return [];
  const edits: Edit[] = [];
  visit(root, (node) => {
    for (const { stars, length, tag } of [strong, em]) {
      const places = findStars(node, text, stars);
      for (let at = 0; at + 1 < places.length; at += 1) {
        const [start = 0, end = 0] = [places[at], places[at + 1]];
        if (!embraces(text, start, end, length)) continue;
        edits.push(
          { start, end: start + length, text: `<${tag}>` },
          { start: end, end: end + length, text: `</${tag}>` },
        );
        at += 1;
      }
    }
  });
  return edits;
}

function embraces(text: string, start: number, end: number, length: number): boolean {
  const first = text.charAt(start + length);
  const isClosed = closing.test(text.charAt(end - 1)) && !/\s/u.test(first) && end > start + length;
  // One star alone is a footnote's or a product's sign as well.
  return isClosed && (length === 2 || spaceless.test(text.charAt(start - 1) + text.charAt(end + 1)));
}

/** Where stars are left in the texts right below a node. */
function findStars(node: Nodes, text: string, stars: RegExp): number[] {
  return childrenOf(node).flatMap(({ type, position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (type !== 'text' || start === undefined || end === undefined) return [];
    // With the sign before, by which a star is told from one of several.
    const from = Math.max(0, start - 1);
    return Array.from(text.slice(from, end + 1).matchAll(stars), ({ index }) => from + index).filter(
      (place) => place >= start && place < end,
    );
  });
}
