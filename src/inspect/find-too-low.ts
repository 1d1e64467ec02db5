import type { FindFlaws } from './flaw.ts';

/** Descenders of a last line hang a little below its box where lines are tight: so much of the type's size. */
const shareOfSize = 0.06;
const tolerance = 3;

/** Content below the line where content ends, where heads in the front rows hide it. */
export const findTooLow: FindFlaws = ({ floor, texts, pictures }) =>
  [
    ...texts
      .filter(({ isFooter }) => !isFooter)
      .map((text) => ({
        ...text,
        what: text.text,
        isText: true,
        allowed: tolerance + shareOfSize * text.size,
      })),
    ...pictures.map((picture) => ({ ...picture, what: picture.name, isText: false, allowed: tolerance })),
  ].flatMap(({ what, isText, step, bottom, allowed }) => {
    const by = bottom - floor;
    return by > allowed ? [{ trouble: 'below the content', step, what, isText, by }] : [];
  });
