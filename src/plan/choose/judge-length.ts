/** What is odd about the length that was wished for. */
import type { Essay } from '../../essay/essay.ts';
import type { Fault } from '../../errors.ts';
import { formatClock } from '../../talk/format-clock.ts';
import type { Talk } from '../../talk/talk.ts';
import { sumSeconds } from '../pace.ts';
import { planWhole } from '../plan-talk.ts';
import { tolerance } from './choose-units.ts';
import { listUnits } from './list-units.ts';

/** Headings that a line of a terminal has room for. */
const mostNames = 5;

/** Faults of a talk for a number of minutes: too few for its sections, more than it has words for, or not kept. */
export function judgeLength(essay: Essay, talk: Talk): Fault[] {
  const { file, sections } = essay;
  const { minutes, seconds, backup } = talk;
  if (minutes === undefined) return [];
  const wish = minutes * 60;
  if (seconds > wish) return [{ file, ...describeKept(talk, wish) }];
  const said = new Set(talk.sections.map(({ id }) => id));
  const missing = sections.filter(({ id }) => !said.has(id));
  if (missing.length > 0) {
    const headings = missing.slice(0, mostNames).map(({ heading }) => `“${heading}”`);
    if (missing.length > mostNames) headings.push(`${String(missing.length - mostNames)} more`);
    return [
      {
        file,
        message: `Not all sections fit into ${formatMinutes(wish)}; left out: ${headings.join(', ')}.`,
        hint: `The shortest talk with one step of each takes ${formatMinutes(findShortest(essay, talk))}.`,
      },
    ];
  }
  if (backup.length === 0 && seconds < wish * (1 - tolerance)) {
    return [
      {
        file,
        message: `The whole essay takes ${formatMinutes(seconds)}, and the talk shall take ${formatMinutes(wish)}.`,
        hint: 'It is said whole. Write more, speak slower (“pace”), or plan time for questions.',
      },
    ];
  }
  return [];
}

function describeKept({ seconds }: Talk, wish: number): Pick<Fault, 'message' | 'hint'> {
  return {
    message: `What is always said takes ${formatMinutes(seconds)}, and the talk shall take ${formatMinutes(wish)}.`,
    hint: 'Take a <!-- keep --> away, or say less before the first slide.',
  };
}

/** Seconds of the shortest talk that has all sections, and what must be kept. */
function findShortest(essay: Essay, { pace }: Talk): number {
  const { full, worths } = planWhole(essay, { pace });
  const sections = Map.groupBy(listUnits(full, worths), ({ section }) => section);
  return sumSeconds(
    [...sections].flatMap(([section, units]) => {
      const kept = units.filter(({ keep }) => keep).map(({ seconds }) => seconds);
      if (kept.length > 0 || section < 0) return kept;
      return Math.min(...units.map(({ seconds }) => seconds));
    }),
  );
}

/** Seconds as `3:20 min`. */
function formatMinutes(seconds: number): string {
  return `${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}`;
}
