/** Tells an open deck that slides changed and nothing else: which are new, and the order of all. */
export interface DeckChange {
  /** The editions before and after the change; see `nameEdition`. */
  from: string;
  to: string;
  /** The slides of each stack: the index that an old slide had among all, or the HTML of a new one. */
  stacks: (number | string)[][];
}
