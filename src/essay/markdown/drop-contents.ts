/** A list of the essay's own headings: engines write it, or fill it in; the talk has all that it lists, each in its turn. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf } from '../children-of.ts';
import { foldAnchor } from '../find-anchors.ts';
import { visit } from '../visit.ts';

const contents =
  /^[^\p{L}]*(?:(?:table of )?contents?|toc|on this page|in this (?:article|post)|sommaire|table des matières|inhalt(?:sverzeichnis)?|índice(?: de contenidos?)?|tabla de contenidos?|sumário|indice(?: dei contenuti)?|inhoud(?:sopgave)?|目录|目次|목차|содержание|оглавление|зміст|spis treści|i̇çindekiler|içindekiler|תוכן(?: העניינים)?|περιεχόμενα|المحتويات|فهرس(?: المحتويات)?|विषय[- ]?सूची|สารบัญ|mục lục)[^\p{L}]*$/iu;

/** Fewer links above a heading are no table of contents. */
const fewestListed = 3;

interface Name {
  at: number;
  words: string[];
}

/**
 * The same nodes without what only lists headings, unless its author asks for something there: headings such as “Contents”
 * with nothing below them but links to places in the essay, lines with a page's number, or other headings' words; a line
 * such as “Contents” and the headings' words below it; and a list of links to the headings that begin right below it.
 */
export function dropContents(
  nodes: readonly RootContent[],
  directives: readonly { line: number }[],
): RootContent[] {
  const dropped = new Set<RootContent>();
  const names = nameHeadings(nodes);
  for (const at of nodes.keys()) {
    const listing = findListing(nodes, at, names);
    const next = nodes[at + listing.length];
    // What is asked for a list stands above it; what stands above its heading is about the section.
    const above =
      nodes[at]?.type === 'list' ? nodes[at - 1]?.position?.end.line : listing[0]?.position?.start.line;
    const [first = 0, last = 0] = [above, next?.position?.start.line];
    if (directives.some(({ line }) => line > first && line < last)) continue;
    for (const node of listing) dropped.add(node);
  }
  return dropped.size === 0 ? [...nodes] : nodes.filter((node) => !dropped.has(node));
}

/** The nodes from here on that only list headings, with the words above them. */
function findListing(
  nodes: readonly RootContent[],
  at: number,
  names: readonly Name[],
): readonly RootContent[] {
  const node = nodes[at];
  if (node?.type === 'list') return isListAbove(nodes, at, names) ? [node] : [];
  if (node === undefined || !/^(?:heading|paragraph)$/.test(node.type) || !contents.test(toString(node)))
    return [];
  const end = nodes.findIndex(({ type }, other) => other > at && type === 'heading');
  if (end === -1) return [];
  const below = nodes.slice(at + 1, end);
  const isKnown = node.type === 'heading' && below.every(isListing);
  // More blocks than headings cannot each name one.
  if (!isKnown && below.length > names.length) return [];
  return isKnown || isNaming(toString({ type: 'root', children: below }), names, at)
    ? nodes.slice(at, end)
    : [];
}

/** Whether a list above the essay's first heading links to it and to those that follow, and nothing introduces it. */
function isListAbove(nodes: readonly RootContent[], at: number, names: readonly Name[]): boolean {
  const [list, before] = [nodes[at], nodes[at - 1]];
  if (list?.type !== 'list' || !isListing(list)) return false;
  const isInLead = nodes.slice(0, at).every((node) => node.type !== 'heading' || node === nodes[0]);
  if (!isInLead || (before?.type === 'paragraph' && /[:：]\s*$/.test(toString(before)))) return false;
  const addresses: string[] = [];
  visit(list, 'link', ({ url }) => {
    addresses.push(url);
  });
  const isNamed = [toString(list), addresses.join('')].some((text) => isNaming(text, names, at));
  return isNamed && addresses.length >= fewestListed;
}

/** The headings' words, folded as addresses are: with a number before them and without. */
function nameHeadings(nodes: readonly RootContent[]): Name[] {
  return nodes.flatMap((node, at) => {
    if (node.type !== 'heading') return [];
    const whole = toString(node);
    const words = [whole, whole.replace(/^\s*\d[\d.]*[.):]?\s+/, '')].map(foldAnchor);
    return [{ at, words: words.filter((word) => word !== '') }];
  });
}

/** Whether a text has nothing but the words of headings behind this node, in their order; some may be missing. */
function isNaming(text: string, names: readonly Name[], after: number): boolean {
  let rest = foldAnchor(text);
  if (rest === '') return false;
  for (const { at, words } of names) {
    if (at > after) rest = rest.slice(words.find((word) => rest.startsWith(word))?.length ?? 0);
  }
  return rest === '';
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
