import type { LineStep } from '../essay/markdown/fence.ts';
import type { LineRange } from '../talk/shown.ts';

/** What a press puts into focus on one slide. */
export interface SlideLineStep {
  /** Nothing where all lines stand out alike. */
  lines?: LineRange[];
  /** Whether it shows the rest of what began on the slide before. */
  isContinued?: true;
}

/**
 * The steps of code that goes on over slides, slide by slide: each slide takes the lines that it has. All lines are
 * in focus again on the slide where the step before was; before any other step they are that anyway.
 * @param parts the lines of each slide
 */
export function dealLineSteps(steps: readonly LineStep[], parts: readonly LineRange[]): SlideLineStep[][] {
  const dealt = parts.map((): SlideLineStep[] => []);
  let place = 0;
  for (const [at, step] of steps.entries()) {
    if (step === 'all') {
      if (at > 0) dealt[place]?.push({});
      continue;
    }
    let isContinued = false;
    for (const [index, part] of parts.entries()) {
      const lines = step.flatMap((range) => overlap(range, part));
      if (lines.length === 0) continue;
      dealt[index]?.push({ lines, ...(isContinued && { isContinued: true }) });
      isContinued = true;
      place = index;
    }
  }
  return dealt;
}

function overlap([first, last]: readonly [number, number], [from, to]: LineRange): LineRange[] {
  const range: LineRange = [Math.max(first, from), Math.min(last, to)];
  return range[0] <= range[1] ? [range] : [];
}
