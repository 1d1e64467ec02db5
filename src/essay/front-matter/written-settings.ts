/**
 * What an author may write in the front matter, key by key, before it is read: `parseSettings` takes what passes here, and
 * editors get it as a JSON Schema, `schema.json`, with these descriptions and examples.
 */
import { z } from 'zod';
import { themeNames } from '../../talk/talk.ts';
import { Aspect, Host, Link, Minutes, Mode, Pace, type Settings } from './settings.ts';
import { keysOf } from '../../talk/keys-of.ts';

/** Most values can be taken for a line of text; which words they were written in, the file tells. */
const Line = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).min(1)]);
/** A name has something that can be read, and more than figures. */
const Written = z.string().regex(/[^\s\d]/);
const Name = z.union([Written, z.array(Written).min(1)]);
const Person = z.union([Name, z.looseObject({ name: Name })]);
/** A file's name and no address. JSON Schema knows no flags of patterns, so both cases are named. */
const StyleSheet = z.string().regex(/^(?![A-Za-z][A-Za-z\d+.-]*:|[/\\]{2})[^\0\n]+\.[Cc][Ss][Ss]$/);
const LanguageCode = z.string().regex(/^\s*[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*\s*$/);

/** What is written like a day is one of the calendar. */
const Day = z
  .string()
  .regex(
    /^(?!\s*\d{4}-\d\d-\d\d(?!\d))|^\s*\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)/,
  );

type Key = Exclude<keyof Settings, 'style'>;

/** A key that is left empty is absent. */
function describe<Schema extends z.ZodType>(schema: Schema, description: string, ...examples: unknown[]) {
  return schema.nullable().optional().meta({ description, examples });
}

export const WrittenSettings = z.looseObject({
  title: describe(Line, 'The title of the talk; without it, the first heading.', 'One big computer'),
  subtitle: describe(
    Line,
    'One line below the title. Without it a `description`, `summary` or `excerpt` is read that is short and no sentence.',
    'For people who look after machines',
  ),
  author: describe(
    z.union([Person, z.array(Person).min(1)]),
    'Who speaks: a name, or a list of names. `authors` and `author_name` are read too.',
    'Ada Lovelace',
    ['Ada Lovelace', 'Grace Hopper'],
  ),
  event: describe(Line, 'Where the talk is given.', 'Harbour Days'),
  date: describe(
    z.union([Day, z.number(), z.boolean(), z.array(z.string()).min(1)]),
    'When it is given, shown as it is written. One like 2026-03-01, with or without a time of day, is shown as the talk’s language writes it, and is also the date of the PDF. Without it the day of `pubDate`, `published` or `created` is read.',
    '2026-03-01',
    '3 May',
  ),
  link: describe(
    Link.regex(/^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]+(?:[/?#].*)?$/),
    'Where the essay is published; the last slide shows it, and links like `/about` start there. Without it `canonical_url`, `canonical` or `url` is read.',
    'https://example.org/one-big-computer',
  ),
  lang: describe(
    LanguageCode,
    'The essay’s language; guessed if absent. `language` is read too.',
    'en',
    'pt-BR',
    'ja',
  ),
  theme: describe(
    z.union([z.enum(themeNames), StyleSheet]),
    'The look: one of Lectern’s own, or a style sheet of yours beside the essay.',
    ...themeNames,
    './my.css',
  ),
  mode: describe(Mode, 'A light or a dark background, or `auto` for what the machine prefers.', 'dark'),
  aspect: describe(Aspect, 'Width to height of the slides, like that of the projector.', '16:10'),
  minutes: describe(
    Minutes,
    'How long the talk may take: what matters least is left out. Without it the whole essay is said.',
    20,
  ),
  pace: describe(
    Pace,
    'The words that you say in a minute, or the characters in a language without spaces; 140 words if absent.',
    130,
  ),
  allow: describe(
    z.union([Host, z.array(Host)]),
    'Hosts whose frames may be shown on their slides, by their bare names. Of other hosts, a slide shows the address.',
    ['player.vimeo.com'],
  ),
  notes: describe(
    z.boolean(),
    'Whether a built site has your script; `false` publishes only the slides.',
    false,
  ),
  keywords: describe(
    z.union([z.string(), z.array(z.string())]),
    'What it is about, for those who search PDFs: a list, or words separated by commas. Without it the blog’s `tags` are read.',
    ['clusters', 'failure'],
  ),
  draft: describe(
    z.boolean(),
    '`true` leaves the talk out where `slides/` is taken as a whole; named, it is shown.',
    true,
  ),
} satisfies Record<Key, z.ZodType>);

/** A key that an author may write, in the order of the documentation. */
export type SettingName = Key;
export const settingNames = keysOf(WrittenSettings.shape);
