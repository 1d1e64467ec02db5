/** Takes a block apart into leaves, in the order of the essay. */
import type { Heading, Image, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import type { Block } from '../essay/essay.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { findMedium } from '../essay/markdown/find-medium.ts';
import { toRichText } from '../essay/rich-text.ts';
import { areVerses } from '../talk/text/are-verses.ts';
import type { RichText } from '../talk/shown.ts';
import { askOfItems } from './ask-of-items.ts';
import { findImages } from './find-images.ts';
import { quotesNobody } from './find/quotes-nobody.ts';
import type { Leaf, Place, Role } from './leaf.ts';
import { partLastLine } from './split/part-last-line.ts';

interface Frame {
  node: Nodes;
  role: Role;
  /** The number of a list item. */
  number?: number;
  /** Whether a task is done. */
  isDone?: boolean;
  /** Whether it is a list right within an item, an item of that, or such an item's own words. */
  isInner?: boolean;
  /** How many lists are around it. */
  depth?: number;
  /** What tells an item, or its words, from other ones of its list. */
  item?: NonNullable<Place['item']>;
}

/**
 * The leaves of a block. Footnotes and what hangs on a list item become `nested`, items of a list within it too: without
 * the words over them they would be untrue. A quotation of nothing but paragraphs stays whole, any other is its content. Without recursion: essays nest thousands of levels.
 */
export function flattenBlock(block: Block): Leaf[] {
  const leaves: Leaf[] = [];
  const locate = placeWithin(block);
  const stack: Frame[] = [{ node: block.node, role: 'own' }];
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { node, role, number, isDone, isInner = false, depth = 0, item } = frame;
    const descend = (children: readonly Nodes[], roleOf: (at: number) => Role) => {
      for (let at = children.length - 1; at >= 0; at -= 1) {
        const child = children[at];
        if (child !== undefined) stack.push({ node: child, role: roleOf(at), depth });
      }
    };
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        leaves.push(
          ...flattenParagraph(node, role, isInner, locate(node))
            .map((leaf) => addNumber(leaf, number))
            .map((leaf) => addTask(leaf, isDone))
            .map((leaf) => (item && leaf.kind === 'text' ? { ...leaf, item } : leaf))
            .map((leaf) =>
              isDefined(node) && leaf.kind === 'text' ? { ...leaf, isDefined: true as const } : leaf,
            )
            .map((leaf) => (isLabel(node) ? { ...leaf, isLabel: true as const } : leaf))
            .map((leaf) => (isCaption(node) ? { ...leaf, isCaption: true as const } : leaf))
            .map((leaf) => (isInner && leaf.kind === 'text' ? { ...leaf, isInner: true as const } : leaf)),
        );
        break;
      case 'list':
        for (const [at, each] of [...node.children.entries()].reverse()) {
          const counted = node.ordered === true ? { number: (node.start ?? 1) + at } : {};
          const own = { depth: depth + 1, ...counted };
          stack.push({
            node: each,
            role,
            ...(role === 'own' && counted),
            isInner,
            depth: depth + 1,
            item: own,
          });
        }
        break;
      case 'listItem': {
        const [own] = node.children;
        const hasWords = own?.type === 'paragraph' && toRichText(own.children).text !== '';
        for (const [at, child] of [...node.children.entries()].reverse()) {
          const isItem = at === 0 && hasWords && role !== 'nested';
          const isWords = at === 0 && child.type === 'paragraph';
          // A list in an item without words is as good as that item.
          const isBareList = child.type === 'list' && !hasWords && role !== 'nested';
          stack.push({
            node: child,
            role: isItem || isBareList ? 'item' : 'nested',
            depth,
            ...(at === 0 && hasWords && item && { item }),
            ...(isItem && number !== undefined && { number }),
            isInner: isInner ? isWords : child.type === 'list' && hasWords && role !== 'nested',
            ...(at === 0 && hasWords && typeof node.checked === 'boolean' && { isDone: node.checked }),
          });
        }
        break;
      }
      case 'footnoteDefinition':
        for (const child of node.children.toReversed()) {
          stack.push({ node: child, role: 'nested', depth });
        }
        break;
      case 'blockquote':
        if (node.data?.isCallout) {
          // Whatever it says is a point under its label, and no statement of the essay's own.
          descend(node.children, (at) =>
            role === 'nested' ? role : isLabel(node.children[at]) ? 'own' : 'item',
          );
        } else if (role === 'own' && node.children.length > 0 && node.children.every(isWordsOnly)) {
          const paragraphs = node.children.flatMap(({ children }, at) =>
            (at === node.children.length - 1 ? partLastLine(children) : [children]).map((words) =>
              readWords(words, fewestQuoted),
            ),
          );
          if (quotesNobody(paragraphs)) descend(node.children, () => role);
          else leaves.push({ kind: 'quote', paragraphs, ...locate(node) });
        } else {
          descend(node.children, () => role);
        }
        break;
      case 'code':
        leaves.push({
          kind: 'code',
          fence: fenceOf(node),
          ...(role === 'nested' && { isNested: true }),
          ...locate(node),
        });
        break;
      case 'table':
        leaves.push({ kind: 'table', table: node, ...locate(node) }, ...findFigures(node, locate(node)));
        break;
      case 'math':
        leaves.push({ kind: 'math', text: node.value, ...locate(node) });
        break;
      case 'image':
        leaves.push(toFigure(node, locate(node)));
        break;
      default:
        if ('children' in node) descend(node.children, () => role);
    }
  }
  return askOfItems(block, leaves);
}

