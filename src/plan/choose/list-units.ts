/** What of a talk is kept or cut together. */
import { worthOfOwnWords, type Rider } from '../piece.ts';
import type { Shown } from '../../talk/shown.ts';
import type { Layout, Slide, Step, Talk } from '../../talk/talk.ts';
import type { Unit } from './unit.ts';

/** What planning knows of a step besides what the talk shows of it. */
export interface StepWorth {
  /** What the talk loses without it, from 0. */
  value: number;
  /** The paragraphs that are said with it and show nothing. */
  riders?: readonly Rider[];
  /** Whether the author keeps it however short the talk. */
  keep: boolean;
  /** The line of the list that it is an item of. */
  list?: number;
}

/** A step and the slide that it stands on. */
export interface PlacedStep {
  slide: Slide;
  step: Step;
}

export interface StepUnit extends Unit {
  steps: PlacedStep[];
  /** What it is worth besides its words, for what it gives to look at. */
  look: number;
}

/** The numbers of what stands before the first section, and of what is in none: the title and the closing slide. */
export const opening = -1;
const outside = -2;

/**
 * The units of a full-length talk, in its order. What is shown in silence belongs to what was said before it in its
 * section, or else to what is said next; parts of one thing and a slide's numbered steps are never parted, nor are the
 * items of a list and the steps of code, if that has room among other things: a longer numbered list of several slides is
 * cut from its end only, and so are the steps of code. What is said right behind code to which nothing else is said goes
 * with it. The title and the closing slide always stay; a section's own slide is a unit if something is said on it, but a
 * bare one where that is worth nothing or the section shows something else. The empty frame of a picture that is not there
 * is no unit, so that no shorter talk has it.
 * @param seconds how long the talk may take
 */
export function listUnits(
  { slides, sections }: Talk,
  worths: ReadonlyMap<Step, StepWorth>,
  seconds: number,
): StepUnit[] {
  const bundles = bundleSteps(slides, worths, Math.min(longestBundle, seconds * mostOfTalk));
  const units: StepUnit[] = [];
  const numbers = new Map(sections.map(({ id }, index) => [id, index]));
  let open: StepUnit | undefined;
  let list: NumberedList | undefined;
  let before: PlacedStep | undefined;
  for (const slide of slides) {
    const isSign = slide.layout === 'title' || slide.layout === 'closing';
    const section = isSign ? outside : (numbers.get(slide.section ?? '') ?? opening);
    if (open?.section !== section) {
      open = undefined;
      list = undefined;
    }
    for (const [at, step] of slide.steps.entries()) {
      const worth = worths.get(step);
      if (showsNothing(slide, step) && worth?.keep !== true) continue;
      const unit = makeUnit({ slide, step }, section, worth);
      const bundle = bundles.get(step);
      const isBound = before !== undefined && bundle !== undefined && bundles.get(before.step) === bundle;
      if (open !== undefined && (isBound || isContinued(slide, at) || isSilent(unit) || isSilent(open))) {
        extendUnit(open, unit);
      } else {
        if (list !== undefined && (slide.first ?? 0) > list.first) unit.follows = list.unit;
        // Lines come into focus in code that was shown whole.
        else if (slide.layout === 'code' && at > 0 && open !== undefined) unit.follows = units.length - 1;
        else if (open !== undefined && before !== undefined && explains(slide, before))
          unit.follows = units.length - 1;
        units.push(unit);
        open = unit;
      }
      before = { slide, step };
    }
    if (slide.first !== undefined) list = { first: slide.first, unit: units.length - 1 };
    // What is shown behind it in silence would always stay, or stand on a slide that has a heading only.
    if (isSign || slide.layout === 'section') open = undefined;
  }
  for (const unit of units) unit.value += unit.look;
  return keepBeginnings(bareHeadings(units));
}

/** What is said while a heading stands is no match for what the section shows, if it shows anything. */
function bareHeadings(units: StepUnit[]): StepUnit[] {
  const showing = new Set(units.filter((unit) => !isHeading(unit)).map(({ section }) => section));
  for (const unit of units) if (isHeading(unit) && showing.has(unit.section)) unit.bare = true;
  return units;
}

