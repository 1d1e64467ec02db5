import type { Section } from '../../essay/essay.ts';
import type { SectionName } from '../../talk/talk.ts';

/** The sections by name, depths counted from 1 and without gaps: an H4 right below an H2 is one deeper. */
export function nameSections(sections: readonly Section[]): SectionName[] {
  const open: number[] = [];
  return sections.map(({ id, heading, depth }) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return { id, heading, depth: open.length };
  });
}
