import type { Slide, Talk } from '../talk/talk.ts';

/** A section's slides, or the opening's, or the closing one. */
export interface SlideGroup {
  heading?: string;
  /** 0 where there is no heading or it is the talk's own. */
  depth: number;
  kept: Slide[];
  cut: Slide[];
}

/** The talk's slides by section, in its order; what was cut stands behind what is kept of its section. */
export function groupSlides({ sections, slides, backup }: Talk): SlideGroup[] {
  const names = new Map(sections.map(({ id, heading, depth }) => [id, { heading, depth: depth - 1 }]));
  const groups: SlideGroup[] = [];
  const rest = [...backup];
  let current: string | undefined;
  for (const slide of slides) {
    const group = groups.at(-1);
    if (group !== undefined && slide.section === current) {
      group.kept.push(slide);
      continue;
    }
    current = slide.section;
    groups.push({ depth: 0, ...(current === undefined ? {} : names.get(current)), kept: [slide], cut: [] });
  }
  for (const group of groups) {
    const { section } = group.kept[0] ?? {};
    for (const slide of rest.filter((each) => each.section === section)) {
      group.cut.push(slide);
      rest.splice(rest.indexOf(slide), 1);
    }
  }
  // Sections of which nothing is kept stand where the first cut slide names them.
  for (const [section, cut] of Map.groupBy(rest, (slide) => slide.section)) {
    const heading = cut.find((slide) => slide.heading !== undefined)?.heading ?? section;
    groups.push({ depth: 0, ...(heading === undefined ? {} : { heading }), kept: [], cut });
  }
  return groups;
}
