/** Paragraphs that blogs wrote as lines of one: `<br /><br />`, or long lines that each end in a sentence. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { countWords } from '../../talk/text/count-words.ts';
import { visit } from '../visit.ts';

/** Lines of fewer words on average are verse, an address, or steps. */
const fewestWords = 20;
const ended = /[.!?…。！？։؟۔।]["'”“’»›)\]）」』]*\s*$/u;

/** Changes the tree in place: such a paragraph becomes several. */
export function partAtBreaks(root: Root): void {
  visit(root, 'paragraph', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (!node.children.some(({ type }) => type === 'break')) return;
    const lines = listLines(node);
    const parts = joinLines(lines, isProse(lines));
    if (parts.length < 2) return;
    parent.children.splice(index, 1, ...parts.map((children) => makeParagraph(children, node)));
  });
}

/** What stands between breaks; nothing between two that stand together. */
function listLines({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function isWritten(line: readonly PhrasingContent[]): boolean {
  return line.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function isProse(lines: readonly PhrasingContent[][]): boolean {
  const written = lines.filter(isWritten);
  return written.reduce((sum, line) => sum + countWords(textOf(line)), 0) >= fewestWords * written.length;
}

function textOf(line: readonly PhrasingContent[]): string {
  return line.map((child) => toString(child)).join('');
}

/** The paragraphs between empty lines, and in prose behind lines that end a sentence; each with the breaks that it keeps. */
function joinLines(lines: readonly PhrasingContent[][], arePartedAtStops: boolean): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (!isWritten(line)) {
      isOpen = false;
      continue;
    }
    if (isOpen) parts.at(-1)?.push({ type: 'break' }, ...line);
    else parts.push([...line]);
    isOpen = !(arePartedAtStops && ended.test(textOf(line)));
  }
  return parts;
}

function makeParagraph(children: PhrasingContent[], { position }: Paragraph): Paragraph {
  const placed = children.flatMap((child) => child.position ?? []);
  const [start, end] = [placed[0]?.start ?? position?.start, placed.at(-1)?.end ?? position?.end];
  return {
    type: 'paragraph',
    children,
    ...(start !== undefined && end !== undefined && { position: { start, end } }),
  };
}
