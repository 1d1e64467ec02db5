/**
 * How many elements the markers of a drawing become at most: a browser draws a marker, such as an arrow's head, anew for each
 * point of a line that has it.
 */

/** An element's attributes by their names. */
type Attributes = Readonly<Record<string, { value: string } | undefined>>;

const ownNames = ['marker', 'marker-start', 'marker-mid', 'marker-end'] as const;
/** A style that gives markers, or may: CSS can write any letter as an escape. */
const givesMarkers = /marker[\w-]*\s*:(?!\s*none)|\\/i;

export class MarkedLines {
  #depth = 0;
  /** How many markers are open, one in the other. */
  #open = 0;
  /** Elements within markers; a point may get all of them. */
  #marks = 0;
  /** How deep the outermost open element is that gives markers, if any is. */
  #markedFrom = Infinity;
  /** Points of lines within such elements, and of all lines. */
  readonly #points = { marked: 0, all: 0 };
  /** Whether any line may have markers, whatever it stands in. */
  #isAnywhere = false;

  open(local: string, attributes: Attributes): void {
    this.#depth += 1;
    if (local === 'marker') this.#open += 1;
    if (this.#open > 0) this.#marks += 1;
    const hasOwn =
      ownNames.some((name) => /^(?!\s*none\s*$)/.test(attributes[name]?.value ?? 'none')) ||
      givesMarkers.test(attributes['style']?.value ?? '');
    if (hasOwn) this.#markedFrom = Math.min(this.#markedFrom, this.#depth);
    // What is repeated has them from where it is repeated.
    if (local === 'style' || (local === 'use' && this.#markedFrom <= this.#depth)) this.#isAnywhere = true;
    if (attributes['attributeName']?.value.includes('marker') === true) this.#isAnywhere = true;
    const points = countPoints(attributes['d']?.value ?? attributes['points']?.value ?? '');
    this.#points.all += points;
    if (this.#markedFrom <= this.#depth) this.#points.marked += points;
  }

  close(local: string): void {
    this.#depth -= 1;
    if (local === 'marker') this.#open -= 1;
    if (this.#depth < this.#markedFrom) this.#markedFrom = Infinity;
  }

  /** To be asked at the drawing's end. */
  count(): number {
    return this.#marks * (this.#isAnywhere ? this.#points.all : this.#points.marked);
  }
}

/** About as many as there are pairs of numbers. */
function countPoints(line: string): number {
  let numbers = 0;
  for (const [number] of line.matchAll(/[\d.]+/g)) if (number !== '.') numbers += 1;
  return numbers / 2;
}
