/** Parts what is said at one step into paragraphs, so that a shorter talk may leave some of them out. */
import type { Layout, Passage, Step, Talk } from '../../talk/talk.ts';
import { sumSeconds } from '../pace.ts';
import { bindAhead } from './bind-ahead.ts';
import { bindLeaning } from './bind-leaning.ts';
import { bindOverturned } from './bind-overturned.ts';
import { joinCounted } from './join-counted.ts';
import { joinDialogue, type Exchange } from './join-dialogue.ts';
import { joinLabels } from './join-labels.ts';
import { listUnits, opening, type PlacedStep, type StepUnit, type StepWorth } from './list-units.ts';
import { partSaid, type SaidRider } from './part-said.ts';
import type { Unit } from './unit.ts';

/** A step, and what is said at it, or a part of that. */
export interface PlacedPart extends PlacedStep {
  says: readonly Passage[];
  /** The passages that these are from, where they are the beginnings or the ends of those. */
  wholes?: readonly Passage[];
  /** Whether it is only said with what its step shows. */
  isRider?: true;
}

export interface PartUnit extends Unit {
  parts: PlacedPart[];
  /** Whether it goes on with a list or with code. */
  isSequel?: true;
}

/** What is said while a heading stands is worth less in a section that shows something, as a share. */
const shareAtHeading = 0.8;

/** What an essay ends with is worth more than its words weigh: hearers wait for it, and go home with it. */
const gainOfEnd = 0.3;
const prose: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'statement',
  'quote',
  'question',
  'contrast',
  'section',
]);

/**
 * The units of `listUnits`, each followed by the paragraphs that are said with it and show nothing, as units of their
 * own. Such a one needs the unit that it is said with; at the title or at a section's heading it needs none. What leans
 * on the text before it needs the unit before it in its section, and what announces something, or is turned against, needs
 * that. Paragraphs that
 * are counted are one unit up to their points, and so is a dialogue, or as much of it as has room.
 * @param seconds how long the talk may take
 * @param exchange what of a dialogue is one unit
 */
export function partUnits(
  full: Talk,
  worths: ReadonlyMap<Step, StepWorth>,
  seconds: number,
  exchange: Exchange = 'whole',
): PartUnit[] {
  const alone = new Map([...worths].map(([step, worth]) => [step, { ...worth, riders: [] }]));
  const units = listUnits(full, alone, seconds);
  const showing = new Set(units.filter((unit) => !isSign(unit)).map(({ section }) => section));
  const parted: PartUnit[] = [];
  /** Where each unit has gone. */
  const places: number[] = [];
  for (const unit of units) {
    const { steps, follows, section, value, keep, bare } = unit;
    const said = steps.map((placed) => ({
      placed,
      ...partSaid(placed.step, worths.get(placed.step)?.riders ?? [], full),
    }));
    const isFree = isSign(unit);
    const riders = said.flatMap(({ before, behind }) => [...before, ...behind]);
    const isBare =
      steps.every(({ slide }) => slide.layout === 'section') &&
      (showing.has(section) || riders.every(({ isWeak }) => isWeak));
    const place = parted.length + said.reduce((sum, { before }) => sum + before.length, 0);
    places.push(place);
    const toUnits = (placed: PlacedStep, some: readonly SaidRider[]): PartUnit[] =>
      some.map((rider) => ({
        section: placed.slide.layout === 'title' ? opening : section,
        seconds: rider.seconds,
        value: rider.value * (isBare ? shareAtHeading : 1),
        keep: false,
        ...(isBare && { bare: true }),
        ...(!isFree && { follows: place }),
        parts: [{ ...placed, says: rider.says, isRider: true }],
      }));
    parted.push(...said.flatMap(({ placed, before }) => toUnits(placed, before)));
    const isSaid = said.some(({ host }) => host.says.length > 0);
    if (keep || !isFree || isSaid) {
      const less = said.map(({ host, placed }) => host.seconds - placed.step.seconds);
      parted.push({
        section,
        seconds: sumSeconds([unit.seconds, ...less]),
        value,
        keep,
        ...(bare === true && { bare }),
        ...(follows !== undefined && { follows: places[follows] ?? follows, isSequel: true }),
        parts: said.map(({ placed, host }) => ({ ...placed, says: host.says })),
      });
    }
    parted.push(...said.flatMap(({ placed, behind }) => toUnits(placed, behind)));
  }
  favourEnd(parted, worths);
  const bound = joinDialogue(bindLeaning(parted, worths, full.lang), worths, full.lang, {
    exchange,
    wish: seconds,
  });
  const labelled = joinLabels(joinCounted(bound, full, seconds), worths);
  return bindAhead(bindOverturned(labelled, worths, full.lang));
}

/** A list that an essay ends with is seldom what it has led up to. */
function favourEnd(units: readonly PartUnit[], worths: ReadonlyMap<Step, StepWorth>): void {
  const last = units.findLast(({ keep, parts }) => !keep && parts.some(({ says }) => says.length > 0));
  const isProse = last?.parts.every(
    ({ slide, step }) => prose.has(slide.layout) && worths.get(step)?.list === undefined,
  );
  if (last !== undefined && isProse === true) last.value += gainOfEnd;
}

function isSign({ steps }: StepUnit): boolean {
  return steps.every(({ slide: { layout } }) => layout === 'section' || layout === 'title');
}
