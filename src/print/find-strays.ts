/** Which texts of a page reach over its edges, where its reader would not see all of them. */

/** A run of text in one font and size, on one line. */
export interface DrawnRun {
  text: string;
  /** In pt, from the corner at the page's lower left. */
  left: number;
  right: number;
  baseline: number;
  /** Of the font, in pt. */
  size: number;
}

/** How far in pt a text may reach over an edge: what a font says of its letters is not exact. */
const tolerance = 2;
/** How far capital letters and digits reach above their line, in em; what a font keeps free above them may be cut off. */
const capitals = 0.7;
/** The same of signs that stand on their line. */
const lowSigns = 0.2;

/**
 * The texts of a page that reach over its edges.
 * @param box of the page, as its file has it: left, bottom, right, top, in pt
 */
export function findStrays(
  runs: readonly DrawnRun[],
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
): string[] {
  return runs.flatMap(({ text, left, right, baseline, size }) => {
    if (text.trim() === '') return [];
    const isOutside =
      left < x - tolerance ||
      right > width + tolerance ||
      baseline < y - tolerance ||
      baseline + (/[^„‚.,…_\s]/u.test(text) ? capitals : lowSigns) * size > height + tolerance;
    return isOutside ? [text] : [];
  });
}
