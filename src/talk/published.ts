/** The addresses of a talk's pages that are to be found. */
export interface FoundAt {
  deck: string;
  /** The essay's, which may be where it was published first. */
  essay: string;
}

/** The metadata of a published page: the address of its site, and its preview picture. */
export interface Published {
  /** The address of the site, with a final slash, where that is known. */
  site?: string | undefined;
  /** Where its pages are found, if that is not below the site's address. */
  foundAt?: FoundAt | undefined;
  /** The name of the picture that stands for the talk, below its deck's address. */
  card?: string | undefined;
}

/** Width and height in px of a picture that stands for a talk, as those who show such pictures want it. */
export const cardSize = { width: 1200, height: 630 } as const;
