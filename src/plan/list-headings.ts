import type { Section } from '../essay/essay.ts';

/** The heading of the section at this index and of those that it stands in, the innermost first. */
export function listHeadings(sections: readonly Section[], index: number): string[] {
  const headings: string[] = [];
  let inside = Infinity;
  for (const { heading, depth } of sections.slice(0, index + 1).toReversed()) {
    if (depth >= inside) continue;
    headings.push(heading);
    inside = depth;
  }
  return headings;
}
