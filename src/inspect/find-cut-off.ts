import { excess } from './excess.ts';
import type { FindFlaws } from './flaw.ts';

/** Edges of glyphs are soft. */
const tolerance = 2;

/** Text and drawings that something around them cuts off. */
export const findCutOff: FindFlaws = ({ texts, pictures }) =>
  [
    ...texts.map((text) => ({ ...text, what: text.text.trim(), isText: true })),
    ...pictures.map((picture) => ({ ...picture, what: picture.name, isText: false })),
  ].flatMap(({ what, isText, step, clip, ...box }) => {
    if (clip === undefined) return [];
    const by = excess(box, clip);
    return by > tolerance ? [{ trouble: 'cut off', step, what, isText, by }] : [];
  });
