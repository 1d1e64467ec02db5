import type { Section } from '../essay/essay.ts';

/** The heading of the section at this index and of those that it stands in, the innermost first. */
export function listHeadings(sections: readonly Section[], index: number): string[] {
  const headings: string[] = [];
  let inside = Infinity;
  for (let at = index; at >= 0 && inside > 1; at -= 1) {
    const section = sections[at];
    if (section === undefined || section.depth >= inside) continue;
    headings.push(section.heading);
    inside = section.depth;
  }
  return headings;
}
