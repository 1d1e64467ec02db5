import type { Layout } from '../../talk/talk.ts';

/** Layouts with a place for the sentence that introduces their content. */
export const leadable: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'steps',
  'code',
  'table',
  'diagram',
  'math',
]);
