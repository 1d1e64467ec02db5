import type { FindFlaws } from './flaw.ts';

/** Percent that rounding to whole px may cost. */
const tolerance = 2;

/** Pictures that are not as wide to their height as their file says. */
export const findDistorted: FindFlaws = ({ pictures }) =>
  pictures.flatMap(({ ratio, name, step, left, right, top, bottom }) => {
    if (ratio === undefined) return [];
    // A picture that is a px high cannot keep its ratio any better.
    if (Math.min(right - left, bottom - top) < 8) return [];
    const by = 100 * Math.abs(ratio.shown / ratio.own - 1);
    return by > tolerance ? [{ trouble: 'distorted', step, what: name, isText: false, by }] : [];
  });
