/** A picture is on the wall while that is said which belongs to it. */
import { timePassages, defaultPace } from '../pace.ts';
import { toSaid, type Piece, type SlidePiece } from '../piece.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/** Seconds at the usual pace; what is said for longer wants its point to look at. */
const longest = 50;

/** What a paragraph that speaks of what was just shown begins with. English only. */
const looksBack =
  /^(?:(?:as|what) (?:you|we) (?:can )?see\b|(?:here|above|pictured|shown|where)\b|(?:in|on|from) (?:this|the|that) (?:\p{L}+ )?(?:picture|figure|diagram|image|photo|chart|graph|drawing|screenshot|formula|equation)|(?:this|the) (?:\p{L}+ )?(?:picture|figure|diagram|image|photo|chart|graph|drawing|screenshot|formula|equation)\b)/iu;
/** What its last sentence has if it speaks of what is shown next. English only. */
const looksAhead =
  /\b(?:below|following|(?:here|this) is|here[’']s|looks? like this|(?:next|see the) (?:picture|figure|diagram|image|photo|chart|graph|drawing|screenshot))\b[^.?!]*[.?!]?$/iu;

/**
 * The same blocks; the paragraph right behind a picture, a diagram or a formula that is shown in silence is said with
 * it, and makes no point of its own. It is not, if the paragraph before introduces the picture: if that looks ahead, or
 * has more of its description's words, or if every paragraph here has its picture behind it. A paragraph with bold text
 * or a comment that asks for something, and one that is shown otherwise than as a point, stays as it is.
 */
export function sayWithPictures(blocks: readonly PlannedBlock[], lang: string): PlannedBlock[] {
  return blocks.map((block, at) => {
    const before = blocks[at - 2];
    const picture = findSilentPicture(blocks[at - 1], before);
    const text = textOf(block);
    if (picture === undefined || text === undefined || !isPlain(block, lang)) return block;
    const hasOwnPicture = findSilentPicture(blocks[at + 1], block) !== undefined;
    if (!isAbout(text, picture, textOf(before), hasOwnPicture)) return block;
    return {
      ...block,
      pieces: block.pieces.map((piece) => (piece.kind === 'point' ? toSaid(piece) : piece)),
    };
  });
}

/** The picture that a block is, if nothing is said with it. */
function findSilentPicture(
  block: PlannedBlock | undefined,
  before: PlannedBlock | undefined,
): SlidePiece | undefined {
  if (block === undefined || block.flat.leaves.some(({ kind }) => kind === 'text')) return undefined;
  const last = block.pieces.at(-1);
  if (last?.kind !== 'slide' || last.says.length > 0 || !isPicture(last)) return undefined;
  return before?.pieces.at(-1)?.kind === 'lead' ? undefined : last;
}

/** An empty frame is nothing to look at while something is said. */
function isPicture({ shows }: SlidePiece): boolean {
  return shows.kind === 'figure'
    ? shows.src !== undefined
    : shows.kind === 'diagram' || shows.kind === 'math';
}

/** Whether it is one paragraph that makes at most a point, for which its author asked for nothing. */
function isPlain({ flat: { block, leaves }, pieces }: PlannedBlock, lang: string): boolean {
  const [only, ...others] = leaves;
  if (only?.kind !== 'text' || only.role !== 'own' || others.length > 0) return false;
  if (block.directives.some(({ kind }) => kind !== 'note' && kind !== 'keep')) return false;
  if (only.text.marks.some(({ kind }) => kind === 'strong')) return false;
  return pieces.every(isPointOrSaid) && sumOf(pieces, lang) <= longest;
}

function isPointOrSaid({ kind }: Piece): boolean {
  return kind === 'point' || kind === 'said';
}

function sumOf(pieces: readonly Piece[], lang: string): number {
  const says = pieces.flatMap((piece) => (piece.kind === 'break' ? [] : piece.says));
  return timePassages(says, lang, defaultPace(lang));
}

/** Whether a paragraph is about the picture before it, rather than the paragraph before that is. */
function isAbout(
  text: string,
  { shows }: SlidePiece,
  before: string | undefined,
  hasOwnPicture: boolean,
): boolean {
  if (looksBack.test(text) || before === undefined) return true;
  if (looksAhead.test(before)) return false;
  const words = listWords(shows.text);
  const [own, others] = [countShared(words, text), countShared(words, before)];
  return own === others ? !hasOwnPicture : own > others;
}

/** The words of the paragraph that a block ends with; nothing where it ends otherwise. */
function textOf(block: PlannedBlock | undefined): string | undefined {
  const last = block?.flat.leaves.at(-1);
  return last?.kind === 'text' ? last.text.text : undefined;
}

/** Words of four letters and more: shorter ones say little, and scripts without spaces have none to compare. */
function listWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu));
}

function countShared(words: ReadonlySet<string>, text: string): number {
  return [...listWords(text)].filter((word) => words.has(word)).length;
}
