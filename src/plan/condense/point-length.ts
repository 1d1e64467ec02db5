/** How many words a point may have. */

/** A point of so many words is taken in at a glance; more cost. */
export const softLimit = 12;
/** A point of more words is named by `check`. */
export const hardLimit = 16;
/** A sentence that cannot be shortened stands whole up to so many words, twice what is taken in at a glance; then it is said. */
export const wholeLimit = 24;
