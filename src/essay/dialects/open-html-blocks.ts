/**
 * Markdown right below a tag, as Notion exports its asides and MDX has it in components: CommonMark takes it as it stands,
 * and nobody wants its signs to be seen.
 */
import type { Root } from 'mdast';
import { htmlNames } from '../html/html-names.ts';
import type { Edit } from '../markdown/edited-text.ts';
import { visit } from '../visit.ts';

const opening = /^<(aside|article|center|details|div|section)(?:\s[^<>]*)?>[ \t]*\n(?![ \t]*[<\n])/i;
/** A component, in which all is Markdown, or a break; neither is closed on its line. */
const component = /^<(?:([A-Z]\w*)(?:\s[^<>]*)?(?<!\/)|br\s*\/?)>[ \t]*\n(?![ \t]*\n)/;
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
    const ofComponent = findComponent(value);
    const tag = ofComponent ?? opening.exec(value);
    if (start === undefined || tag === null) return;
    if (ofComponent === undefined && !signs.test(value.slice(tag[0].length))) return;
    // Within quotations and lists the value lacks the signs before its lines.
    if (position?.end.offset !== start + value.length) return;
    const inside = start + tag[0].length;
    edits.push({ start: inside, end: inside, text: '\n' });
    if (ofComponent !== undefined) edits.push(...moveLeft(value.slice(tag[0].length), inside));
    const close = value.lastIndexOf('\n</');
    if (close > tag[0].length) edits.push({ start: start + close, end: start + close, text: '\n' });
  });
  return edits;
}

function findComponent(value: string): RegExpExecArray | undefined {
  const tag = component.exec(value);
  const isElement = tag?.[1] !== undefined && htmlNames.has(tag[1].toLowerCase());
  return isElement ? undefined : (tag ?? undefined);
}

/** Edits that take the indentation away which all lines have: behind a blank line it would make code of them. */
function moveLeft(text: string, start: number): Edit[] {
  const lines = Array.from(text.matchAll(/^[ \t]*(?=\S)(?!<\/)/gm), (match) => ({
    at: start + match.index,
    blanks: match[0].length,
  }));
  const shared = Math.min(...lines.map(({ blanks }) => blanks));
  return shared > 0 && shared < Infinity
    ? lines.map(({ at }) => ({ start: at, end: at + shared, text: '' }))
    : [];
}
