/**
 * Plain text, where characters mean themselves. Two habits are understood: one line a paragraph, and lines wrapped
 * by hand between blank lines. Headings, lists and verse are told by their shape.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Reading } from './reading.ts';

interface Line {
  text: string;
  number: number;
}

type Piece =
  | { kind: 'prose' | 'verse' | 'rule'; lines: Line[] }
  | { kind: 'list'; items: Line[][] }
  | { kind: 'heading'; lines: Line[]; depth: 1 | 2 };

/** @param text Plain text with LF line ends. */
export function parsePlainText(text: string): Reading {
  const passages = splitPassages(text);
  const lengths = passages.flat().map((line) => line.text.length);
  const pieces = isWrapped(passages)
    ? passages.flatMap((lines) => splitWrapped(lines, Math.max(50, ...lengths)))
    : splitUnwrapped(passages.flat());
  const author = findAuthor(pieces);
  markHeadings(pieces);
  return {
    nodes: pieces.map(toNode),
    directives: [],
    warnings: [],
    ...(author === undefined ? {} : { author }),
  };
}

function splitPassages(text: string): Line[][] {
  const passages: Line[][] = [];
  let current: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') current.push({ text: line.trimEnd(), number: index + 1 });
    else if (current.length > 0) {
      passages.push(current);
      current = [];
    }
  }
  if (current.length > 0) passages.push(current);
  return passages;
}