function isHeading({ steps }: StepUnit): boolean {
  return steps.every(({ slide }) => slide.layout === 'section');
}

/** Seconds of a list that is said as a whole or not at all, however long the talk. */
const longestBundle = 60;
/** What of the talk it may take then, as a share. */
const mostOfTalk = 0.5;

/** The items of each list, and the steps of each code, that belong together: all of one have the same bundle. */
function bundleSteps(
  slides: readonly Slide[],
  worths: ReadonlyMap<Step, StepWorth>,
  longest: number,
): Map<Step, Step[]> {
  const bundles = Map.groupBy(
    slides.flatMap((slide) => slide.steps.map((step) => ({ slide, step }))),
    ({ slide, step }) => (slide.layout === 'code' ? slide : worths.get(step)?.list),
  );
  const bound = new Map<Step, Step[]>();
  for (const [name, placed] of bundles) {
    const steps = placed.map(({ step }) => step);
    const sum = steps.reduce((total, step) => total + step.seconds, 0);
    if (name !== undefined && sum <= longest) for (const step of steps) bound.set(step, steps);
  }
  return bound;
}

/** Whether a paragraph is the one right behind code to which nothing is said but what introduces it. */
function explains({ layout }: Slide, { slide, step }: PlacedStep): boolean {
  const isNext = (layout === 'points' || layout === 'statement') && slide.layout === 'code';
  return isNext && step.says.length <= (slide.lead === undefined ? 0 : 1);
}

/** Whether a step in silence has nothing to look at: a heading alone, or an empty frame. */
function showsNothing({ layout }: Slide, { shows, says }: Step): boolean {
  const isEmpty = shows.kind === 'figure' && shows.src === undefined;
  return says.length === 0 && (layout === 'section' || isEmpty);
}

/** The last slide of numbered steps in its section. */
interface NumberedList {
  /** The number of its first step. */
  first: number;
  /** The index of its unit. */
  unit: number;
}

/** Weights are told by words alone; without these, talks lost most of their figures with what is said to them. */
const looks: Partial<Record<Layout, number>> = { figure: 0.2, diagram: 0.2, table: 0.1 };

/** What a link to somewhere else is worth that says no more: nobody can follow it from a seat. */
const shareOfLinks = 0.3;

function makeUnit({ slide, step }: PlacedStep, section: number, worth?: StepWorth): StepUnit {
  const { shows } = step;
  const values = (worth?.riders ?? []).map((rider) => (rider.isWeak ? 0 : rider.value));
  const value = Math.max(worth?.value ?? 0, ...values) * (isOnlyLink(shows) ? shareOfLinks : 1);
  const bare = slide.layout === 'section' && value === 0;
  return {
    section,
    seconds: step.seconds,
    value: 'override' in shows && shows.override === true ? worthOfOwnWords : value,
    look: looks[slide.layout] ?? 0,
    keep: worth?.keep === true || section === outside,
    ...(bare && { bare }),
    steps: [{ slide, step }],
  };
}

/** What is kept of a list keeps what comes before it there. */
function keepBeginnings(units: StepUnit[]): StepUnit[] {
  for (const { keep, follows } of units.toReversed()) {
    const before = keep && follows !== undefined ? units[follows] : undefined;
    if (before !== undefined) before.keep = true;
  }
  return units;
}

/** Whether a slide's step goes on with what the step before it began. */
function isContinued({ layout, first, part }: Slide, at: number): boolean {
  if (at > 0) return layout === 'steps' || first !== undefined;
  return layout !== 'points' && (part?.number ?? 1) > 1;
}

function isOnlyLink(shows: Shown): boolean {
  if (shows.kind !== 'text') return false;
  const { text, marks } = shows;
  return marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length);
}

function isSilent({ steps }: StepUnit): boolean {
  return steps.every(({ step }) => step.says.length === 0);
}

function extendUnit(unit: StepUnit, more: StepUnit): void {
  unit.steps.push(...more.steps);
  unit.seconds += more.seconds;
  unit.value = Math.max(unit.value, more.value);
  unit.look = Math.max(unit.look, more.look);
  unit.keep ||= more.keep;
}
