import type { Section } from '../../essay/essay.ts';
import type { SectionName } from '../../talk/talk.ts';

/**
 * The sections by name, depths counted from 1 and without gaps: an H4 right below an H2 is one deeper. An H1 that all others
 * stand below is one of them: it was meant as the first, or as another title. An H2 is the part that holds them.
 */
export function nameSections(sections: readonly Section[]): SectionName[] {
  const open: number[] = [];
  const names = sections.map(({ id, heading, depth }) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return { id, heading, depth: open.length };
  });
  const isAbove =
    sections[0]?.depth === 1 &&
    names.length > 2 &&
    names.every(({ depth }, index) => (depth === 1) === (index === 0));
  return isAbove ? names.map((name) => ({ ...name, depth: Math.max(1, name.depth - 1) })) : names;
}
