/** The front matter that Lectern understands; every other key belongs to somebody's blog and is left alone. */
import { z } from 'zod';
import { themeNames } from '../../talk/talk.ts';

/** A day: whoever asks for more has mistyped. */
const mostMinutes = 1440;

/** Light or dark ground; `auto` follows the machine. */
export const Mode = z.enum(['light', 'dark', 'auto']);
/** Width to height of the slides, as the hall's projector has it. */
export const Aspect = z.enum(['16:9', '16:10', '4:3']);
/** Words a minute; characters a minute in a language without spaces. */
export const Pace = z.number().min(20).max(2000);
/** How long the talk may take. */
export const Minutes = z.number().positive().max(mostMinutes);
/** An address on the web, with its scheme written out. */
export const Link = z.url({ protocol: /^https?$/ });
/** A host of the web, by its bare name. */
export const Host = z.hostname().regex(/\./);

export const Settings = z.object({
  /** The talk's title; the essay's first heading if absent. */
  title: z.string().optional(),
  /** One line under the title. */
  subtitle: z.string().optional(),
  /** The speaker's name. */
  author: z.string().optional(),
  /** Where the talk is given. */
  event: z.string().optional(),
  /** When it is given, as it is shown. */
  date: z.string().optional(),
  /** Language of the essay, BCP 47; guessed if absent. */
  lang: z.string().optional(),
  /** Address where the essay is published; the closing slide shows it. */
  link: Link.optional(),
  /** Look of the deck. */
  theme: z.enum(themeNames).default('paper'),
  /** A style sheet beside the essay instead, as it is named there, and where. */
  style: z.strictObject({ name: z.string(), line: z.int().positive() }).optional(),
  mode: Mode.default('light'),
  aspect: Aspect.default('16:9'),
  pace: Pace.optional(),
  /** The whole essay if absent. */
  minutes: Minutes.optional(),
  /** What it is about, as PDFs say it to those who search them. */
  keywords: z.array(z.string()).optional(),
  /** Hosts whose frames may be shown, by https; of all others a slide shows the address. */
  allow: z.array(Host).default([]),
  /** Whether a built site has your script; `false` publishes only the slides. */
  notes: z.boolean().default(true),
  /** Left out of `slides/` as a whole; shown when named. */
  draft: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;
