/**
 * `import { readEssay, planTalk } from 'lectern'`: what programs may rely on. Everything else of the package is its own,
 * and may change.
 */
import { drawDiagrams } from '../diagrams/draw-diagrams.ts';
import { openStudio } from '../diagrams/open-studio.ts';
import type { Fault } from '../errors.ts';
import type { Essay as WholeEssay } from '../essay/essay.ts';
import { planTalk as plan } from '../plan/plan-talk.ts';
import { readEssay as read } from '../read/read-essay.ts';
import type { Talk } from '../talk/talk.ts';

export { TalkError } from '../errors.ts';
export type { Fault, Talk };

/** What is on the screen from one press to a later one. */
export type Slide = Talk['slides'][number];

/** One press: what it shows, and what is said until the next. */
export type Step = Slide['steps'][number];

/** An essay that was read, with what stands in its head. */
export interface Essay {
  /** The file as it was named. */
  readonly file: string;
  readonly title: string;
  readonly author?: string;
  /** Its language, BCP 47: what it says itself, or else what it looks like. */
  readonly lang: string;
  /** What looks wrong in it and stopped nothing, in the order of lines. */
  readonly warnings: readonly Fault[];
}

export interface PlanOptions {
  /** How long the talk may take, above 0. Default: what the essay's head says, or else the whole essay. */
  minutes?: number;
}

/** What planning needs of an essay besides. */
const wholes = new WeakMap<Essay, WholeEssay>();

/**
 * Reads an essay, Markdown, MDX or plain text by its ending, and looks at the pictures beside it. Diagrams that were
 * never drawn are drawn with Chrome, Edge or Chromium if there is one; else they are shown as code, with a warning.
 * @throws TalkError, which says what is wrong, where, and what to do, if the file is no essay or cannot be read
 */
export async function readEssay(file: string): Promise<Essay> {
  const studio = openStudio();
  try {
    const whole = await drawDiagrams(await read(file), studio);
    const { title, author, lang, warnings } = whole;
    const essay: Essay = { file, title, ...(author === undefined ? {} : { author }), lang, warnings };
    wholes.set(essay, whole);
    return essay;
  } finally {
    await studio.close();
  }
}

/**
 * Plans the talk of an essay: its slides, what each step shows and what is said with it, as `lectern plan --json` prints
 * it. The same essay gives the same talk.
 * @throws TypeError for anything but what `readEssay` gave
 * @throws RangeError for minutes that are no number above 0
 */
export function planTalk(essay: Essay, options: PlanOptions = {}): Talk {
  const whole = wholes.get(essay);
  if (whole === undefined) throw new TypeError('planTalk takes an essay that readEssay gave.');
  if (options.minutes !== undefined && !(options.minutes > 0))
    throw new RangeError(`A talk cannot take ${String(options.minutes)} minutes.`);
  return plan(whole, options);
}
