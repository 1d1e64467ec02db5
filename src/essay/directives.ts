/** What an author may ask for in a comment, as DESIGN's table has it. */
import type { Layout } from '../talk/talk.ts';

/** The layouts that text can be put into; what others show, such as code, has its own without being asked. */
export const wishedLayouts = [
  'statement',
  'points',
  'question',
  'quote',
  'number',
  'contrast',
  'definition',
  'steps',
] as const satisfies readonly Layout[];

export type Directive = { line: number } & (
  | { kind: 'point'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'slide'; layout?: Layout }
  | { kind: 'say' | 'show' | 'keep' | 'cut' }
);
