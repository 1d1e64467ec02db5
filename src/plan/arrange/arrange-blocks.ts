/** From the blocks of a section, or of the opening, to its slides. */
import type { Essay } from '../../essay/essay.ts';
import type { Canvas } from '../../measure/canvas.ts';
import type { Passage } from '../../talk/talk.ts';
import { arrangeSlides, type Arrangement } from './arrange-slides.ts';
import { fallBackToHeading } from './fall-back-to-heading.ts';
import { listWishes, type FlatBlock } from '../flat-block.ts';
import { isWithinStep, joinWeak, type Stands } from './join-weak.ts';
import { canStandOver, leadWithQuestions } from './lead-with-questions.ts';
import { linkMoves } from './link-moves.ts';
import type { Piece } from '../piece.ts';
import { readBlock } from '../read-block.ts';
import { sayBackMatter } from './say-back-matter.ts';
import { sayContents } from './say-contents.ts';
import { sayLeads } from './say-leads.ts';
import { sayWithLines, type PlannedBlock } from './say-with-lines.ts';
import { sayWithPictures } from './say-with-pictures.ts';

/**
 * Slides of the blocks; what is said in no talk goes to `cut`. Paragraphs without a point of their own are said with
 * their neighbours, or while the heading stands; a brief opening of such alone while the title of a talk with sections
 * does. What an author asks of one paragraph takes no other's point away.
 */
export function arrangeBlocks(blocks: readonly FlatBlock[], around: Around, cut: Passage[]): Arrangement {
  const { canvas } = around;
  const first = joinBlocks(blocks, around, cut);
  const isAsked = blocks.some((flat) => listWishes(flat).some(({ kind }) => kind !== 'note'));
  // Where nothing is hidden, nobody's comment has hidden it.
  const joined = isAsked && first.hides ? joinAsIfUnasked(blocks, around) : first.pieces;
  return arrangeSlides(leadWithQuestions(joined, canvas), canvas);
}

/** The pieces with all points that they have without the author's comments. */
function joinAsIfUnasked(blocks: readonly FlatBlock[], around: Around): Piece[] {
  const { pieces } = joinBlocks(blocks.map(withoutComments), around, []);
  return joinBlocks(blocks, around, [], new Set(listPoints(pieces))).pieces;
}

export interface Around {
  essay: Essay;
  canvas: Canvas;
  /** Whether its author tells of himself. */
  isPersonal: boolean;
  stands: Stands;
  /** Of the section and of those around it; the opening has none. */
  headings?: readonly string[];
}

/**
 * @param held lines of blocks whose points stay
 * @returns what is shown and said, and whether a point is only said
 */
function joinBlocks(
  blocks: readonly FlatBlock[],
  { essay, canvas, isPersonal, stands, headings = [] }: Around,
  cut: Passage[],
  held: ReadonlySet<number> = new Set(),
): { pieces: Piece[]; hides: boolean } {
  const { lang, pictures, films, settings, undrawn } = essay;
  const plans: PlannedBlock[] = [];
  let last: Piece | undefined;
  for (const [index, flat] of blocks.entries()) {
    const plan = readBlock(flat, {
      lang,
      canvas,
      pictures,
      films,
      settings,
      undrawn,
      block: flat.block.line,
      before: blocks[index - 1]?.leaves.at(-1),
      after: blocks[index + 1]?.leaves[0],
      isLed: last === undefined ? stands === 'heading' : canStandOver(last),
      alone: blocks.length === 1,
    });
    plans.push({ flat, ...plan });
    last = plan.pieces.findLast(({ kind }) => kind !== 'break') ?? last;
  }
  cut.push(...plans.flatMap((plan) => plan.cut));
  const pieces = linkMoves(
    sayWithLines(sayLeads(sayWithPictures(sayBackMatter(sayContents(plans), headings), lang))),
    canvas,
  );
  const isBrief = stands !== 'nothing' && isWithinStep(pieces, lang);
  const joined = joinWeak(isBrief ? fallBackToHeading(pieces) : pieces, { lang, isPersonal, stands, held });
  return { pieces: joined, hides: listPoints(joined).length < listPoints(pieces).length };
}

function withoutComments({ block, leaves }: FlatBlock): FlatBlock {
  return {
    block: { ...block, directives: [] },
    leaves: leaves.map((leaf) => (leaf.asked === undefined ? leaf : { ...leaf, asked: [] })),
  };
}

function listPoints(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) => (piece.kind === 'point' ? [piece.block] : []));
}
