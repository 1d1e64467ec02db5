/** What engines allow in braces behind an element: its name, its classes, its looks. Nobody reads them out. */
import type { Root } from 'mdast';
import type { Edit } from './edited-text.ts';
import { visit } from './visit.ts';

const value = String.raw`(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s"'{}]+)`;
const one = String.raw`(?:[.#][a-zA-Z][\w:.-]*|[a-zA-Z][\w:.-]*=${value})`;
/** Pandoc's, Quarto's, kramdown's, Python-Markdown's: `{#name .class key="value"}`, with a colon or without. */
const list = String.raw`\{:?[ \t]*(?:-|${one}(?:[ \t]+${one})*)[ \t]*\}`;

const behindElement = new RegExp(String.raw`(?<=[)*_~\]>])${list}`, 'g');
const atLineEnd = new RegExp(String.raw`(?<=\S)[ \t]+${list}[ \t]*$`, 'gm');
const onOwnLine = new RegExp(String.raw`^[ \t]*${list}[ \t]*$`, 'gm');
const behindCode = new RegExp(`^${list}`);
const span = new RegExp(String.raw`(?<![!\]\\])\[((?:[^[\]\n]|\[[^[\]\n]*\])+)(\]${list})`, 'g');

/**
 * Takes attributes away, and the brackets of Pandoc's spans, `[text]{.class}`.
 * @param root the tree of the text
 * @param masked The source with code, formulas and HTML blanked out, offsets unchanged.
 */
export function findAttributes(root: Root, masked: string): Edit[] {
  if (!masked.includes('{')) return [];
  const edits: Edit[] = [];

  function remove(start: number, length: number) {
    edits.push({ start, end: start + length, text: '' });
  }

  for (const { index, 1: text = '', 2: end = '' } of masked.matchAll(span)) {
    remove(index, 1);
    remove(index + 1 + text.length, end.length);
  }
  for (const pattern of [onOwnLine, behindElement, atLineEnd]) {
    for (const match of masked.matchAll(pattern)) remove(match.index, match[0].length);
  }
  visit(root, 'inlineCode', ({ position }) => {
    const end = position?.end.offset ?? masked.length;
    const found = behindCode.exec(masked.slice(end, end + 300));
    if (found !== null) remove(end, found[0].length);
  });
  // Markdoc's, at headings and words.
  for (const match of masked.matchAll(/\{%[ \t]*[.#][a-zA-Z][^{}%\n]*%\}/g))
    remove(match.index, match[0].length);
  // kramdown's in any form: alone on a line, at an element.
  for (const match of masked.matchAll(
    /^[ \t]*\{:[^{}\n]*\}[ \t]*$|(?<=[^\s{])\{:\s*[.#a-zA-Z][^{}\n]*\}/gm,
  )) {
    remove(match.index, match[0].length);
  }
  return edits;
}
