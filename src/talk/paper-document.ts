/** What can be printed of a talk. */

/** Sheets of paper in mm; slides have pages of their own size. */
export const paperSizes = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const;
export type PaperSize = keyof typeof paperSizes;

/** How many slides a sheet with lines to write on may have. */
export const slidesPerSheet = [2, 4, 6] as const;

export type PaperDocument =
  /** A page a slide, or a page for every step. */
  | { kind: 'slides' | 'steps' }
  /** Each slide with what is said to it below, or only what is said, large. */
  | { kind: 'handout' | 'script'; paper: PaperSize }
  /** Slides with lines to write on. */
  | { kind: 'worksheet'; paper: PaperSize; perSheet: (typeof slidesPerSheet)[number] };
