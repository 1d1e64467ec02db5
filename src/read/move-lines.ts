/** Carries what is said of a fence's lines over to the lines that are shown of it. */
import type { Fence } from '../essay/markdown/fence.ts';
import type { LineRange } from '../talk/shown.ts';

/**
 * Marks and steps of a fence, counted in the lines that are shown.
 * @param sources for each shown line the line it stands for, 1-based and ascending; what was added below a line has its
 *   number, so that a step that ends there takes it along
 */
export function moveLines(
  { marked, steps }: Pick<Fence, 'marked' | 'steps'>,
  sources: readonly number[],
): Pick<Fence, 'marked' | 'steps'> {
  return {
    marked: marked.flatMap(({ line, as }) => {
      const at = sources.indexOf(line);
      return at === -1 ? [] : [{ line: at + 1, as }];
    }),
    steps: steps.map((step) => (step === 'all' ? step : step.flatMap((range) => moveRange(range, sources)))),
  };
}

function moveRange([first, last]: LineRange, sources: readonly number[]): LineRange[] {
  const from = sources.findIndex((source) => source >= first);
  const to = sources.findLastIndex((source) => source <= last);
  return from === -1 || to < from ? [] : [[from + 1, to + 1]];
}
