import type { Essay } from '../essay/essay.ts';
import type { Canvas } from '../measure/canvas.ts';
import type { Leaf } from './leaf.ts';

/** What a rule may know beside its leaf. */
export interface RuleContext {
  lang: string;
  /** What slides are set on. */
  canvas: Canvas;
  pictures: Essay['pictures'];
  films: Essay['films'];
  /** Hosts whose frames may be shown, and where the essay is published. */
  settings: Pick<Essay['settings'], 'allow' | 'link'>;
  undrawn: Essay['undrawn'];
  /** The line where the leaf's block begins. */
  block: number;
  /** What stands before the leaf in its section, and what follows it. */
  before: Leaf | undefined;
  after: Leaf | undefined;
  /** Whether its slide may have something over it: what introduces it, or the section's heading. */
  isLed: boolean;
  /** Whether the block is all that its section, or the opening, has. */
  alone: boolean;
}
