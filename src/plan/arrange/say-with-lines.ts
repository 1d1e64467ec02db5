/** Gives code whose lines come in turn the words that explain them. */
import { listWishes, type FlatBlock } from '../flat-block.ts';
import { joinSpoken, type MoreStep, type Piece, type Spoken } from '../piece.ts';
import type { BlockPlan } from '../read-block.ts';

/** A block and what reading it came to. */
export interface PlannedBlock extends BlockPlan {
  flat: FlatBlock;
}

/**
 * All pieces, in order. Behind code with steps, a list of as many items as there are steps is said with them, an item
 * a step; or else the paragraphs right behind it, one a step, if all steps that name lines have one: fewer of them tell of
 * the code as a whole. What is said so makes no point. A comment that asks for something to be shown, or cut, ends it, and
 * so does all that is no plain paragraph.
 */
export function sayWithLines(blocks: readonly PlannedBlock[]): Piece[] {
  const pieces: Piece[] = [];
  let waiting: MoreStep[] = [];
  for (const [at, block] of blocks.entries()) {
    const speech = waiting.length > 0 ? readSpeech(block, waiting.length) : undefined;
    if (speech === undefined) {
      pieces.push(...block.pieces);
      waiting = listSteps(block.pieces);
      if (!explains(blocks.slice(at + 1, at + 1 + waiting.length), waiting)) waiting = [];
      continue;
    }
    for (const spoken of speech) {
      const step = waiting.shift();
      if (step !== undefined) Object.assign(step, joinSpoken(step, spoken));
    }
  }
  return pieces;
}

/** Whether the blocks right behind the code have a speech for each of its steps that name lines. */
function explains(behind: readonly PlannedBlock[], steps: readonly MoreStep[]): boolean {
  const speeches = behind.map((block) => readSpeech(block, steps.length)?.length ?? 0);
  const end = speeches.indexOf(0);
  const count = speeches.slice(0, end === -1 ? undefined : end).reduce((sum, each) => sum + each, 0);
  return count >= steps.filter(({ shows }) => shows.kind === 'code' && shows.lines !== undefined).length;
}

/** The steps of the code that these pieces end with, over all its slides, each where it begins. */
function listSteps(pieces: readonly Piece[]): MoreStep[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'slide' || last.layout !== 'code') return [];
  const first = pieces.length - (last.part?.number ?? 1);
  return pieces
    .slice(first)
    .flatMap((piece) => (piece.kind === 'slide' ? (piece.more ?? []) : []))
    .filter(({ isContinued }) => isContinued !== true);
}

/** What the block says to one step, or to all; nothing if it is none that explains lines. */
function readSpeech({ flat, pieces }: PlannedBlock, steps: number): Spoken[] | undefined {
  const { leaves } = flat;
  if (listWishes(flat).some(({ kind }) => kind !== 'note' && kind !== 'say' && kind !== 'keep'))
    return undefined;
  const texts = leaves.filter((leaf) => leaf.kind === 'text');
  if (texts.length < leaves.length || pieces.some(({ kind }) => kind === 'lead')) return undefined;
  const [only, ...others] = texts;
  const spoken = pieces.filter((piece) => piece.kind !== 'break');
  if (only?.role === 'own' && others.length === 0) return [joinAll(spoken)];
  const items = groupItems(spoken);
  return texts[0]?.role === 'item' && items.length === steps ? items : undefined;
}

/** A list's points, each with what is said with it. */
function groupItems(spoken: readonly Exclude<Piece, { kind: 'break' }>[]): Spoken[] {
  const items: Spoken[] = [];
  for (const piece of spoken) {
    const last = items.at(-1);
    if (piece.kind === 'said' && last !== undefined) items[items.length - 1] = joinSpoken(last, piece);
    else items.push(piece);
  }
  return items;
}

function joinAll(spoken: readonly Spoken[]): Spoken {
  return spoken.reduce(joinSpoken, { says: [], asides: [] });
}
