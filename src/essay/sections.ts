/** From a row of blocks and headings to title, lead and sections. */
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { childrenOf } from './children-of.ts';
import { toString } from 'mdast-util-to-string';
import type { Block, Section } from './essay.ts';
import { isFirstPart } from './is-first-part.ts';
import { toRichText } from './rich-text.ts';
import { withoutStruck } from '../talk/rich-text.ts';
import { createSectionIds } from './section-id.ts';

export interface Outline {
  /** The title that a heading gives; absent where none stands for the whole essay. */
  title?: string;
  lead: Block[];
  sections: Section[];
  /** The lines of headings without words, which open no section. */
  empty: number[];
}

/**
 * Sort blocks under their headings. Without `title`, the heading gives it that stands for the whole essay, if there is
 * one; where not even the file is named, the heading that opens it, the first H1 or the first heading. A heading that gives or repeats the title and is
 * the essay's first opens no section: what follows it is the lead.
 */
export function buildOutline(
  nodes: readonly RootContent[],
  title: string | undefined,
  isNamed: boolean,
  lastLine: number,
): Outline {
  const headings = nodes.flatMap((node) => {
    const heading = node.type === 'heading' ? headingText(node) : '';
    return node.type === 'heading' && heading !== '' ? [{ node, heading }] : [];
  });
  const first = headings[0];
  const titleHeading =
    findTitleHeading(headings, nodes) ??
    (isNamed
      ? undefined
      : isOpening(first, nodes)
        ? first
        : (headings.find(({ node }) => node.depth === 1) ?? first));
  const givesTitle = title === undefined ? titleHeading === first : isSame(title, first?.heading ?? '');
  const opener = givesTitle ? first?.node : undefined;

  const lead: Block[] = [];
  const sections: Section[] = [];
  const empty: number[] = [];
  const createId = createSectionIds();
  let line = 1;
  for (const node of nodes) {
    line = Math.min(lastLine, Math.max(line, firstLine(node) ?? line));
    const endLine = Math.min(lastLine, Math.max(line, node.position?.end.line ?? line));
    if (node.type === 'heading') {
      const heading = headingText(node);
      if (heading !== '' && node !== opener) {
        sections.push({ id: createId(heading), heading, depth: node.depth, line, blocks: [] });
      }
      const pictures = picturesIn(node.children);
      if (heading === '' && pictures.length === 0) empty.push(line);
      if (pictures.length === 0) continue;
      const paragraph: RootContent = {
        type: 'paragraph',
        children: pictures,
        ...(node.position === undefined ? {} : { position: node.position }),
      };
      (sections.at(-1)?.blocks ?? lead).push({ node: paragraph, line, endLine, directives: [] });
    } else (sections.at(-1)?.blocks ?? lead).push({ node, line, endLine, directives: [] });
  }
  return { ...(titleHeading === undefined ? {} : { title: titleHeading.heading }), lead, sections, empty };
}

/**
 * The front matter's title without the name of a site or a section that blog engines put behind a bar, “Lamps | Guides”, where
 * the essay's first heading has it alone.
 */
export function withoutSite(title: string, nodes: readonly RootContent[]): string {
  const first = nodes.find((node) => node.type === 'heading');
  if (first?.depth !== 1) return title;
  return (
    title
      .split(/\s[|·•»]\s/)
      .find((part) => isSame(part, headingText(first)))
      ?.trim() ?? title
  );
}

interface Named {
  node: Heading;
  heading: string;
}

/**
 * The only H1, unless it stands behind all sections; or the heading that everything else stands below, since nothing is said before it and it is an H1, or larger
 * than all others. The first of several sections stands for itself alone, and so does an introduction beside others.
 */
function findTitleHeading(headings: readonly Named[], nodes: readonly RootContent[]): Named | undefined {
  const [only, another] = headings.filter(({ node }) => node.depth === 1);
  // What follows several sections names none of them.
  const isLast = headings.length > 2 && only === headings.at(-1);
  if (only !== undefined && another === undefined && !isLast) return only;
  const [first, ...others] = headings;
  if (first === undefined || !isOpening(first, nodes)) return undefined;
  if (isFirstPart(first.heading) && others.some(({ node }) => node.depth === first.node.depth))
    return undefined;
  const isLargest = others.every(({ node }) => node.depth > first.node.depth);
  return first.node.depth === 1 || isLargest ? first : undefined;
}

/** Whether nothing is said before it. */
function isOpening(first: Named | undefined, nodes: readonly RootContent[]): boolean {
  return first !== undefined && !nodes.slice(0, nodes.indexOf(first.node)).some(saysSomething);
}

/** Whether a block has words; pictures and badges before a title are none. */
function saysSomething(node: RootContent): boolean {
  return toString(node, { includeImageAlt: false }).trim() !== '';
}

/**
 * A heading's plain text, without what is struck out in it and what engines allow at its end: attributes as kramdown, pandoc
 * and Quarto have them, `{#name .class key="value"}`, Nextra's `[#name]`, or in parentheses a name of its own words, `(#name)`.
 */
function headingText(heading: Heading): string {
  const text = withoutStruck(toRichText(heading.children))
    .replace(/(?<!\s)\s*(?:\{:?\s*(?:[.#]|[\w-]+=|-\s*\})[^{}]*\}|\[#[\w-]+\])\s*$/, '')
    .trim();
  const named = /^(.*\S)\s*\(#([a-z][\w-]*)\)$/.exec(text);
  const words = named?.[1]?.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return named?.[2]?.split(/[-_]/).every((word) => words?.includes(word)) === true
    ? (named[1] ?? text)
    : text;
}

function picturesIn(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return [node];
    return 'children' in node ? picturesIn(node.children) : [];
  });
}

function firstLine(node: RootContent): number | undefined {
  if (node.position !== undefined) return node.position.start.line;
  for (const child of childrenOf(node)) {
    const line = firstLine(child);
    if (line !== undefined) return line;
  }
  return undefined;
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
