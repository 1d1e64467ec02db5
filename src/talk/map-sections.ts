/** A talk's slides by its own sections: what the footer's line, the map of sections and the deck's stacks are made of. */
import type { Slide, Talk } from './talk.ts';

export interface MappedSection {
  id: string;
  heading: string;
  /** In their order, those of inner sections included. */
  slides: Slide[];
}

/** More sections than this get no map: its segments would be too short to see, and numbers below would collide. */
export const mostMapped = 30;

const known = new WeakMap<Talk, MappedSection[]>();

/** The talk's sections of the first depth that it has; the opening and the closing slide are in none. */
export function mapSections(talk: Talk): MappedSection[] {
  const mapped = known.get(talk) ?? collectSections(talk);
  known.set(talk, mapped);
  return mapped;
}

const indices = new WeakMap<Talk, ReadonlyMap<Slide, number>>();

/** Which of the mapped sections a slide is in, from 0; -1 if it is in none. */
export function indexOfSection(slide: Slide, talk: Talk): number {
  const indexed =
    indices.get(talk) ??
    new Map(mapSections(talk).flatMap(({ slides }, index) => slides.map((each) => [each, index] as const)));
  indices.set(talk, indexed);
  return indexed.get(slide) ?? -1;
}

function collectSections({ sections, slides }: Talk): MappedSection[] {
  const topDepth = Math.min(...sections.map(({ depth }) => depth));
  const outerOf = new Map<string, MappedSection>();
  const mapped: MappedSection[] = [];
  for (const { id, heading, depth } of sections) {
    if (depth === topDepth || mapped.length === 0) mapped.push({ id, heading, slides: [] });
    const outer = mapped.at(-1);
    if (outer !== undefined) outerOf.set(id, outer);
  }
  for (const slide of slides) {
    if (slide.section !== undefined) outerOf.get(slide.section)?.slides.push(slide);
  }
  return mapped.filter((section) => section.slides.length > 0);
}
