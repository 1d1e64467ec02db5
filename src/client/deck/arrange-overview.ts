/** Where the slides of the overview stand: all of the talk at once, as large as the window allows. Pure. */

export interface Arrangement {
  /** The part of its size on the screen that a slide has. */
  scale: number;
  columns: number;
  rows: number;
  /** Column and row of each slide, section by section. */
  places: { x: number; y: number }[][];
}

type Grid = Omit<Arrangement, 'scale'>;

/** No slide is larger than that. */
const largest = 1 / 4;
/** Where all slides can be that large, each section is one column, which is what the arrow keys say. */
const legible = 1 / 8;

/**
 * One column a section, side by side; where they would be too small, sections are broken into several columns, and the
 * columns stand in rows below each other.
 * @param counts slides of each section, one at least
 * @param across how many slides of full size the window is wide, and @param down how many it is high
 */
export function arrangeOverview(counts: readonly number[], across: number, down: number): Arrangement {
  const tallest = Math.max(1, ...counts);
  const plain = setColumns(counts, counts.length, tallest);
  const scale = fitGrid(plain, across, down);
  if (scale >= legible) return { ...plain, scale: Math.min(scale, largest) };
  const slides = counts.reduce((sum, count) => sum + count, 0);
  const sizes = Array.from({ length: slides }, (_, index) => index + 1);
  const scales = sizes.flatMap((size) => [across / size, down / size]).toSorted((a, b) => b - a);
  for (const wanted of scales) {
    const [columns, rows] = [across, down].map((room) => Math.floor(room / wanted + 1e-6));
    const grid = findGrid(counts, columns ?? 0, rows ?? 0);
    if (grid !== undefined) return { ...grid, scale: Math.min(wanted, largest) };
  }
  return { ...plain, scale };
}

function fitGrid({ columns, rows }: Grid, across: number, down: number): number {
  return Math.min(across / columns, down / rows);
}

/** The slides in a window that is so many of them wide and high, the columns as tall as possible; nothing if they have no room. */
function findGrid(counts: readonly number[], columns: number, rows: number): Grid | undefined {
  const slides = counts.reduce((sum, count) => sum + count, 0);
  if (columns * rows < slides) return undefined;
  for (let height = Math.min(rows, Math.max(...counts)); height > 0; height -= 1) {
    const grid = setColumns(counts, columns, height);
    if (grid.rows <= rows) return grid;
  }
  return undefined;
}

/** Columns of at most that height, in rows of so many; a section is not parted between two rows if it fits in one. */
function setColumns(counts: readonly number[], columns: number, height: number): Grid {
  let [x, top, bottom, widest] = [0, 0, 0, 0];
  const places = counts.map((count) => {
    const width = Math.ceil(count / height);
    if (x + width > columns && width <= columns) [x, top] = [0, bottom];
    return Array.from({ length: count }, (_, index) => {
      if (index > 0 && index % height === 0) x += 1;
      if (x >= columns) [x, top] = [0, bottom];
      const place = { x, y: top + (index % height) };
      bottom = Math.max(bottom, place.y + 1);
      widest = Math.max(widest, x + 1);
      if (index === count - 1) x += 1;
      return place;
    });
  });
  return { columns: widest, rows: bottom, places };
}

/** How much further away a slide of another row or column counts than one of the same. */
const aside = 3;

/** The slide beside another, as they are seen: section and place in it; nothing where there is none on that side. */
export function findBeside(
  places: Arrangement['places'],
  [section, at]: readonly [number, number],
  [right, down]: readonly [number, number],
): [section: number, at: number] | undefined {
  const here = places[section]?.[at];
  if (here === undefined) return undefined;
  const sides = places.flatMap((own, h) =>
    own.flatMap(({ x, y }, v) => {
      const [along, across] =
        right === 0 ? [(y - here.y) * down, x - here.x] : [(x - here.x) * right, y - here.y];
      return along > 0 ? [{ h, v, far: along + aside * Math.abs(across) }] : [];
    }),
  );
  const [nearest] = sides.toSorted((a, b) => a.far - b.far);
  return nearest && [nearest.h, nearest.v];
}
