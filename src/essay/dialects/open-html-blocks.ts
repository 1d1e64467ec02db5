/** Markdown right below a tag, as Notion exports its asides: CommonMark takes it as it stands, and nobody wants its signs to be seen. */
import type { Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import { visit } from '../visit.ts';

const opening = /^<(aside|article|center|details|div|section)(?:\s[^<>]*)?>[ \t]*\n(?![ \t]*[<\n])/i;
const signs =
  /\*\*[^\s*][^*\n]*\*\*|(?<![\w*])[*_][^\s*_][^*_\n]*[*_](?![\w*])|`[^`\n]+`|\]\([^()\s]+\)|^[ \t]*(?:[-*+]|\d+[.)])[ \t]/m;

/**
 * Blank lines behind such a tag, and before the one that closes it.
 * @param root the tree of the text
 */
export function openHtmlBlocks(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'html', ({ value, position }) => {
    const start = position?.start.offset;
    const tag = opening.exec(value);
    if (start === undefined || tag === null || !signs.test(value.slice(tag[0].length))) return;
    // Within quotations and lists the value lacks the signs before its lines.
    if (position?.end.offset !== start + value.length) return;
    const inside = start + tag[0].length;
    edits.push({ start: inside, end: inside, text: '\n' });
    const close = value.lastIndexOf('\n</');
    if (close > tag[0].length) edits.push({ start: start + close, end: start + close, text: '\n' });
  });
  return edits;
}
