/** Plans what a block shows and says, by the author's directives and the rules. */
import type { Directive } from '../essay/directives/directives.ts';
import type { Canvas } from '../measure/canvas.ts';
import { toRichText } from '../essay/rich-text.ts';
import { joinRichTexts, toPlainRichText } from '../talk/rich-text.ts';
import { isWarningWord } from '../talk/words/callout-words.ts';
import { signTask } from '../talk/task-sign.ts';
import type { RichText } from '../talk/shown.ts';
import type { Layout, Passage } from '../talk/talk.ts';
import type { FlatBlock } from './flat-block.ts';
import { forceLayout } from './force-layout.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { nameAlike } from './find/name-alike.ts';
import type { Leaf } from './leaf.ts';
import { toPassages } from './passage.ts';
import { gainOfChoice, toSaid, worthOfOwnWords, type Piece } from './piece.ts';
import type { RuleContext } from './rule-context.ts';
import { applyRules } from './rules.ts';
import { claimLead } from './rules/lead.ts';
import { holdsLead } from './fit/lead.ts';
import { showInLayout } from './show-in-layout.ts';
import { canStandOver } from './arrange/lead-with-questions.ts';
import { makeStatements } from './arrange/make-statements.ts';
import { findBold } from './condense/find-bold.ts';
import { trimPoint } from './condense/trim-point.ts';

export interface BlockPlan {
  pieces: Piece[];
  /** What is said in no talk. */
  cut: Passage[];
}

/** Plans one block: cut, only said, in the author's words, shown whole, or as the rules have it; its items likewise. */
export function readBlock({ block, leaves }: FlatBlock, context: RuleContext): BlockPlan {
  const isCut = ({ asked }: Leaf) => asksFor('cut', block.directives) || asksFor('cut', asked);
  const left = countShown(leaves).filter((leaf) => !isCut(leaf));
  const cut = leaves.filter(isCut).flatMap(toSpoken);
  const isGone = left.length === 0 && leaves.length > 0;
  return { pieces: isGone ? [] : planAsked(left, block.directives, context), cut };
}

function asksFor(kind: Directive['kind'], directives: readonly Directive[] = []): boolean {
  return directives.some((directive) => directive.kind === kind);
}

/** The numbers of a list go on over items that are cut or only said. */
function countShown(leaves: readonly Leaf[]): Leaf[] {
  let passed = 0;
  let before = 0;
  return leaves.map((leaf) => {
    if (leaf.kind !== 'text' || leaf.number === undefined) return leaf;
    // Another list of the block.
    if (leaf.number <= before) passed = 0;
    before = leaf.number;
    if (asksFor('cut', leaf.asked) || asksFor('say', leaf.asked)) passed += 1;
    return passed === 0 ? leaf : { ...leaf, number: leaf.number - passed };
  });
}

/** How a leaf is planned of which nothing is asked. */
type Plan = (leaf: Leaf, context: RuleContext) => Piece[];

/** What the leaves become where the author asks this of all of them. */
function planAsked(
  leaves: readonly Leaf[],
  directives: readonly Directive[],
  context: RuleContext,
  plan: Plan = applyRules,
): Piece[] {
  const asked = new Set(directives.map(({ kind }) => kind));
  const point = directives.findLast((directive) => directive.kind === 'point');
  const slide = directives.findLast((directive) => directive.kind === 'slide');
  let pieces: Piece[];
  if (asked.has('say')) pieces = [{ kind: 'said', says: leaves.flatMap(toSpoken), asides: [] }];
  else if (point !== undefined)
    pieces = overridePoint(leaves, { text: point.text, marks: point.marks ?? [] }, context);
  else if (asked.has('show')) pieces = planLeaves(leaves, context, showWhole);
  else pieces = planLeaves(leaves, context, slide?.layout ? applyLayout(leaves[0], slide.layout) : plan);

  if (asked.has('show') || slide?.layout !== undefined) pieces = favour(pieces);
  if (slide !== undefined) pieces = startSlide(pieces, slide.layout, context.canvas);
  addAsides(pieces, directives);
  if (asked.has('keep')) keepSteps(pieces);
  return pieces;
}

