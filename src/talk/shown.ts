/** What a step can show, kind by kind, and the rich text that it is made of. */
import { z } from 'zod';

/** A stretch of a text with a meaning of its own; `start` and `end` are UTF-16 offsets into it. */
export const Mark = z.strictObject({
  /** `del` is what its author struck out. */
  kind: z.enum(['em', 'strong', 'del', 'code', 'link', 'math']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Where a link leads: http, https, mailto, a fragment, or in a blog a path of its site; nothing else. */
  href: z.string().optional(),
});
export type Mark = z.infer<typeof Mark>;

/** Plain text and the marks on it, sorted by `start`, outer before inner. */
export const RichText = z.strictObject({ text: z.string(), marks: z.array(Mark) });
export type RichText = z.infer<typeof RichText>;

/** Whether the words are the author's override instead of the essay's own. */
const override = z.literal(true).optional();

/** One side of a contrast. */
export const ContrastSide = z.strictObject({ ...RichText.shape, stance: z.enum(['rejected', 'preferred']) });
export type ContrastSide = z.infer<typeof ContrastSide>;

/** A heading, a point, a statement, a question: words alone. */
export const ShownText = z.strictObject({
  kind: z.literal('text'),
  ...RichText.shape,
  /** What a list within the item says, shown below it and with it. */
  inner: z.array(RichText).min(1).optional(),
  override,
});

export const ShownQuote = z.strictObject({
  kind: z.literal('quote'),
  ...RichText.shape,
  /** Who said it, as the essay names them. */
  by: RichText.optional(),
  override,
});

export const ShownNumber = z.strictObject({
  kind: z.literal('number'),
  text: z.string(),
  /** The figure as written: `6`, `1,200`, `$3.5`. */
  figure: z.string(),
  /** What it counts, set small beside it: `%`, `s`, `years`. */
  unit: z.string().optional(),
  caption: RichText,
  override,
});

export const ShownContrast = z.strictObject({
  kind: z.literal('contrast'),
  text: z.string(),
  /** The two sides in the essay's order; one of them is what the author turns away from. */
  sides: z.tuple([ContrastSide, ContrastSide]),
  override,
});

export const ShownDefinition = z.strictObject({
  kind: z.literal('definition'),
  text: z.string(),
  term: RichText,
  meaning: RichText,
  override,
});

/** First and last line of a run, both included. */
export const LineRange = z.tuple([z.int().positive(), z.int().positive()]);
export type LineRange = z.infer<typeof LineRange>;

/** What the author says of one line of code. */
export const LineMark = z.strictObject({
  line: z.int().positive(),
  as: z.enum(['highlight', 'focus', 'added', 'removed', 'error', 'warning']),
});
export type LineMark = z.infer<typeof LineMark>;

export const ShownCode = z.strictObject({
  kind: z.literal('code'),
  /** The code itself, lines separated by `\n`, without a final one. */
  text: z.string(),
  /** The fence's language, as written. */
  language: z.string().optional(),
  /** What the author calls it, mostly the file that it is from. */
  title: z.string().optional(),
  /** The first line's number within the whole block, when one block fills several slides. */
  firstLine: z.int().positive(),
  /** What this step puts into focus while the other lines stand back, counted like `firstLine`; absent where nothing does. */
  lines: z.array(LineRange).optional(),
  /** What is marked from the start, counted like `firstLine`. */
  marked: z.array(LineMark).optional(),
  /** The lines that the compiler wrote where the author asked it to, counted like `firstLine`: no words of the essay. */
  compiled: z.array(z.int().positive()).optional(),
  /** What is marked within lines: UTF-16 offsets into `text`. */
  words: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })).optional(),
  /** The number that stands beside the block's first line; absent where lines have none. */
  numberFrom: z.int().nonnegative().optional(),
  /** Whether it grows out of the code on the slide before, on the screen. */
  moves: z.literal(true).optional(),
  override,
});

export const ShownDiagram = z.strictObject({
  kind: z.literal('diagram'),
  /** The diagram's source. */
  text: z.string(),
  language: z.string(),
  override,
});

export const ShownMath = z.strictObject({
  kind: z.literal('math'),
  /** The formula's TeX source. */
  text: z.string(),
  override,
});

export const ShownTable = z.strictObject({
  kind: z.literal('table'),
  /** Cells joined by tabs, rows by line feeds. */
  text: z.string(),
  head: z.array(RichText),
  rows: z.array(z.array(RichText)),
  align: z.array(z.enum(['start', 'center', 'end'])),
  /** How wide each column is set, in per cent. */
  widths: z.array(z.number().positive()),
  override,
});

export const ShownFigure = z.strictObject({
  kind: z.literal('figure'),
  /** Caption and alternative text, whatever of them there is. */
  text: z.string(),
  alt: z.string(),
  caption: RichText.optional(),
  /** The picture's address relative to the deck's page; absent where there is no picture that can be shown. */
  src: z.string().optional(),
  /** The address as the essay has it. */
  source: z.string(),
  /** Size in pixels, as the file says. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  override,
});

/** A film or a sound that plays on the slide. */
export const ShownFilm = z.strictObject({
  kind: z.literal('film'),
  medium: z.enum(['video', 'audio']),
  /** Its caption, or its address. */
  text: z.string(),
  caption: RichText.optional(),
  /** The file's address relative to the deck's page. */
  src: z.string(),
  /** The address as the essay has it. */
  source: z.string(),
  /** Where it is published, if the essay is. */
  address: z.string().optional(),
  /** The picture that stands for it until it plays, and on paper. */
  poster: z
    .strictObject({
      src: z.string(),
      source: z.string(),
      width: z.int().positive(),
      height: z.int().positive(),
    })
    .optional(),
  /** Whether it starts when its slide is shown, without a sound. */
  autoplay: z.literal(true).optional(),
  loop: z.literal(true).optional(),
  override,
});

/** Something in the network, which no talk needs: its title and its address stand for it. */
export const ShownCard = z.strictObject({
  kind: z.literal('card'),
  /** Its title, or its address. */
  text: z.string(),
  title: z.string().optional(),
  /** What it is, where that is known. */
  medium: z.enum(['video', 'audio']).optional(),
  /** Where people find it; not in full where the essay has it so and is not published. */
  address: z.string(),
  /** The address as the essay has it. */
  source: z.string(),
  /** What may be framed above the card, by https, since the author allows its host. */
  frame: z.string().optional(),
  override,
});

/** What a step adds to its slide. */
export const Shown = z.discriminatedUnion('kind', [
  ShownText,
  ShownQuote,
  ShownNumber,
  ShownContrast,
  ShownDefinition,
  ShownCode,
  ShownDiagram,
  ShownMath,
  ShownTable,
  ShownFigure,
  ShownFilm,
  ShownCard,
]);
export type Shown = z.infer<typeof Shown>;
export type ShownOf<Kind extends Shown['kind']> = Extract<Shown, { kind: Kind }>;
