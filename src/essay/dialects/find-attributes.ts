/** What engines allow in braces behind an element: its name, its classes, its looks. Nobody reads them out. */
import type { Nodes, Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import { visit } from '../visit.ts';

const value = String.raw`(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s"'{}]+)`;
const one = String.raw`(?:[.#][a-zA-Z][\w:.-]*|[a-zA-Z][\w:.-]*=${value})`;
/** Pandoc's, Quarto's, kramdown's, Python-Markdown's: `{#name .class key="value"}`, with a colon or without. */
const list = String.raw`\{:?[ \t]*(?:-|${one}(?:[ \t]+${one})*)[ \t]*\}`;

const behind = new RegExp(list, 'y');
const atLineEnd = new RegExp(String.raw`(?<=\S)[ \t]+${list}[ \t]*$`, 'gm');
/** A name, a class, a value in quotes, or a key of layout; `{a=1}` may be the author's, but for at the end of a heading. */
const isSure =
  /[{:\s][.#]|["']|[{:\s](?:width|height|align|style|class|loading|target|fig-[\w-]+|layout[\w-]*)=/;
const onOwnLine = new RegExp(String.raw`^[ \t]*${list}[ \t]*$`, 'gm');
const span = new RegExp(String.raw`(?<![!\]\\])\[((?:[^[\]\n]|\[[^[\]\n]*\])+)(\]${list})`, 'g');

/** What has attributes right behind it. Behind anything else, as in `f(x){a=1}`, braces are the author's. */
const elements: ReadonlySet<Nodes['type']> = new Set([
  'delete',
  'emphasis',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
]);

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
  for (const { index, 0: found } of masked.matchAll(onOwnLine)) {
    if (isSure.test(found)) remove(index, found.length);
  }
  for (const { index, 0: found } of masked.matchAll(atLineEnd)) {
    if (isSure.test(found) || masked.startsWith('#', masked.lastIndexOf('\n', index - 1) + 1)) {
      remove(index, found.length);
    }
  }
  visit(root, ({ type, position }) => {
    if (!elements.has(type)) return;
    behind.lastIndex = position?.end.offset ?? masked.length;
    const found = behind.exec(masked);
    if (found !== null) remove(found.index, found[0].length);
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
