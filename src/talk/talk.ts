/**
 * The contract between planning and everything that shows, prints or lists a talk.
 * `lectern plan --json` prints a `Talk` exactly as this schema says.
 */
import { z } from 'zod';
import { Mark, RichText, Shown } from './shown.ts';

/** A run of the essay's own text: white space folded, lines 1-based with the front matter counted. */
export const Passage = z.strictObject({
  text: z.string(),
  /** Where formulas stand in the text, which has their TeX; absent where there is none. */
  formulas: z.array(Mark).optional(),
  /** What its author struck out, and nobody says as if it held; absent where there is nothing. */
  struck: z.array(Mark).optional(),
  /** What its author wrote in italics, in bold or as code; absent where there is none. */
  emphasis: z.array(Mark).optional(),
  /** Where its links lead; absent where there is none. */
  links: z.array(Mark).optional(),
  /** Which of its spaces, by offset, end lines of verse; absent where none does. */
  breaks: z.array(z.int().positive()).optional(),
  /** Of an item of a list that it begins: how many lists are around it, and its number where its own counts; absent elsewhere. */
  item: z.strictObject({ depth: z.int().positive(), number: z.int().nonnegative().optional() }).optional(),
  /** Whether it stands in a block quotation. */
  isQuoted: z.literal(true).optional(),
  line: z.int().positive(),
  endLine: z.int().positive(),
});
export type Passage = z.infer<typeof Passage>;

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
const sideNames = [
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
  /** Whether code stands across the slide, below its heading, since its lines would have no room beside that. */
  isWide: z.literal(true).optional(),
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
  /** As the author wrote it; `spellDate` writes it for those who read it. */
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
  /** How long the talk may take; absent where the whole essay is said. */
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
