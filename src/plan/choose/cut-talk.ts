/** A full-length talk becomes one for fewer minutes. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Passage, SectionName, Slide, Step, Talk } from '../../talk/talk.ts';
import { sumSeconds } from '../pace.ts';
import { chooseSteps, type ChosenSteps } from './choose-steps.ts';
import type { StepWorth } from './list-units.ts';
import { countParts } from './count-parts.ts';
import { isBareSign, partSlide } from './part-slide.ts';
import { sayWithNext } from './say-with-next.ts';
import { listInside } from './sections-inside.ts';
import { showHeading } from './show-heading.ts';

/**
 * The talk for so many minutes. Slides keep their ids and their order; what is left out stands in `cut`, and as slides
 * in `backup`: a slide that lost some of its steps has the others there, as `<id>-cut`, and a heading's words are said
 * with its section's next. A section is there with its heading if anything of it is said, or of a section inside it.
 * @param full the talk of the whole essay
 * @param worths what is known of its steps
 * @param canvas what its slides are set on
 */
export function cutTalk(
  full: Talk,
  worths: ReadonlyMap<Step, StepWorth>,
  minutes: number,
  canvas: Canvas,
): Talk {
  if (full.seconds <= minutes * 60) return { ...full, minutes };
  const chosen = chooseSteps(full, worths, minutes * 60);
  const present = findPresent(full, chosen.kept);
  const takeId = makeIds(full);
  const slides: Slide[] = [];
  const backup: Slide[] = [];
  for (const { name, own } of groupSlides(full)) {
    const isPresent = name === undefined || present.has(name.id);
    const parted = own.map((slide) => partSlide(slide, chosen, isPresent, takeId, canvas, full));
    const said = parted.flatMap(({ kept }) => kept ?? []);
    backup.push(...sayWithNext(parted));
    if (!isPresent) continue;
    slides.push(...(name === undefined ? said : showHeading(said, name, full.sections, takeId, canvas)));
  }
  return {
    ...full,
    minutes,
    seconds: sumSeconds(slides.map(({ seconds }) => seconds)),
    sections: full.sections.filter(({ id }) => present.has(id)),
    slides: countParts(slides),
    backup: countParts(backup),
    cut: mergeByLine(full.cut, listCut(full, chosen)),
  };
}

interface SlideGroup {
  /** The section; none for the opening and the closing slide. */
  name?: SectionName;
  own: Slide[];
}

function groupSlides({ slides, sections }: Talk): SlideGroup[] {
  const slidesOf = Map.groupBy(slides, ({ section }) => section);
  const groups: SlideGroup[] = sections.map((name) => ({ name, own: slidesOf.get(name.id) ?? [] }));
  const outside = slidesOf.get(undefined) ?? [];
  return [
    { own: outside.filter(({ layout }) => layout !== 'closing') },
    ...groups,
    { own: outside.filter(({ layout }) => layout === 'closing') },
  ];
}

/** The sections that something is said of, those around them, and in those what consists of headings alone. */
function findPresent({ slides, sections }: Talk, kept: ReadonlySet<Step>): Set<string> {
  const present = new Set<string>();
  const slidesOf = Map.groupBy(slides, ({ section }) => section);
  for (const [index, { id, depth }] of sections.entries()) {
    const own = listInside(sections, index).flatMap((inner) => slidesOf.get(inner.id) ?? []);
    const isKept = own.some(({ steps }) => steps.some((step) => kept.has(step)));
    const outer = sections.slice(0, index).findLast((other) => other.depth < depth);
    const isOuterPresent = outer === undefined || present.has(outer.id);
    if (isKept || (isOuterPresent && own.every(isBareSign))) present.add(id);
  }
  return present;
}

/** Gives out ids that no other slide has. */
function makeIds({ slides }: Talk): (wanted: string) => string {
  const taken = new Set(slides.map(({ id }) => id));
  return (wanted) => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${String(number)}`;
    taken.add(id);
    return id;
  };
}

/** What is said in none of the kept steps, in order. */
function listCut({ slides }: Talk, { kept, trimmed }: ChosenSteps): Passage[] {
  return slides
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (kept.has(step) ? (trimmed.get(step)?.rest.says ?? []) : step.says));
}

/** Both in one, each in its own order. */
function mergeByLine(some: readonly Passage[], others: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  let next = 0;
  for (const passage of others) {
    for (let first = some[next]; first !== undefined && first.line < passage.line; first = some[next]) {
      merged.push(first);
      next += 1;
    }
    merged.push(passage);
  }
  return [...merged, ...some.slice(next)];
}