/** Whether lines are broken by hand; otherwise each line is a paragraph. */
function isWrapped(passages: readonly Line[][]): boolean {
  const lines = passages.flat();
  const sorted = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const long = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (long > 120) return false;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const ends = lines.filter(({ text }) => /[.!?…:。！？]["”’»)\]]*$/.test(text)).length;
  return !(middle > 60 && ends >= lines.length * 0.6);
}

const bullet = /^\s*- +\S/;

function splitWrapped(lines: Line[], width: number): Piece[] {
  const first = lines.findIndex(({ text }) => bullet.test(text));
  const bullets = lines.filter(({ text }) => bullet.test(text)).length;
  const introduced = first === 0 || lines[first - 1]?.text.endsWith(':') === true;
  if (bullets >= 2 && introduced) {
    const items: Line[][] = [];
    for (const line of lines.slice(first)) {
      if (bullet.test(line.text)) items.push([line]);
      else items.at(-1)?.push(line);
    }
    const before = lines.slice(0, first);
    return [...(before.length > 0 ? splitWrapped(before, width) : []), { kind: 'list', items }];
  }
  if (lines.every(isRule)) return [{ kind: 'rule', lines }];
  return [{ kind: isVerse(lines, width) ? 'verse' : 'prose', lines }];
}

function splitUnwrapped(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const isItem = bullet.test(line.text);
    const previous = pieces.at(-1);
    if (isItem && previous?.kind === 'list') previous.items.push([line]);
    else if (isItem && bullet.test(lines[index + 1]?.text ?? ''))
      pieces.push({ kind: 'list', items: [[line]] });
    else pieces.push({ kind: isRule(line) ? 'rule' : 'prose', lines: [line] });
  }
  return pieces;
}

function isRule({ text }: Line): boolean {
  return /^\s*(?:[-=_*~#]\s*){3,}$/.test(text);
}

/**
 * Verse breaks its lines early: the next line's first word would still have had room. Prose that was wrapped at
 * `width` does so only by chance.
 */
function isVerse(lines: readonly Line[], width: number): boolean {
  if (lines.length < 2) return false;
  const early = lines.slice(1).filter(({ text }, index) => {
    const word = /^\s*(\S+)/.exec(text)?.[1] ?? '';
    return (lines[index]?.text.length ?? 0) + 1 + word.length <= width - 2;
  });
  return early.length >= (lines.length - 1) * 0.6;
}

/** A line “by Somebody” right after the first one is the author, and no part of the text. */
function findAuthor(pieces: Piece[]): string | undefined {
  const [first, second] = pieces;
  if (first?.kind !== 'prose' || second?.kind !== 'prose' || second.lines.length !== 1) return undefined;
  const name = /^\s*by\s+((?:\p{Lu}[\p{L}.’'-]*\s*|(?:de|van|von|der|di|da|la|le|and)\s+){1,8})$/iu.exec(
    second.lines[0]?.text ?? '',
  )?.[1];
  if (name === undefined || !/\p{Lu}/u.test(name)) return undefined;
  pieces.splice(1, 1);
  return name.trim();
}

function markHeadings(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'prose' && piece.kind !== 'verse') continue;
    const underlined = piece.lines.length === 2 && isUnderline(piece.lines[1]);
    const lines = underlined ? piece.lines.slice(0, 1) : piece.lines;
    const next = pieces.slice(index + 1).find(({ kind }) => kind !== 'rule');
    if (!underlined && !startsPassage(lines, next, index === 0)) continue;
    pieces[index] = { kind: 'heading', lines, depth: index === 0 ? 1 : 2 };
  }
}

function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && /^(?:={3,}|-{3,}|~{3,})$/.test(line.text);
}

const shortLine = 80;

function startsPassage(lines: readonly Line[], next: Piece | undefined, isFirst: boolean): boolean {
  if (next === undefined || next.kind === 'heading') return false;
  const text = lines.map((line) => line.text.trim()).join(' ');
  if (!/\p{L}/u.test(text) || lines.some((line) => line.text.length > shortLine)) return false;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  if (lines.length > (isCapitals ? 3 : 1)) return false;
  if (!isCapitals && /[.,;:!?…。！？，；：–—-]["”’»)\]]*$/.test(text)) return false;
  // Two sentences are no heading; “1. Intro” is one.
  if (!isCapitals && /\p{L}{2,}[.!?] +\p{Lu}/u.test(text)) return false;
  if (!isCapitals && /^\s/.test(lines[0]?.text ?? '')) return false;
  if (/^\s*[-+*•]\s/.test(lines[0]?.text ?? '')) return false;
  // The title of a poem inside an essay belongs to the poem; a poem's own title is the essay's.
  if (next.kind === 'verse' || next.kind === 'list') return isFirst || next.kind === 'list';
  const following = next.kind === 'prose' ? next.lines.map((line) => line.text).join(' ') : '';
  return following.length > text.length && (isFirst || following.length >= shortLine);
}

function toNode(piece: Piece): RootContent {
  switch (piece.kind) {
    case 'heading':
      return {
        type: 'heading',
        depth: piece.depth,
        children: textOf(piece.lines, ' '),
        ...positionOf(piece.lines),
      };
    case 'rule':
      return { type: 'thematicBreak', ...positionOf(piece.lines) };
    case 'verse':
      return { type: 'paragraph', children: verseOf(piece.lines), ...positionOf(piece.lines) };
    case 'list':
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: piece.items.map((lines) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(lines.map((line, index) => (index === 0 ? withoutBullet(line) : line)))],
          ...positionOf(lines),
        })),
        ...positionOf(piece.items.flat()),
      };
    case 'prose':
      return paragraph(piece.lines);
  }
}

function withoutBullet({ text, number }: Line): Line {
  return { text: text.replace(/^\s*- +/, ''), number };
}

function paragraph(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: textOf(lines, '\n'), ...positionOf(lines) };
}

function textOf(lines: readonly Line[], joint: string): PhrasingContent[] {
  return [{ type: 'text', value: lines.map(({ text }) => text.trim()).join(joint), ...positionOf(lines) }];
}

function verseOf(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value: line.text.trim(), ...positionOf([line]) },
  ]);
}

function positionOf(lines: readonly Line[]) {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return {};
  return {
    position: {
      start: { line: first.number, column: 1 },
      end: { line: last.number, column: last.text.length + 1 },
    },
  };
}
