/** Where the slides of the overview stand: all of the talk at once, as large as the window allows. Pure. */

export interface Arrangement {
  /** The part of its size on the screen that a slide has. */
  scale: number;
  columns: number;
  rows: number;
  /** Column and row of each slide, section by section. */
  places: { x: number; y: number }[][];
}

type Grid = Pick<Arrangement, 'columns' | 'rows'>;

/** No slide is larger than that. */
const largest = 1 / 4;
/** Where all slides can be that large, each section is one column, which is what the arrow keys say. */
const legible = 1 / 6;

/**
 * One column a section, side by side; where they would be too small, all slides in rows, in the order in which they are
 * read.
 * @param counts slides of each section, one at least
 * @param across how many slides of full size the window is wide, and @param down how many it is high
 */
export function arrangeOverview(counts: readonly number[], across: number, down: number): Arrangement {
  const room = { across, down };
  const columns = fit({ columns: counts.length, rows: Math.max(1, ...counts) }, room);
  if (columns.scale >= legible) {
    return {
      ...columns,
      places: counts.map((count, x) => Array.from({ length: count }, (_, y) => ({ x, y }))),
    };
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const grids = Array.from({ length: all }, (_, index) =>
    fit({ columns: index + 1, rows: Math.ceil(all / (index + 1)) }, room),
  );
  const grid = grids.reduce((best, other) => (other.scale > best.scale ? other : best), columns);
  let at = -1;
  const next = () => {
    at += 1;
    return { x: at % grid.columns, y: Math.floor(at / grid.columns) };
  };
  return { ...grid, places: counts.map((count) => Array.from({ length: count }, next)) };
}

/** As large as the window allows. */
function fit(grid: Grid, { across, down }: { across: number; down: number }): Grid & { scale: number } {
  return { ...grid, scale: Math.min(largest, across / grid.columns, down / grid.rows) };
}

/** How much further away a slide of another row or column counts than one of the same. */
const aside = 3;

/**
 * The slide beside another, as they are seen: section and place in it. Behind the last of a row comes the first of the next,
 * as they are read; else nothing where there is none on that side.
 */
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
  if (nearest !== undefined) return [nearest.h, nearest.v];
  return right === 0 ? undefined : findInNextRow(places, [section, at], right);
}

function findInNextRow(
  places: Arrangement['places'],
  [section, at]: readonly [number, number],
  by: number,
): [section: number, at: number] | undefined {
  const read = places.flatMap((own, h) => own.map((place, v) => ({ ...place, h, v })));
  const index = read.findIndex(({ h, v }) => h === section && v === at);
  const [here, next] = [read[index], read[index + by]];
  const [first, last] = by > 0 ? [next, here] : [here, next];
  if (first === undefined || last === undefined || next === undefined) return undefined;
  return first.x === 0 && first.y === last.y + 1 ? [next.h, next.v] : undefined;
}