/** What each leaf becomes, the weight of its text on the step that shows it first. */
function planLeaves(leaves: readonly Leaf[], context: RuleContext, plan: Plan): Piece[] {
  const named = nameAlike(leaves, context.lang);
  const all: Piece[] = [];
  for (const [index, leaf] of named.entries()) {
    const before = named[index - 1] ?? context.before;
    const after = named[index + 1] ?? context.after;
    const last = all.findLast(({ kind }) => kind !== 'break');
    const isLed = last === undefined ? context.isLed : canStandOver(last);
    const own = { ...context, before, after, isLed };
    const valued = valuePieces(leaf.asked === undefined ? plan(leaf, own) : planItem(leaf, own, plan), [
      leaf,
    ]);
    const isFavoured = isBold(leaf, context.lang) || isWarning(named[index - 1]);
    all.push(...(isFavoured ? favour(valued) : valued));
  }
  return all;
}

/** What a leaf of an item becomes where the author asks for something in that item: still an item among the others. */
function planItem(leaf: Leaf, context: RuleContext, plan: Plan): Piece[] {
  const { asked = [], ...bare } = leaf;
  const pieces = planAsked([bare], asked, context, plan);
  if (leaf.kind !== 'text' || leaf.role === 'own') return pieces;
  const { role, number } = leaf;
  return pieces.map((piece): Piece => {
    if (piece.kind !== 'point') return piece;
    if (role === 'item') return { ...piece, isItem: true, ...(number !== undefined && { number }) };
    const { text, marks, override } = piece.shows;
    return {
      ...toSaid(piece),
      inner: { shows: { text, marks }, ...(override && { override }), block: context.block },
    };
  });
}

/** The rules, but for the block's first leaf if its author asks for a layout and it has what that shows. */
function applyLayout(first: Leaf | undefined, layout: Layout): Plan {
  return (leaf, context) => {
    const asked = leaf === first ? showInLayout(leaf, layout, context.canvas) : undefined;
    return asked === undefined ? applyRules(leaf, context) : [asked];
  };
}

/** What the pieces show first is worth what the talk would lose without the leaves' text. */
function valuePieces(pieces: readonly Piece[], leaves: readonly Leaf[]): Piece[] {
  const value = Math.max(0, ...leaves.map((leaf) => ('value' in leaf ? leaf.value : 0)));
  return pieces.map((piece) => (piece.kind === 'break' ? piece : { ...piece, value }));
}

/** Whether a paragraph has words that its author made its point. */
function isBold(leaf: Leaf, lang: string): boolean {
  return leaf.kind === 'text' && leaf.role === 'own' && findBold(leaf.text, lang) !== undefined;
}

/** Whether it says that what stands behind it in a callout must not be missed. */
function isWarning(leaf: Leaf | undefined): boolean {
  return leaf?.kind === 'text' && leaf.isLabel === true && isWarningWord(leaf.text.text);
}

function favour(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'break' ? piece : { ...piece, value: (piece.value ?? 0) + gainOfChoice },
  );
}

function keepSteps(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind === 'break') continue;
    piece.keep = true;
    if (piece.kind === 'slide') for (const step of piece.more ?? []) step.keep = true;
  }
}

/**
 * The author's words stand for all words of the block; its code, tables and pictures follow as they are. Where the block
 * introduces what is behind it, they do.
 */
function overridePoint(leaves: readonly Leaf[], words: RichText, context: RuleContext): Piece[] {
  const isSpoken = ({ kind }: Leaf) => kind === 'text' || kind === 'quote';
  const spoken = leaves.filter(isSpoken);
  const point: Piece = {
    kind: introduces(spoken, words, context) ? 'lead' : 'point',
    shows: { kind: 'text', ...words, override: true },
    says: spoken.flatMap(toSpoken),
    asides: [],
    block: context.block,
  };
  return [
    // Over what it introduces no step shows that it is theirs.
    ...(point.kind === 'lead' ? [{ ...point, value: worthOfOwnWords }] : valuePieces([point], spoken)),
    ...planLeaves(
      leaves.filter((leaf) => !isSpoken(leaf)),
      context,
      applyRules,
    ),
  ];
}

/** Whether these leaves introduce code, a table or a formula, over which the author's words have room. */
function introduces(leaves: readonly Leaf[], words: RichText, context: RuleContext): boolean {
  const [only, ...others] = leaves;
  const { after, canvas } = context;
  if (only === undefined || others.length > 0 || after === undefined) return false;
  return (
    (after.kind === 'code' || after.kind === 'table' || after.kind === 'math') &&
    claimLead(only, context) !== undefined &&
    holdsLead(words, canvas, false)
  );
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
