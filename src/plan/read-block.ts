/** Plans what a block shows and says, by the author's directives and the rules. */
import type { Directive } from '../essay/directives/directives.ts';
import type { Canvas } from '../measure/canvas.ts';
import { toRichText } from '../essay/rich-text.ts';
import { joinRichTexts, toPlainRichText } from '../talk/rich-text.ts';
import { signTask } from '../talk/task-sign.ts';
import type { RichText } from '../talk/shown.ts';
import type { Layout, Passage } from '../talk/talk.ts';
import type { FlatBlock } from './flat-block.ts';
import { forceLayout } from './force-layout.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { nameAlike } from './find/name-alike.ts';
import type { Leaf } from './leaf.ts';
import { toPassages } from './passage.ts';
import type { Piece } from './piece.ts';
import type { RuleContext } from './rule-context.ts';
import { applyRules } from './rules.ts';
import { showInLayout } from './show-in-layout.ts';
import { makeStatements } from './arrange/make-statements.ts';
import { trimPoint } from './condense/trim-point.ts';

export interface BlockPlan {
  pieces: Piece[];
  /** What is said in no talk. */
  cut: Passage[];
}

/** Plans one block: cut, only said, in the author's words, shown whole, or as the rules have it. */
export function readBlock({ block, leaves }: FlatBlock, context: RuleContext): BlockPlan {
  const asked = new Set(block.directives.map(({ kind }) => kind));
  if (asked.has('cut')) return { pieces: [], cut: leaves.flatMap(toSpoken) };

  const point = block.directives.findLast((directive) => directive.kind === 'point');
  const slide = block.directives.findLast((directive) => directive.kind === 'slide');
  let pieces: Piece[];
  if (asked.has('say')) pieces = [{ kind: 'said', says: leaves.flatMap(toSpoken), asides: [] }];
  else if (point !== undefined)
    pieces = overridePoint(leaves, { text: point.text, marks: point.marks ?? [] }, context);
  else if (asked.has('show')) pieces = planLeaves(leaves, context, showWhole);
  else pieces = planLeaves(leaves, context, applyLayout(leaves[0], slide?.layout));

  if (slide !== undefined) pieces = startSlide(pieces, slide.layout, context.canvas);
  addAsides(pieces, block.directives);
  if (asked.has('keep')) keepSteps(pieces);
  return { pieces, cut: [] };
}

/** What each leaf becomes, the weight of its text on the step that shows it first. */
function planLeaves(
  leaves: readonly Leaf[],
  context: RuleContext,
  plan: (leaf: Leaf, context: RuleContext) => Piece[],
): Piece[] {
  const named = nameAlike(leaves, context.lang);
  return named.flatMap((leaf, index) => {
    const before = named[index - 1] ?? context.before;
    const after = named[index + 1] ?? context.after;
    return valuePieces(plan(leaf, { ...context, before, after }), [leaf]);
  });
}

/** The rules, but for the block's first leaf if its author asks for a layout and it has what that shows. */
function applyLayout(first: Leaf | undefined, layout: Layout | undefined) {
  return (leaf: Leaf, context: RuleContext): Piece[] => {
    const asked = leaf === first && layout ? showInLayout(leaf, layout, context.canvas) : undefined;
    return asked === undefined ? applyRules(leaf, context) : [asked];
  };
}

/** What the pieces show first is worth what the talk would lose without the leaves' text. */
function valuePieces(pieces: readonly Piece[], leaves: readonly Leaf[]): Piece[] {
  const value = Math.max(0, ...leaves.map((leaf) => ('value' in leaf ? leaf.value : 0)));
  return pieces.map((piece) => (piece.kind === 'break' ? piece : { ...piece, value }));
}

function keepSteps(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind === 'break') continue;
    piece.keep = true;
    if (piece.kind === 'slide') for (const step of piece.more ?? []) step.keep = true;
  }
}

/** The author's words stand for all words of the block; its code, tables and pictures follow as they are. */
function overridePoint(leaves: readonly Leaf[], words: RichText, context: RuleContext): Piece[] {
  const isSpoken = ({ kind }: Leaf) => kind === 'text' || kind === 'quote';
  const spoken = leaves.filter(isSpoken);
  const point: Piece = {
    kind: 'point',
    shows: { kind: 'text', ...words, override: true },
    says: spoken.flatMap(toSpoken),
    asides: [],
    block: context.block,
  };
  return [
    ...valuePieces([point], spoken),
    ...planLeaves(
      leaves.filter((leaf) => !isSpoken(leaf)),
      context,
      applyRules,
    ),
  ];
}

/** Nothing left out: a paragraph is a statement, a list item a point of all its words. */
function showWhole(leaf: Leaf, context: RuleContext): Piece[] {
  if (leaf.kind !== 'text' || leaf.isLabel) return applyRules(leaf, context);
  const says = toSpoken(leaf);
  const whole = { kind: 'text', ...signTask(trimPoint(leaf.text), leaf.isDone) } as const;
  if (leaf.role === 'own') return makeStatements(whole, says, context.canvas);
  if (leaf.isInner) {
    const inner = { shows: { text: whole.text, marks: whole.marks }, block: context.block };
    return [{ kind: 'said', says, asides: [], inner }];
  }
  return [{ kind: 'point', shows: whole, says, asides: [], block: context.block }];
}

function startSlide(pieces: readonly Piece[], layout: Layout | undefined, canvas: Canvas): Piece[] {
  if (layout === undefined) return [{ kind: 'break' }, ...pieces];
  return [{ kind: 'break', layout }, ...forceLayout(pieces, layout, canvas)];
}

/** Asides go with the block's first step. */
function addAsides(pieces: Piece[], directives: readonly Directive[]): void {
  const notes = directives.filter((directive) => directive.kind === 'note');
  if (notes.length === 0) return;
  const asides = notes.map(({ text, line }) => ({ text, line, endLine: line }));
  const first = pieces.find((piece) => piece.kind !== 'break');
  if (first === undefined) pieces.push({ kind: 'said', says: [], asides });
  else first.asides.push(...asides);
}

/** All that a speaker can say of a leaf. */
function toSpoken(leaf: Leaf): Passage[] {
  switch (leaf.kind) {
    case 'text':
      return toPassages(signTask(leaf.text, leaf.isDone), leaf);
    case 'quote':
      return toPassages(joinParagraphs(leaf), leaf);
    case 'figure':
      return toPassages(toPlainRichText(leaf.title === '' ? leaf.alt : leaf.title), leaf);
    case 'code':
      return toPassages(toPlainRichText(leaf.fence.text), leaf);
    case 'math':
      return toPassages(toFormula(leaf.text.trim()), leaf);
    case 'table':
      return leaf.table.children.flatMap((row) =>
        toPassages(
          joinRichTexts(
            row.children.map((cell) => toRichText(cell.children)),
            ' ',
          ),
          leaf,
        ),
      );
  }
}

function toFormula(text: string): RichText {
  return { text, marks: text === '' ? [] : [{ kind: 'math', start: 0, end: text.length }] };
}
