/** How much work the filters of all drawings of an essay may be together, each as often as the essay shows it. */

/**
 * Of one drawing, in the unit of `filter-weights.ts`: filters of the whole drawing, of one step each. Chromium takes some ten
 * seconds to show or to print them.
 */
export const mostFilters = 30;

/** Of all drawings, which only printing draws at once. Thirty plans as draw.io draws them with shadows are 60 to 150. */
const mostTogether = 150;

export class FilterBudget {
  #left = mostTogether;
  readonly #times = new Map<string, number>();

  /** @param names the drawings by the names that messages have for them, each as often as it is shown */
  constructor(names: Iterable<string>) {
    for (const name of names) this.#times.set(name, this.#timesOf(name) + 1);
  }

  /** How much work the filters of this drawing may be. */
  mostOf(name: string): number {
    return Math.min(mostFilters, this.#left / Math.max(1, this.#timesOf(name)));
  }

  /** @param filters how much work the filters are with which this drawing is shown */
  spend(name: string, filters: number): void {
    this.#left -= filters * this.#timesOf(name);
  }

  #timesOf(name: string): number {
    return this.#times.get(name) ?? 0;
  }
}
