/** What an open deck is told of its essay's change, where its slides alone are others: those that are new, and the order of all. */
export interface DeckChange {
  /** The editions of the deck that it leads from and to; see `nameEdition`. */
  from: string;
  to: string;
  /** By stacks: where a slide stood among all, or its HTML. */
  stacks: (number | string)[][];
}