function addTask(leaf: Leaf, isDone: boolean | undefined): Leaf {
  return leaf.kind === 'text' && isDone !== undefined ? { ...leaf, isDone } : leaf;
}

function isDefined(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data?.isDefined === true;
}

function isLabel(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' && node.data?.isLabel === true;
}

function isCaption(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data?.isCaption === true;
}

function addNumber(leaf: Leaf, number: number | undefined): Leaf {
  return leaf.kind === 'text' && number !== undefined ? { ...leaf, number } : leaf;
}

/** The words of a paragraph, then its pictures; a paragraph that is one formula is a formula. */
function flattenParagraph(node: Paragraph | Heading, role: Role, isInner: boolean, place: Place): Leaf[] {
  const { children } = node;
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (only?.type === 'inlineMath' && others.length === 0)
    return [{ kind: 'math', text: only.value, ...place }];
  const leaves: Leaf[] = [];
  const text = role === 'item' || isInner ? toRichText(children) : readWords(children, fewestLinesOf(node));
  if (text.text !== '') leaves.push({ kind: 'text', text, role, ...place });
  for (const image of findImages(children)) leaves.push(toFigure(image, place));
  return leaves;
}

/** Lines of a paragraph that may be verse. */
const fewestOwn = 3;
/** In a quotation, or indented in plain text, a couplet is verse as well. */
const fewestQuoted = 2;

function fewestLinesOf(node: Paragraph | Heading): number {
  return node.type === 'paragraph' && node.data?.isVerse === true ? fewestQuoted : fewestOwn;
}

/** The words of a paragraph; verse keeps its lines. */
function readWords(children: readonly PhrasingContent[], fewestLines: number): RichText {
  const lined = toRichText(children, { breaks: 'line' });
  const lines = lined.text.split('\n');
  const isVerse = lines.length >= fewestLines && areVerses(lines);
  return isVerse ? lined : toRichText(children);
}

/** The pictures in a table's cells, each once: an icon stands in many of them. */
function findFigures({ children }: Table, place: Place): Leaf[] {
  const images = children.flatMap((row) => row.children.flatMap((cell) => findImages(cell.children)));
  const figures = new Map<string, Leaf>();
  for (const image of images) {
    const name = JSON.stringify([image.url, image.alt, image.title]);
    if (!figures.has(name)) figures.set(name, toFigure(image, place));
  }
  return [...figures.values()];
}

function toFigure(image: Image, place: Place): Leaf {
  const { url, alt, title, data: { poster, autoplay, loop } = {} } = image;
  return {
    kind: 'figure',
    medium: findMedium(image),
    source: url,
    alt: fold(alt),
    title: fold(title),
    ...(poster !== undefined && { poster }),
    ...(autoplay && { autoplay }),
    ...(loop && { loop }),
    ...place,
  };
}

function fold(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function isWordsOnly(node: Nodes): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    toRichText(node.children).text !== '' &&
    findImages(node.children).length === 0
  );
}

/** Lines of nodes inside the block, however its parser counts them; nodes without a position lie where the block does. */
function placeWithin({ node: own, line, endLine }: Block): (node: Nodes) => Place {
  const first = own.position?.start.line;
  return ({ position }) => {
    if (first === undefined || position === undefined) return { line, endLine };
    const within = (at: number) => Math.min(Math.max(at - first + line, line), endLine);
    return { line: within(position.start.line), endLine: within(position.end.line) };
  };
}
