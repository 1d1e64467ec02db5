import type { Slide, Talk } from '../talk/talk.ts';

/** The props of every layout. */
export interface LayoutProps {
  talk: Talk;
  slide: Slide;
  /** Whether the slide is printed: in its final state, without notes. Otherwise it is walked step by step. */
  isPrinted: boolean;
  /** The step that a printed slide is shown at, from 0; absent where it is in its final state. */
  step?: number | undefined;
}
