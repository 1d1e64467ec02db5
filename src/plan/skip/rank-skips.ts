/** Which slides a speaker who runs late should skip first. */
import type { Slide, Step, Talk } from '../../talk/talk.ts';
import { fallingShare } from '../choose/falling-share.ts';
import { listUnits, type StepWorth } from '../choose/list-units.ts';
import { toTenths } from '../choose/unit.ts';
import type { WholeTalk } from '../plan-talk.ts';
import { groupSlides, type SlideGroup } from './group-slides.ts';
import { findNeeds } from './needs.ts';

/**
 * The talk, its slides ranked for being skipped: the planner's own choice backwards. What is worth least for its time
 * comes first, and the last of a section after all that leave something of theirs. Slides that go together have the
 * same rank; none have those that always stay, those that others outside of their group need, and silent ones.
 * @param whole the talk of the whole essay, which it was cut from: figures are numbered by that
 */
export function rankSkips(talk: Talk, { full, worths }: Pick<WholeTalk, 'full' | 'worths'>): Talk {
  const units = listUnits(talk, matchWorths(talk, worths), talk.seconds);
  const needs = findNeeds(full.slides, full.lang);
  const there = new Set(talk.slides.map(({ id }) => id));
  const isNeeded = ({ slides }: SlideGroup) => {
    const own = new Set(slides.map(({ id }) => id));
    return slides.some(({ id }) => [...(needs.get(id) ?? [])].some((by) => there.has(by) && !own.has(by)));
  };
  const offered = groupSlides(talk.slides, units).filter((group) => timeOf(group) > 0 && !isNeeded(group));
  const saidIn = new Map(
    [...Map.groupBy(units, ({ section }) => section)].map(([at, own]) => [at, own.length]),
  );
  const ranks = new Map<Slide, number>();
  for (const [index, { slides }] of orderGroups(offered, saidIn).entries()) {
    for (const slide of slides) ranks.set(slide, index + 1);
  }
  return {
    ...talk,
    slides: talk.slides.map((slide) => {
      const skipRank = ranks.get(slide);
      return skipRank === undefined ? slide : { ...slide, skipRank };
    }),
  };
}

/** What the steps of a shortened talk are worth: one that says less than in full shows what it did. */
function matchWorths({ slides }: Talk, worths: ReadonlyMap<Step, StepWorth>): Map<Step, StepWorth> {
  const byShown = new Map([...worths].map(([{ shows }, worth]) => [shows, worth]));
  const matched = new Map<Step, StepWorth>();
  for (const step of slides.flatMap(({ steps }) => steps)) {
    const worth = worths.get(step) ?? byShown.get(step.shows);
    if (worth !== undefined) matched.set(step, worth);
  }
  return matched;
}

/** In the order in which to skip them. @param saidIn how many units each section has */
function orderGroups(groups: readonly SlideGroup[], saidIn: ReadonlyMap<number, number>): SlideGroup[] {
  const left = new Map(saidIn);
  const waiting = new Set(
    groups.map(weighGroup).map((weighed) => ({ ...weighed, loss: findLoss(weighed, left) })),
  );
  const ordered: SlideGroup[] = [];
  while (waiting.size > 0) {
    let least: (WeighedGroup & { loss: number }) | undefined;
    for (const each of waiting) if (least === undefined || each.loss < least.loss) least = each;
    if (least === undefined) break;
    const { group, section, count } = least;
    waiting.delete(least);
    ordered.push(group);
    left.set(section, (left.get(section) ?? 0) - count);
    // What the others of its section would lose is more now.
    for (const each of waiting) if (each.section === section) each.loss = findLoss(each, left);
  }
  return ordered;
}

interface WeighedGroup {
  group: SlideGroup;
  section: number;
  /** How many units it has. */
  count: number;
  /** What they are worth for their time, as in `fillTime`. */
  worth: number;
}

/** Nothing goes together over the bounds of sections. */
function weighGroup(group: SlideGroup): WeighedGroup {
  const { units } = group;
  const value = units.reduce((sum, unit) => sum + unit.value, 0);
  return {
    group,
    section: units[0]?.section ?? 0,
    count: units.length,
    worth: value / Math.sqrt(timeOf(group)),
  };
}

/** What the talk loses without a group; a section of which nothing would be said outweighs all else. */
function findLoss({ section, count, worth }: WeighedGroup, left: ReadonlyMap<number, number>): number {
  const others = (left.get(section) ?? 0) - count;
  return others > 0 ? worth * fallingShare(others) : emptySection + worth;
}

const emptySection = 1e6;

/** In tenths of a second, whole ones. */
function timeOf({ slides }: SlideGroup): number {
  return slides.reduce((sum, { seconds }) => sum + toTenths(seconds), 0);
}
