/** What rules make of a leaf: steps that don't know their slide yet. */
import type { Fit, Layout, Passage, Shown, ShownOf, Slide } from '../talk/talk.ts';

export interface Spoken {
  says: Passage[];
  asides: Passage[];
}

/** Shares a slide with the points around it. */
export interface PointPiece extends Spoken {
  kind: 'point';
  shows: ShownOf<'text'>;
  /** The line where its block begins: points of one list stay together where they can. */
  block: number;
}

/** Has a slide of its own. */
export interface SlidePiece extends Spoken {
  kind: 'slide';
  layout: Layout;
  fit: Fit;
  part?: Slide['part'];
  shows: Shown;
}

/** Shows nothing; is said with the step before. */
export interface SaidPiece extends Spoken {
  kind: 'said';
}

/** A new slide starts here, of this layout if it can hold what follows. */
export interface BreakPiece {
  kind: 'break';
  layout?: Layout;
}

export type Piece = PointPiece | SlidePiece | SaidPiece | BreakPiece;

/** A slide's text as a point among others; where it begins stands for its block, so that it is part of no list. */
export function toPoint({ says, asides }: SlidePiece, shows: ShownOf<'text'>): PointPiece {
  return { kind: 'point', shows, says: [...says], asides: [...asides], block: says[0]?.line ?? 0 };
}
