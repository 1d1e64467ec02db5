/** Paragraphs of a text box, and lists within them. */
import type { RichText } from '../../talk/shown.ts';
import type { Run } from './to-runs.ts';

/** Marked text, or an item of a list within the paragraph before it. */
export interface Paragraph extends RichText {
  isInner?: boolean;
}

/** How far a list within a paragraph stands in, in ems of that. */
export const innerIndent = 1.4;

/** The share of the usual distance that a paragraph keeps from the one before it. */
export function gapBefore({ isInner = false }: Paragraph): number {
  return isInner ? 0.4 : 1;
}

/** Ends a paragraph, and begins it with some distance, in points. */
export function breakAfter(runs: Run[], hasNext: boolean, before: number): Run[] {
  return runs.map(({ text, options }, index) => ({
    text,
    options: {
      ...options,
      ...(before > 0 && { paraSpaceBefore: before }),
      ...(hasNext && index === runs.length - 1 && { breakLine: true }),
    },
  }));
}
