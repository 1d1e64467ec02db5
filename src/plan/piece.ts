/** The output of planning rules: steps that are not on a slide yet. */
import type { RichText, Shown, ShownOf } from '../talk/shown.ts';
import type { Fit, Layout, Passage, Slide } from '../talk/talk.ts';

export interface Spoken {
  says: Passage[];
  asides: Passage[];
  /** What the talk loses without it, from 0; see `ParagraphWeight`. */
  value?: number;
  /** The paragraphs among these that show nothing: a shorter talk may leave them out on their own. */
  riders?: Rider[];
  /** Whether it stays however short the talk. */
  keep?: boolean;
}

/** A paragraph that is said while another's point stands, or a heading. */
export interface Rider {
  says: readonly Passage[];
  /** What the talk loses without it, from 0. */
  value: number;
  /** Whether no sentence of it says anything without the words around it. */
  isWeak: boolean;
}

/** More than the weightiest of an essay, which is worth 1: who writes a point for a paragraph wants it to be heard. */
export const worthOfOwnWords = 2;

/** What an author made bold, or asked to be shown, is worth so much more than its words weigh. */
export const gainOfChoice = 0.3;

/** A point, which shares a slide with the points around it. */
export interface PointPiece extends Spoken {
  kind: 'point';
  shows: ShownOf<'text'>;
  /** The line where its block begins: points of one list stay together where they can. */
  block: number;
  /** What the items of a list within it show and say, in order. */
  inner?: InnerItem[];
  /** Whether it shows its words again, over more of what a list within it says. */
  goesOn?: boolean;
  /** Its number in its list, where that numbers its items. */
  number?: number;
  /** Whether it is an item of a list. */
  isItem?: boolean;
  /** Whether it says nothing without the words around it. */
  isWeak?: boolean;
  /** Whether it is all that the next paragraph turns against. */
  isSetUp?: boolean;
  /** How well it stands alone, and how much it says; see `ChosenPoint`. */
  standing?: number;
  substance?: number;
  /** Whether it is a sentence of its author's, uncut. */
  isWhole?: boolean;
}

/** An item of a list within an item. */
export interface InnerItem {
  shows: RichText;
  /** With what hangs on it. */
  says: Passage[];
}

/** A sentence that introduces the list, code or table after it. */
export interface LeadPiece extends Spoken {
  kind: 'lead';
  shows: ShownOf<'text'>;
  block: number;
  /** Whether the list behind it reads as well where it is only said. */
  isDispensable?: boolean;
  /** Whether it has no room beside what it introduces. */
  isOnlySaid?: boolean;
  /** The slide that it is where it is a question and no point answers it. */
  question?: SlidePiece;
}

/** Something that has a slide of its own. */
export interface SlidePiece extends Spoken {
  kind: 'slide';
  layout: Layout;
  fit: Fit;
  /** Whether it stands across the slide; see `Slide`. */
  isWide?: true;
  /** Whether its author asked for its layout. */
  isAsked?: true;
  part?: Slide['part'];
  /** What introduces it, where it has that of its own. */
  lead?: RichText;
  shows: Shown;
  /** What the slide's further steps show. */
  more?: MoreStep[];
}

/** A further step of a slide that is about one thing. */
export interface MoreStep extends Spoken {
  shows: Shown;
  /** Whether it shows the rest of what the step before it began. */
  isContinued?: true;
}

/** Text that shows nothing, and is said with the step before. */
export interface SaidPiece extends Spoken {
  kind: 'said';
  /** What is shown of it below the point before, where that is of the same block and has room. */
  inner?: { shows: RichText; override?: true; block: number };
}

/** The start of a new slide, of this layout if that can hold what follows. */
export interface BreakPiece {
  kind: 'break';
  layout?: Layout;
}

export type Piece = PointPiece | LeadPiece | SlidePiece | SaidPiece | BreakPiece;

/** A slide's text as a point among others; where it begins stands for its block, so that it is part of no list. */
export function toPoint(slide: SlidePiece, shows: ShownOf<'text'>): PointPiece {
  const { says, asides, value, riders, keep } = slide;
  return {
    kind: 'point',
    shows,
    says: [...says],
    asides: [...asides],
    ...(value !== undefined && { value }),
    ...(riders !== undefined && { riders }),
    ...(keep && { keep }),
    block: says[0]?.line ?? 0,
  };
}

/** A point as something that is only said, and worth as much. */
export function toSaid({ says, asides, value, keep }: PointPiece): SaidPiece {
  return { kind: 'said', says, asides, ...(value !== undefined && { value }), ...(keep && { keep }) };
}

/** As `toSaid`, as a rider of what it is said with, behind those that it has itself. */
export function sayOnly(piece: PointPiece): SaidPiece {
  const { value = 0, ...said } = toSaid(piece);
  const { riders = [], isWeak = false } = piece;
  const others = new Set(riders.flatMap(({ says }) => says));
  const own = said.says.filter((passage) => !others.has(passage));
  return { ...said, riders: [...riders, { says: own, value, isWeak }] };
}

/** Joins what is said of two pieces at one step, the first's before the second's. */
export function joinSpoken(first: Spoken, second: Spoken): Spoken {
  const riders = [...(first.riders ?? []), ...(second.riders ?? [])];
  return {
    says: [...first.says, ...second.says],
    asides: [...first.asides, ...second.asides],
    value: Math.max(first.value ?? 0, second.value ?? 0),
    ...(riders.length > 0 && { riders }),
    ...((first.keep ?? second.keep) && { keep: true }),
  };
}
