/** What can be seen of a slide that a browser has laid out. All lengths are px of the canvas, from its top left corner. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of text, or the part of one that has one style. */
export interface SeenText extends Box {
  text: string;
  /** Size of the type. */
  size: number;
  /** Size of the type of the block that it stands in. */
  blockSize: number;
  /** Which block of the slide it stands in, by number. */
  block: number;
  /** Which step shows it, from 0. */
  step: number;
  /** Whether it stands in the footer, below the content. */
  isFooter: boolean;
  /** The part of the slide that it is clipped to. */
  clip?: Box;
}

/** A picture, drawing, film or frame, or what an inline drawing draws. */
export interface SeenPicture extends Box {
  /** Its element's name and what it is called. */
  name: string;
  step: number;
  /** Width to height, as it is and as the file has it. */
  ratio?: { shown: number; own: number };
  clip?: Box;
  /** The blocks of text that belong into it, or stand before it on a ground of their own. */
  holds: number[];
}

/** An element that reaches over the edge of its slide. */
export interface Outsider extends Box {
  name: string;
  step: number;
}

export interface SeenSlide {
  id: string;
  width: number;
  height: number;
  /** Where content has to end. */
  floor: number;
  /** The smallest size that the theme gives to what this layout shows; absent where it names none. */
  smallest?: number;
  texts: SeenText[];
  pictures: SeenPicture[];
  outsiders: Outsider[];
}
