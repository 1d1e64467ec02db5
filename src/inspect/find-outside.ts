import { excess } from './excess.ts';
import type { FindFlaws } from './flaw.ts';

/** A px of rounding is no trouble. */
const tolerance = 1.5;

/** Text, pictures and boxes that reach over the edge of the slide. */
export const findOutside: FindFlaws = ({ width, height, texts, pictures, outsiders }) => {
  const slide = { left: 0, top: 0, right: width, bottom: height };
  return [
    ...texts.map((text) => ({ ...text, what: text.text.trim(), isText: true })),
    ...[...pictures, ...outsiders].map((box) => ({ ...box, what: box.name, isText: false })),
  ].flatMap(({ what, isText, step, ...box }) => {
    const by = excess(box, slide);
    return by > tolerance ? [{ trouble: 'outside', step, what, isText, by }] : [];
  });
};
