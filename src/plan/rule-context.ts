import type { Essay } from '../essay/essay.ts';

/** What a rule may know beside its leaf. */
export interface RuleContext {
  lang: string;
  pictures: Essay['pictures'];
  /** The line where the leaf's block begins. */
  block: number;
  /** Whether the block is all that its section, or the opening, has. */
  alone: boolean;
}
