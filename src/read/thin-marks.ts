/** Takes out of a text what is heaped on its letters: it would cover the lines around it. */
import type { Fault } from '../errors.ts';

/** Marks on a letter that no language writes: more of them than three (Vietnamese, Greek and phonetics have those). */
const heapedMarks = /[\p{M}&&\p{Script=Inherited}]{4,}/gv;
const mostMarks = 3;

/** The text with the first three different marks of each heap, and a warning that has the line of the first one. */
export function thinMarks(text: string, file: string): { text: string; warnings: Fault[] } {
  const first = text.search(heapedMarks);
  if (first === -1) return { text, warnings: [] };
  const warning: Fault = {
    message: 'Of the marks that are heaped on a letter only the first three different ones are kept.',
    hint: 'More of them would cover the lines around it; take them out.',
    file,
    line: text.slice(0, first).split('\n').length,
  };
  return {
    text: text.replace(heapedMarks, (heap) => [...new Set(heap)].slice(0, mostMarks).join('')),
    warnings: [warning],
  };
}
