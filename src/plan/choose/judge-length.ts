/** What is odd about the length that was wished for. */
import type { Essay } from '../../essay/essay.ts';
import type { Fault } from '../../errors.ts';
import { formatClock } from '../../talk/text/format-clock.ts';
import type { SectionName, Talk } from '../../talk/talk.ts';
import { sumSeconds } from '../pace.ts';
import type { WholeTalk } from '../plan-talk.ts';
import { tolerance } from './choose-units.ts';
import { partAll } from './part-at-point.ts';
import { partUnits } from './part-units.ts';
import { listInside } from './sections-inside.ts';
import type { Unit } from './unit.ts';
import { countNoun } from '../../talk/text/count-noun.ts';

/**
 * Faults of a talk for a number of minutes: too few for its sections, more than it has words for, or not kept.
 * @param whole the talk of the whole essay, which it was cut from
 */
export function judgeLength({ file }: Essay, talk: Talk, { full, worths }: WholeTalk): Fault[] {
  const { minutes, seconds, backup } = talk;
  if (minutes === undefined) return [];
  const wish = minutes * 60;
  const units = partUnits(full, worths, wish);
  const said = new Set(talk.sections.map(({ id }) => id));
  const missing = listNeeded(full.sections, units).filter(({ id }) => !said.has(id));
  const faults = [
    ...(seconds > wish ? [describeKept(talk, wish)] : []),
    ...(missing.length > 0 ? [describeMissing(missing, wish, answerLength(full, worths, wish))] : []),
  ];
  if (faults.length > 0) return faults.map((fault) => ({ file, ...fault }));
  if (backup.length === 0 && seconds < wish * (1 - tolerance)) {
    return [
      {
        file,
        message: `The whole essay takes ${formatClockTime(seconds)}, and the talk should take ${formatWish(wish)}.`,
        hint: 'It is said whole. Write more, speak slower (“pace”), or plan time for questions.',
      },
    ];
  }
  return [];
}

function describeKept({ seconds }: Talk, wish: number): Pick<Fault, 'message' | 'hint'> {
  return {
    message: `What is always said takes ${formatClockTime(Math.ceil(seconds))}, and the talk should take ${formatWish(wish)}.`,
    hint: 'Take a <!-- keep --> away, or say less before the first slide.',
  };
}

/** As many as anyone reads. */
const mostNamed = 8;

function describeMissing(
  missing: readonly SectionName[],
  wish: number,
  shortest: number,
): Pick<Fault, 'message' | 'hint'> {
  const named = missing.slice(0, mostNamed).map(({ heading }) => `“${heading}”`);
  const others = missing.length - named.length;
  const names = [...named, ...(others > 0 ? [`and ${others.toLocaleString('en')} more`] : [])].join(', ');
  return {
    message: `Not all sections fit into ${formatWish(wish)}; left out: ${names}.`,
    hint: `The shortest talk with one step of each takes ${formatClockTime(Math.ceil(shortest))}.`,
  };
}

/** The sections that a talk should have: all but those of which nothing but headings is shown. */
function listNeeded(sections: readonly SectionName[], units: readonly Unit[]): SectionName[] {
  const unitsOf = Map.groupBy(units, ({ section }) => section);
  return sections.filter((_, index) => {
    const own = listInside(sections, index).flatMap((__, inner) => unitsOf.get(index + inner) ?? []);
    return own.some(({ bare }) => bare !== true);
  });
}

/** Seconds of the shortest talk that has all sections it needs: the more time there is, the more goes together. */
function answerLength(full: Talk, worths: WholeTalk['worths'], wish: number): number {
  let seconds = wish;
  for (;;) {
    const shortest = findShortest(partAll(partUnits(full, worths, seconds), full));
    if (shortest <= seconds) return shortest;
    seconds = shortest;
  }
}

/** Seconds of the shortest talk of these units that has all sections it needs, and what must be kept. */
function findShortest(units: readonly Unit[]): number {
  const sections = Map.groupBy(units, ({ section }) => section);
  return sumSeconds(
    [...sections].flatMap(([section, own]) => {
      const kept = own.filter(({ keep }) => keep).map(({ seconds }) => seconds);
      if (kept.length > 0 || section < 0) return kept;
      const lengths = own.filter(({ bare }) => bare !== true).map((unit) => sumWithBefore(unit, units));
      return lengths.length === 0 ? [] : Math.min(...lengths);
    }),
  );
}

/** Seconds of a unit with all that it follows and says nothing without. */
function sumWithBefore(unit: Unit, units: readonly Unit[]): number {
  const own = new Set<Unit>();
  for (
    let next: Unit | undefined = unit;
    next !== undefined && !own.has(next);
    next = next.follows === undefined || next.leans === true ? undefined : units[next.follows]
  )
    own.add(next);
  return sumSeconds([...own].map(({ seconds }) => seconds));
}

/** Seconds as `3:20 min`; what has to fit is rounded up, or it would not fit into the time that is named. */
function formatClockTime(seconds: number): string {
  return `${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}`;
}

/** Seconds as `5 minutes` where they are whole minutes, as they are asked for. */
function formatWish(seconds: number): string {
  const minutes = seconds / 60;
  if (!Number.isInteger(minutes)) return formatClockTime(seconds);
  return countNoun(minutes, 'minute');
}
