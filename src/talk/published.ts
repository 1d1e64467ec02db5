/** The metadata of a published page: the address of its site, and its preview picture. */
export interface Published {
  /** The address of the site, with a final slash, where that is known. */
  site?: string | undefined;
  /** The name of the picture that stands for the talk, below its deck's address. */
  card?: string | undefined;
}

/** Width and height in px of a picture that stands for a talk, as those who show such pictures want it. */
export const cardSize = { width: 1200, height: 630 } as const;
