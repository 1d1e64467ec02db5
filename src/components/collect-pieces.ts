/** The essay's order, found again in its talk. */
import { joinRichTexts, toSpokenText } from '../talk/rich-text.ts';
import type { RichText, Shown, ShownOf } from '../talk/shown.ts';
import type { Passage, Talk } from '../talk/talk.ts';

export type Piece =
  | { kind: 'heading'; id: string; text: string; depth: number }
  /** What was written as one paragraph, its sentences joined again. */
  | { kind: 'paragraph'; words: RichText; quoted: boolean }
  /** Something that is shown and not said, such as code, a table or a picture. */
  | { kind: 'shown'; shows: Shown };

/** Headings, paragraphs and everything else that the essay has, in its order; what is spoken in no talk is left out. */
export function collectPieces(talk: Talk): Piece[] {
  const pieces: Piece[] = [];
  const named = new Set<string>();
  let last: Passage | undefined;
  for (const slide of talk.slides) {
    // Sections without slides of their own still stand in the essay, before the next that has some.
    const upTo = talk.sections.findIndex(({ id }) => id === slide.section);
    for (const { id, heading, depth } of talk.sections.slice(0, upTo + 1)) {
      if (named.has(id)) continue;
      named.add(id);
      last = undefined;
      pieces.push({ kind: 'heading', id, text: heading, depth });
    }
    for (const [index, { shows, says }] of slide.steps.entries()) {
      const isNew = isShownOnly(shows) && index === 0;
      // What introduces it stands above it, all else that is said with it below.
      const below = isNew ? says.findLastIndex(({ text }) => /[:：]$/u.test(text)) + 1 : 0;
      addSaid(says.slice(0, below), shows);
      if (isNew) {
        addShown(pieces, shows, slide.part?.number ?? 1);
        last = undefined;
      }
      addSaid(says.slice(below), shows);
    }
  }
  return pieces;

  function addSaid(says: readonly Passage[], shows: Shown): void {
    for (const passage of says) {
      const previous = pieces.at(-1);
      const goesOn = last?.line === passage.line && last.endLine === passage.endLine;
      const words = toSpokenText(passage);
      if (goesOn && previous?.kind === 'paragraph')
        previous.words = joinRichTexts([previous.words, words], joint(previous.words.text));
      else pieces.push({ kind: 'paragraph', words, quoted: shows.kind === 'quote' });
      last = passage;
    }
  }
}

const shownOnly: ReadonlySet<Shown['kind']> = new Set([
  'code', 'table', 'figure', 'film', 'card', 'diagram', 'math',
]); // prettier-ignore

function isShownOnly({ kind }: Shown): boolean {
  return shownOnly.has(kind);
}

/** What fills several slides is one again. */
function addShown(pieces: Piece[], shows: Shown, part: number): void {
  const previous = pieces.at(-1);
  if (part > 1 && previous?.kind === 'shown') {
    const before = previous.shows;
    if (before.kind === 'code' && shows.kind === 'code') {
      previous.shows = joinCode(before, shows);
      return;
    }
    if (before.kind === 'figure' && shows.kind === 'figure' && before.source === shows.source) {
      previous.shows = joinCaption(before, shows);
      return;
    }
    if (before.kind === 'math' && shows.kind === 'math') {
      previous.shows = { ...before, text: joinRows(before.text, shows.text) };
      return;
    }
    if (before.kind === 'table' && shows.kind === 'table' && haveSameHead(before, shows)) {
      previous.shows = { ...before, rows: [...before.rows, ...shows.rows] };
      return;
    }
  }
  pieces.push({ kind: 'shown', shows });
}

/** A picture whose words went on on further slides. */
function joinCaption(before: ShownOf<'figure'>, next: ShownOf<'figure'>): ShownOf<'figure'> {
  const { caption } = before;
  if (caption === undefined || next.caption === undefined) return before;
  return { ...before, caption: joinRichTexts([caption, next.caption], joint(caption.text)) };
}

/** Two environments of rows as one. */
function joinRows(before: string, next: string): string {
  return `${before.replace(/\n\\end\{aligned\}$/u, '')} \\\\\n${next.replace(/^\\begin\{aligned\}\n/u, '')}`;
}

/** Two parts of one block. Nothing stood between them if the second begins within the last line of the first. */
function joinCode(before: ShownOf<'code'>, next: ShownOf<'code'>): ShownOf<'code'> {
  const lastLine = before.firstLine + before.text.split('\n').length - 1;
  const isWithin = next.firstLine === lastLine;
  const text = isWithin ? before.text : `${before.text}\n`;
  const isNew = (line: number) => !isWithin || line !== lastLine;
  return {
    ...before,
    text: text + next.text,
    marked: [...(before.marked ?? []), ...(next.marked ?? []).filter(({ line }) => isNew(line))],
    compiled: [...(before.compiled ?? []), ...(next.compiled ?? []).filter(isNew)],
    words: [
      ...(before.words ?? []),
      ...(next.words ?? []).map(({ start, end }) => ({ start: start + text.length, end: end + text.length })),
    ],
  };
}

/** Whether the rows of one belong under the head of the other: a wide table is parted by columns too. */
function haveSameHead(before: ShownOf<'table'>, next: ShownOf<'table'>): boolean {
  return (
    before.head.length === next.head.length &&
    before.head.every(({ text }, column) => text === next.head[column]?.text)
  );
}

/** Sentences are parted by a space, except in scripts that have none. */
export function joint(text: string): string {
  return /[\u3000-\u9fff\uff00-\uffef]$/u.test(text) ? '' : ' ';
}
