/** What an essay consists of, found by a walk of its own, so that the planner is not measured by itself. */
import type { Image, Nodes } from 'mdast';
import type { Block, Essay } from '../../src/essay/essay.ts';

export interface Content {
  /** All words that somebody has to say, without any white space. */
  said: string;
  code: string[];
  /** Addresses of pictures. */
  pictures: string[];
  formulas: string[];
  /** Cells, in their order, empty ones left out. */
  cells: string[];
}

export function walkEssay(essay: Essay): { kept: Content; cut: Content } {
  const blocks = [essay.lead, ...essay.sections.map((section) => section.blocks)].flat();
  for (const { node, directives } of blocks.flatMap(({ items = [] }) => items)) {
    if (isAsked({ directives }, 'cut')) asked.set(node, 'cut');
    else if (isAsked({ directives }, 'say')) asked.set(node, 'say');
  }
  const isCut = (block: Block) => isAsked(block, 'cut');
  const kept = walkBlocks(blocks.filter((block) => !isCut(block)));
  const cut = blocks.flatMap((block) =>
    isCut(block) ? [block] : listCut(block.node).map((node) => ({ node })),
  );
  const content: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
  for (const { node } of cut) say(node, content, true);
  return { kept, cut: { ...content, said: strip(content.said) } };
}

/** What is asked of items of lists. */
const asked = new WeakMap<Nodes, 'say' | 'cut'>();

/** The items within it that are cut, each with the items inside it. */
function listCut(node: Nodes): Nodes[] {
  if (asked.get(node) === 'cut') return [node];
  return 'children' in node ? node.children.flatMap((child: Nodes) => listCut(child)) : [];
}

function walkBlocks(blocks: readonly Block[]): Content {
  const content: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
  for (const block of blocks) {
    if (isAsked(block, 'say')) say(block.node, content);
    else walk(block.node, content);
  }
  content.said = strip(content.said);
  return content;
}

function isAsked({ directives }: Pick<Block, 'directives'>, wish: 'say' | 'cut'): boolean {
  return directives.some(({ kind }) => kind === wish);
}

/**
 * What is only said is said whole: code, formulas and tables by their words, and pictures by theirs.
 * @param all whether items that are cut belong to it
 */
function say(node: Nodes, content: Content, all = false): void {
  if (!all && asked.get(node) === 'cut') return;
  switch (node.type) {
    case 'paragraph':
    case 'table': {
      const inner: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
      const pictures = findPictures(node);
      walk(node, inner);
      content.said += node.type === 'table' ? inner.cells.join('') : inner.said + inner.formulas.join('');
      for (const { alt, title } of pictures)
        content.said += strip(title ?? '') === '' ? (alt ?? '') : (title ?? '');
      return;
    }
    case 'code':
    case 'math':
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      content.said += node.value;
      return;
    case 'image':
      content.said += strip(node.title ?? '') === '' ? (node.alt ?? '') : (node.title ?? '');
      return;
    default:
      content.said += taskSign(node);
      if ('children' in node) for (const child of node.children) say(child, content, all);
  }
}

/** Whether a task is done is said before its words. */
function taskSign(node: Nodes): string {
  const [own] = node.type === 'listItem' ? node.children : [];
  if (node.type !== 'listItem' || own?.type !== 'paragraph' || typeof node.checked !== 'boolean') return '';
  const inner: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
  walk(own, inner);
  return strip(inner.said) === '' ? '' : node.checked ? '☑' : '◻';
}

/** The pictures of a paragraph in order; those of a table each once. */
function findPictures(node: Nodes): Image[] {
  const pictures: Image[] = [];
  const collect = (each: Nodes) => {
    if (each.type === 'image') pictures.push(each);
    if ('children' in each) each.children.forEach(collect);
  };
  collect(node);
  const named = pictures.map((picture) => ({
    picture,
    name: [picture.url, picture.alt, picture.title].join('\n'),
  }));
  return node.type === 'table'
    ? named
        .filter(({ name }, at) => named.findIndex((other) => other.name === name) === at)
        .map(({ picture }) => picture)
    : pictures;
}

function walk(node: Nodes, content: Content): void {
  const wish = asked.get(node);
  if (wish === 'cut') return;
  if (wish === 'say') {
    say(node, content);
    return;
  }
  switch (node.type) {
    case 'code':
      if (node.value.trim() !== '') content.code.push(node.value.replace(/\n+$/, ''));
      return;
    case 'math':
      content.formulas.push(node.value);
      return;
    case 'image':
      content.pictures.push(node.url);
      return;
    case 'table':
      for (const row of node.children) for (const cell of row.children) walk(cell, content);
      content.pictures.push(...findPictures(node).map(({ url }) => url));
      return;
    case 'tableCell': {
      const cell: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
      for (const child of node.children) walk(child, cell);
      if (strip(cell.said) !== '') content.cells.push(strip(cell.said));
      return;
    }
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      content.said += node.value;
      return;
    case 'paragraph': {
      const [only, ...others] = node.children.filter(
        (child) => child.type !== 'text' || child.value.trim() !== '',
      );
      if (only?.type === 'inlineMath' && others.length === 0) {
        content.formulas.push(only.value);
        return;
      }
      break;
    }
    default:
  }
  content.said += taskSign(node);
  if ('children' in node) for (const child of node.children) walk(child, content);
}

export function strip(text: string): string {
  return text.replace(/\s+/gu, '');
}
