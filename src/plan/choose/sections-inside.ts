import type { SectionName } from '../../talk/talk.ts';

/** The section at this index and those inside it, in order. */
export function listInside(sections: readonly SectionName[], index: number): SectionName[] {
  const depth = sections[index]?.depth ?? 0;
  const after = sections.findIndex((other, at) => at > index && other.depth <= depth);
  return sections.slice(index, after === -1 ? undefined : after);
}
