/** What an author may ask for in a comment, as DESIGN's table has it. */
import type { Layout } from '../talk/talk.ts';

export type Directive = { line: number } & (
  | { kind: 'point'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'slide'; layout?: Layout }
  | { kind: 'say' | 'show' | 'keep' | 'cut' }
);
