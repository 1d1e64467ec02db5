/**
 * The contract between planning and everything that shows, prints or lists a talk.
 * `lectern plan --json` prints a `Talk` exactly as this schema says.
 */
import { z } from 'zod';

/** A stretch of a text with a meaning of its own; `start` and `end` are UTF-16 offsets into it. */
export const Mark = z.strictObject({
  kind: z.enum(['em', 'strong', 'code', 'link', 'math']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Where a link leads: http, https, mailto or a fragment, nothing else. */
  href: z.string().optional(),
});
export type Mark = z.infer<typeof Mark>;

/** Plain text and the marks on it, sorted by `start`, outer before inner. */
export const RichText = z.strictObject({ text: z.string(), marks: z.array(Mark) });
export type RichText = z.infer<typeof RichText>;

/** A run of the essay's own text: white space folded, lines 1-based with the front matter counted. */
export const Passage = z.strictObject({
  text: z.string(),
  /** Where formulas stand in the text, which has their TeX; absent where there is none. */
  formulas: z.array(Mark).optional(),
  line: z.int().positive(),
  endLine: z.int().positive(),
});
export type Passage = z.infer<typeof Passage>;

/** Whether the words are the author's override instead of the essay's own. */
const override = z.literal(true).optional();

/** One side of a contrast. */
export const ContrastSide = z.strictObject({ ...RichText.shape, stance: z.enum(['rejected', 'preferred']) });
export type ContrastSide = z.infer<typeof ContrastSide>;

/** A heading, a point, a statement, a question: words alone. */
export const ShownText = z.strictObject({ kind: z.literal('text'), ...RichText.shape, override });

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

/** One press of the clicker: what it shows, and what is said until the next press. */
export const Step = z.strictObject({
  shows: Shown,
  says: z.array(Passage),
  /** The speaker's own reminders (`note:`): part of no script, said by nobody. */
  asides: z.array(Passage).optional(),
  /** Planned seconds until the next press. */
  seconds: z.number().nonnegative(),
});
export type Step = z.infer<typeof Step>;

export const layoutNames = [
  'title',
  'section',
  'statement',
  'points',
  'question',
  'quote',
  'number',
  'contrast',
  'steps',
  'code',
  'figure',
  'table',
  'diagram',
  'math',
  'definition',
  'closing',
] as const;
export const Layout = z.enum(layoutNames);
export type Layout = z.infer<typeof Layout>;

/** A step of the type scale, largest first; `l` is a layout's usual size. */
export const Fit = z.enum(['xl', 'l', 'm', 's', 'xs', 'xxs']);
export type Fit = z.infer<typeof Fit>;

/** Texts beside a slide's main one that have steps of their own, and what a slide may be too small for. */
export const sideNames = [
  'meta',
  'speaker',
  'event',
  'date',
  'subtitle',
  'caption',
  'plate',
  'address',
  'farewell',
] as const;
/** `l` is the usual size; with `none` the slide has no room for the text, and leaves it out. */
export type SideFit = 'l' | 'm' | 's' | 'none';
export const SideFits = z.partialRecord(z.enum(sideNames), z.enum(['m', 's', 'none']));
export type SideFits = z.infer<typeof SideFits>;

export const Slide = z.strictObject({
  /** Unique in the talk, made from what the slide shows, the same at every length. */
  id: z.string().min(1),
  layout: Layout,
  /** The id of the section it belongs to; the opening has none. */
  section: z.string().optional(),
  /** The section's heading, on its first slide. */
  heading: z.string().optional(),
  /** Whether its room needs the heading set smaller. */
  hasSmallHeading: z.literal(true).optional(),
  /** What introduces the slide's list, code or table: the sentence before it that ends in a colon. */
  lead: RichText.optional(),
  /** The number of its first step, where the essay numbers them. */
  first: z.int().nonnegative().optional(),
  fit: Fit,
  /** Of the texts beside the main one those that are set smaller than usual, or not at all. */
  fits: SideFits.optional(),
  /** Which part this is of something that fills several slides. */
  part: z.strictObject({ number: z.int().positive(), of: z.int().positive() }).optional(),
  steps: z.array(Step).min(1),
  /** The sum of its steps' seconds. */
  seconds: z.number().nonnegative(),
  /**
   * 1 for what a speaker who runs late should skip first; slides of the same rank go together. Absent where it must not
   * be skipped: the title, sections, the closing, what the author keeps, what later slides need, and what takes no time.
   */
  skipRank: z.int().positive().optional(),
});
export type Slide = z.infer<typeof Slide>;

/** A section as the footer, the overview and the outline need it. */
export const SectionName = z.strictObject({
  id: z.string().min(1),
  heading: z.string(),
  /** 1 for the talk's own sections, 2 and more for those inside another. */
  depth: z.int().positive(),
});
export type SectionName = z.infer<typeof SectionName>;

/** What the slides' height is for each aspect, in px; they are always 1920 wide. */
export const canvasHeights = { '16:9': 1080, '16:10': 1200, '4:3': 1440 } as const;

/** The themes that Lectern has; each is a style sheet of its name in `themes/`. */
export const themeNames = ['paper', 'stage'] as const;

export const Talk = z.strictObject({
  /** The file's name without its ending, as it stands in addresses. */
  id: z.string().min(1),
  title: z.string(),
  subtitle: z.string().optional(),
  speaker: z.string().optional(),
  event: z.string().optional(),
  /** As the author wrote it; no date is reformatted. */
  date: z.string().optional(),
  /** BCP 47. */
  lang: z.string().min(2),
  dir: z.enum(['ltr', 'rtl']),
  /** Where the essay is published. */
  link: z.string().optional(),
  theme: z.enum(themeNames),
  /** The address, relative to the deck's page, of the author's own style sheet, which comes after the theme's. */
  style: z.string().optional(),
  mode: z.enum(['light', 'dark', 'auto']),
  /** Width to height of the slides. */
  aspect: z.enum(['16:9', '16:10', '4:3']),
  /** Words a minute; characters a minute in a language without spaces. */
  pace: z.number().positive(),
  /** How long the talk shall take; absent where the whole essay is said. */
  minutes: z.number().positive().optional(),
  /** The sum of its slides' seconds; backup slides are not counted. */
  seconds: z.number().nonnegative(),
  /** Where steps are as long as they took in rehearsals: how many there were, and when the last began (ISO 8601). */
  rehearsed: z.strictObject({ runs: z.int().positive(), last: z.string() }).optional(),
  sections: z.array(SectionName),
  slides: z.array(Slide).min(1),
  /** What a wish for fewer minutes left out, as slides behind the closing one; their passages are in `cut`. */
  backup: z.array(Slide),
  /** What is said in no step. */
  cut: z.array(Passage),
});
export type Talk = z.infer<typeof Talk>;
