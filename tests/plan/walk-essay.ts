/** What an essay consists of, found by a walk of its own, so that the planner is not measured by itself. */
import type { Nodes } from 'mdast';
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
  const isCut = ({ directives }: Block) => directives.some(({ kind }) => kind === 'cut');
  return { kept: walkBlocks(blocks.filter((block) => !isCut(block))), cut: walkBlocks(blocks.filter(isCut)) };
}

function walkBlocks(blocks: readonly Block[]): Content {
  const content: Content = { said: '', code: [], pictures: [], formulas: [], cells: [] };
  for (const block of blocks) {
    // What is only said is said whole; its pictures and code have words too, which this walk does not know.
    walk(block.node, content);
  }
  content.said = strip(content.said);
  return content;
}

function walk(node: Nodes, content: Content): void {
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
  if ('children' in node) for (const child of node.children) walk(child, content);
}

export function strip(text: string): string {
  return text.replace(/\s+/gu, '');
}
