/** Paragraphs of a text box, and lists within them. */
import type { RichText } from '../../talk/shown.ts';
import type { Run } from './to-runs.ts';

/** Marked text, or an item of a list within the paragraph before it. */
export interface Paragraph extends RichText {
  isInner?: boolean;
}

/** How far a list within a paragraph stands in, in ems of that. */
export const innerIndent = 1.4;

/** The library knows indents of lists only: a line of verse is an item whose bullet, a space of no width, is taken away at last. */
export const noBullet = '200B';

/** The share of the usual distance that a paragraph keeps from the one before it. */
export function gapBefore({ isInner = false }: Paragraph): number {
  return isInner ? 0.4 : 1;
}

/** The lines that the author broke it into. */
export function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, options } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, options: { ...options } });
    }
  }
  return lines;
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
