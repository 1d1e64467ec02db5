/** Merges what is said at a step and the speaker's asides, in the essay's order. */
import type { Passage } from './talk.ts';

type Spoken<Said> = { isAside: false; said: Said } | { isAside: true; text: string };

/**
 * Each reminder before the first of what is said that stands behind it in the essay, and else at the end.
 * @param lineOf where something that is said begins in the essay
 */
export function orderSpoken<Said>(
  said: readonly Said[],
  asides: readonly Passage[],
  lineOf: (said: Said) => number,
): Spoken<Said>[] {
  let waiting = [...asides];
  const ordered = said.flatMap((one): Spoken<Said>[] => {
    const before = waiting.filter(({ line }) => line < lineOf(one));
    waiting = waiting.filter(({ line }) => line >= lineOf(one));
    return [...before.map(toAside), { isAside: false, said: one }];
  });
  return [...ordered, ...waiting.map(toAside)];
}

function toAside({ text }: Passage): { isAside: true; text: string } {
  return { isAside: true, text };
}
