/** A diagram as it is drawn: shapes and words in the theme's custom properties, without ids, styles or scripts. */
export interface Drawing {
  /** One `svg` element with a view box, and no size of its own. */
  svg: string;
  /** Size of the view box; ordinary labels are 16 units high. */
  width: number;
  height: number;
  /** Height of its smallest letters in the same units. */
  textSize: number;
  /** Its words, a label each. */
  labels: string[];
  /** The author's name for it; empty if there is none. */
  title: string;
}

/** Drawings by the source that they were drawn from. */
export type Drawings = ReadonlyMap<string, Drawing>;
