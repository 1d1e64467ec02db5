/** Tells an open deck that slides changed and nothing else: which are new, and the order of all. */
export interface DeckChange {
  /** The editions of the deck that it leads from and to; see `nameEdition`. */
  from: string;
  to: string;
  /** By stacks: where a slide stood among all, or its HTML. */
  stacks: (number | string)[][];
}
