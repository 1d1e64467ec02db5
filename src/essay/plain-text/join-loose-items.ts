/** Items that blank lines part are one list. */
import { readMark, type Mark } from './list-marks.ts';
import type { Line, Piece } from './plain-text-piece.ts';

/** Makes a list of paragraphs in a row that begin with the same bullet, or with numbers that count on. */
export function joinLooseItems(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: Line[][] = [];
  let first: Mark | undefined;
  let last: Mark | undefined;
  const close = () => {
    const [only] = run;
    if (run.length > 1) joined.push({ kind: 'list', items: run });
    else if (only !== undefined) joined.push({ kind: 'prose', lines: only });
    run = [];
    first = last = undefined;
  };
  for (const piece of pieces) {
    const items = itemsOf(piece);
    const marks = items.flatMap(([line]) => (line === undefined ? [] : (readMark(line) ?? [])));
    if (!goesOn(first, last, marks[0])) close();
    if (items.length === 0) joined.push(piece);
    run.push(...items);
    first ??= marks[0];
    last = marks.findLast(({ kind }) => kind === first?.kind) ?? last;
  }
  close();
  return joined;
}

function itemsOf(piece: Piece): Line[][] {
  if (piece.kind === 'list') return piece.items;
  const [line] = piece.kind === 'prose' ? piece.lines : [];
  return piece.kind === 'prose' && line !== undefined && readMark(line) !== undefined ? [piece.lines] : [];
}

/** Whether an item with the mark `next` belongs to a list with these first and last marks. */
function goesOn(first: Mark | undefined, last: Mark | undefined, next: Mark | undefined): boolean {
  if (first === undefined || next === undefined) return false;
  if (next.indent > first.indent + 1) return true;
  return next.kind === first.kind && (next.number === undefined || next.number === (last?.number ?? 0) + 1);
}
