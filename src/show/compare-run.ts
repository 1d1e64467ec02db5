/** A rehearsal against the plan, slide by slide. Pure. */
import type { Run } from './rehearsal.ts';

/** A slide as it was planned, step by step. */
export interface PlannedSlide {
  id: string;
  /** What it is called in a list. */
  label: string;
  steps: readonly { seconds: number; words: number }[];
}

/** Planned and spoken time of the steps that were said in a run. */
export interface ComparedTime {
  /** Seconds. */
  planned: number;
  /** Seconds. */
  spoken: number;
  /** Characters, in a language without spaces. */
  words: number;
}

export interface ComparedSlide extends ComparedTime {
  label: string;
}

/** The slides of which something was said, in the order of the talk. */
export function compareRun(slides: readonly PlannedSlide[], { steps }: Pick<Run, 'steps'>): ComparedSlide[] {
  const spoken = new Map(steps.map(({ id, seconds }) => [id, seconds]));
  return slides.flatMap(({ id, label, steps: planned }) => {
    const said = planned.flatMap((step, index) => {
      const seconds = spoken.get(`${id}/${String(index)}`);
      return seconds === undefined ? [] : [{ planned: step.seconds, spoken: seconds, words: step.words }];
    });
    return said.length === 0 ? [] : [{ label, ...sumTimes(said) }];
  });
}

export function sumTimes(times: readonly ComparedTime[]): ComparedTime {
  const sum = (of: (time: ComparedTime) => number) => times.reduce((total, time) => total + of(time), 0);
  return {
    planned: sum(({ planned }) => planned),
    spoken: sum(({ spoken }) => spoken),
    words: sum(({ words }) => words),
  };
}

/** Words a minute, a whole number; nothing where nothing was said. */
export function readTempo({ words, spoken }: ComparedTime): number | undefined {
  return words === 0 || spoken === 0 ? undefined : Math.round((words * 60) / spoken);
}

/** Why a run should not count unasked: it was faster than anybody speaks, or little of the talk was said in it. */
export type Doubt = 'hasty' | 'short';

/** The part of the planned time, and of the talk, that a rehearsal takes at least. */
const atLeast = 1 / 3;

/** What speaks against a run, such as one that was begun by a slip; nothing where it can be believed. */
export function doubtRun(slides: readonly PlannedSlide[], run: Pick<Run, 'steps'>): Doubt | undefined {
  const { planned, spoken } = sumTimes(compareRun(slides, run));
  if (spoken < planned * atLeast) return 'hasty';
  const whole = slides.flatMap(({ steps }) => steps).reduce((total, { seconds }) => total + seconds, 0);
  return planned < whole * atLeast ? 'short' : undefined;
}
