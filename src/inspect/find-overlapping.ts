import type { Box, SeenText } from './seen-slide.ts';
import type { FindFlaws, Flaw } from './flaw.ts';

/** How far, in px, boxes may reach into each other before it shows. */
const tolerance = 3;
/** How much of the type's size lines of one block may reach into each other: tight lines do where no glyphs meet. */
const shareOfSize = 0.22;

/** Text that stands on other text, or on a picture that it does not belong to. */
export const findOverlapping: FindFlaws = ({ texts, pictures }) => {
  const byTop = texts.toSorted((a, b) => a.top - b.top);
  const onText: Flaw[] = [];
  for (const [index, text] of byTop.entries()) {
    for (let next = index + 1; next < byTop.length; next += 1) {
      const other = byTop[next];
      if (other === undefined || other.top >= text.bottom) break;
      const by = overlap(text, other);
      if (by <= allowed(text, other)) continue;
      const step = Math.max(text.step, other.step);
      onText.push({ trouble: 'overlapping', what: `${text.text} | ${other.text}`, isText: true, step, by });
    }
  }
  const onPictures = texts.flatMap((text) =>
    pictures.flatMap((picture) => {
      if (picture.holds.includes(text.block)) return [];
      const by = overlap(text, picture);
      if (by <= tolerance) return [];
      return [
        {
          trouble: 'overlapping' as const,
          what: text.text.trim(),
          isText: true,
          step: Math.max(text.step, picture.step),
          by,
        },
      ];
    }),
  );
  return [...onText, ...onPictures];
};

function allowed(text: SeenText, other: SeenText): number {
  return text.block === other.block ? shareOfSize * Math.max(text.size, other.size) : tolerance;
}

/** How far two boxes reach into each other, the shorter way. */
function overlap(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );
}
