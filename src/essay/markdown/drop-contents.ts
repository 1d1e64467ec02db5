/** A section that only lists the others: engines write it, or fill it in; the talk has all that it lists, each in its turn. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf } from '../children-of.ts';

const contents =
  /^[^\p{L}]*(?:(?:table of )?contents?|toc|on this page|in this (?:article|post)|sommaire|table des matières|inhalt(?:sverzeichnis)?|índice(?: de contenidos?)?|tabla de contenidos?|sumário|indice(?: dei contenuti)?|inhoud(?:sopgave)?|目录|目次|목차|содержание|оглавление|зміст|spis treści|i̇çindekiler|içindekiler|תוכן(?: העניינים)?|περιεχόμενα|المحتويات|فهرس(?: المحتويات)?|विषय[- ]?सूची|สารบัญ|mục lục)[^\p{L}]*$/iu;

/**
 * The same nodes without headings such as “Contents” that have nothing below them but links to places in the essay, or
 * lines with a page’s number, unless its author asks for something there.
 */
export function dropContents(
  nodes: readonly RootContent[],
  directives: readonly { line: number }[],
): RootContent[] {
  const dropped = new Set<RootContent>();
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'heading' || !contents.test(toString(node))) continue;
    const end = nodes.findIndex(({ type }, other) => other > at && type === 'heading');
    const below = nodes.slice(at + 1, end === -1 ? nodes.length : end);
    if (end === -1 || !below.every(isListing)) continue;
    const [first = 0, last = 0] = [node, nodes[end]].map((each) => each?.position?.start.line);
    if (directives.some(({ line }) => line > first && line < last)) continue;
    for (const listing of [node, ...below]) dropped.add(listing);
  }
  return dropped.size === 0 ? [...nodes] : nodes.filter((node) => !dropped.has(node));
}

function isListing(node: RootContent): boolean {
  if (node.type === 'thematicBreak') return true;
  if (node.type === 'paragraph') return namesPages(node);
  return node.type === 'list' && node.children.every((item) => item.children.every(isEntry));
}

/** “Rivers . . . . . 2”, as plain text has it, in each line. */
function namesPages(node: RootContent): boolean {
  return toString(node)
    .trim()
    .split('\n')
    .every((line) => /(?:\. ?){4} *(?:\d{1,4}|[ivxl]{1,6})$/u.test(line));
}

/** Nothing but one link to a place in the essay, however it is set, with the entries below it. */
function isEntry(node: RootContent): boolean {
  if (node.type === 'list') return isListing(node);
  if (node.type === 'paragraph' && namesPages(node)) return true;
  if (node.type === 'link') return node.url.startsWith('#');
  const words = childrenOf(node).filter((child) => toString(child).trim() !== '');
  const [only] = words;
  return (
    /^(?:paragraph|strong|emphasis)$/.test(node.type) &&
    words.length === 1 &&
    only !== undefined &&
    isEntry(only)
  );
}
