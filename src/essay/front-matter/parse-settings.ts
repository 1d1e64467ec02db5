/** Front matter to `Settings`. A value that cannot be used is left out, with a warning. */
import type { Fault } from '../../errors.ts';
import { findDay } from './find-day.ts';
import { findMisspeltSettings } from './find-misspelt-settings.ts';
import { findRepeatedSettings } from './find-repeated-settings.ts';
import type { FrontMatter, FrontValue } from './front-matter.ts';
import { findNearest } from '../nearest-word.ts';
import { oneLine } from '../one-line.ts';
import { readTitle } from './read-title.ts';
import { Host, Settings } from './settings.ts';
import { WrittenSettings, type SettingName } from './written-settings.ts';

/** The keys that blog engines use for what Lectern calls otherwise; the first that can be used wins. */
const authorKeys = ['author', 'authors', 'author_name'];
const keywordKeys = ['keywords', 'keyword', 'tags'];
const linkKeys = ['link', 'canonical_url', 'canonical', 'url'];

/** Of these, only days are taken: `published: true` and `created: 1772323200` say none. */
const dateKeys = [
  ...[
    'pubDate',
    'pubDatetime',
    'publishDate',
    'publishedDate',
    'publishedAt',
    'publish_date',
    'published_at',
  ],
  ...['published', 'created', 'createdAt', 'created_at'],
];
const namesYear = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/**
 * Reads the settings of an essay, each under all names that blog engines give it.
 * @param file The essay, for the warnings.
 */
export function parseSettings(head: FrontMatter, file: string): { settings: Settings; warnings: Fault[] } {
  const warnings: Fault[] = [];
  const found: Record<string, unknown> = {};

  function warn(key: string, { line }: FrontValue, what: string, hint: string) {
    warnings.push({ message: `“${key}” in the front matter ${what}.`, hint, file, line });
  }

  /** The value of a setting, if it can be used; otherwise it is reported, unless there is no value at all. */
  function take(key: keyof typeof complaints): FrontValue | undefined {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) return undefined;
    const value = key === 'pace' || key === 'minutes' ? readNumber(entry) : entry.value;
    if (WrittenSettings.shape[key].safeParse(value).success) return { ...entry, value };
    const [what, hint] = complaints[key];
    warn(key, entry, what, hint);
    return undefined;
  }

  for (const key of ['title', 'subtitle', 'event', 'date'] as const) {
    const entry = take(key);
    const text = entry && textOf(entry);
    if (text) found[key] = key === 'date' ? (findDay(text) ?? text) : readTitle(text);
  }

  if (found.date === undefined) {
    const day = dateKeys
      .flatMap((key) => textOf(head.values.get(key) ?? none) ?? [])
      .map((text) => findDay(text) ?? text)
      .find((text) => namesYear.test(text) && WrittenSettings.shape.date.safeParse(text).success);
    if (day !== undefined) found.date = day;
  }

  for (const key of authorKeys) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    const names = namesOf(entry);
    if (names === undefined) warn(key, entry, 'names nobody', 'Write a name, or a list of names.');
    else if (names !== '') {
      found.author = names;
      break;
    }
  }

  const langKey = head.values.has('lang') ? 'lang' : 'language';
  const lang = head.values.get(langKey);
  if (lang !== undefined && !isAbsent(lang)) {
    const tag = WrittenSettings.shape.lang.safeParse(lang.value).data;
    const known = tag && canonicalLanguage(tag);
    if (known) found.lang = known;
    else warn(langKey, lang, 'is not a language', 'Write a language code such as en, de or pt-BR.');
  }

  for (const key of linkKeys) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    const address = WrittenSettings.shape.link.safeParse(
      typeof entry.value === 'string' ? entry.value.trim() : entry.value,
    );
    if (address.success) {
      found.link = address.data;
      break;
    }
    // The blog engine's own keys may hold a path; only ours has to be an address.
    if (key === 'link')
      warn(key, entry, 'is not an address', 'Write it in full, as in https://example.org/essay.');
  }

  for (const key of keywordKeys) {
    const entry = head.values.get(key);
    const words = entry && readWords(entry);
    if (words === undefined || words.length === 0) continue;
    found.keywords = words;
    break;
  }

  for (const key of ['theme', 'mode', 'aspect'] as const) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    const choices: readonly string[] = Settings.shape[key].def.innerType.options;
    const value = WrittenSettings.shape[key].safeParse(entry.value).data;
    if (typeof value !== 'string') warn(key, entry, ...describeChoice(key, entry.value, choices));
    else if (choices.includes(value)) found[key] = value;
    // Of what may be written there, only a style sheet is none of the choices.
    else found.style = { name: value, line: entry.line };
  }

  for (const key of ['pace', 'minutes'] as const) {
    const entry = take(key);
    if (entry) found[key] = entry.value;
  }

  const allow = head.values.get('allow');
  if (allow !== undefined && !isAbsent(allow)) found.allow = readHosts(allow, warn);

  for (const key of ['notes', 'draft'] as const) {
    const entry = take(key);
    if (entry) found[key] = entry.value;
  }

  warnings.push(...findMisspeltSettings(head, file), ...findRepeatedSettings(head, file));
  return { settings: Settings.parse(found), warnings };
}

/** What is wrong with a value, and what to do. */
type Complaint = readonly [what: string, hint: string];

const notText = (key: string): Complaint => ['is not a line of text', `Write it as ${key}: "…".`];
const notSwitch = (key: string): Complaint => [
  'is neither true nor false',
  `Write ${key}: true or ${key}: false.`,
];

/** What is told of values that cannot be used. */
const complaints = {
  title: notText('title'),
  subtitle: notText('subtitle'),
  event: notText('event'),
  date: ['is neither a day nor a line of text', 'Write a day that there is, as in date: 2026-03-01.'],
  pace: ['is not a number from 20 to 2000', 'Write words a minute, as in pace: 130.'],
  minutes: [
    'is not a number above 0, up to 1440',
    'Write how long the talk may take, as in minutes: 20, or leave it out for the whole essay.',
  ],
  notes: notSwitch('notes'),
  draft: notSwitch('draft'),
} satisfies Partial<Record<SettingName, Complaint>>;

/** The same for a value that is none of some few words. */
function describeChoice(key: string, written: unknown, choices: readonly string[]): Complaint {
  const own = key === 'theme' ? ', or name a style sheet beside the essay, as in ./my.css' : '';
  const value = typeof written === 'string' ? oneLine(written) : '';
  const near = findNearest(value.toLowerCase(), choices, 2);
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  return [
    value === '' ? 'is not one that Lectern has' : `is “${shortenValue(value)}”, which Lectern does not have`,
    `${meant}Choose one of: ${choices.join(', ')}${own}.`,
  ];
}

/** As much of it as a message has room for. */
function shortenValue(value: string): string {
  const letters = Array.from(value);
  return letters.length <= 40 ? value : `${letters.slice(0, 39).join('')}…`;
}

type Warn = (key: string, entry: FrontValue, what: string, hint: string) => void;

/** Hosts as a list, or as one; what is no host's bare name is named and left out. */
function readHosts(entry: FrontValue, warn: Warn): string[] {
  const parts: unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value];
  return parts.flatMap((part) => {
    const host = typeof part === 'string' ? part.trim().toLowerCase() : '';
    if (Host.safeParse(host).success) return [host];
    const name = typeof part === 'string' ? ` “${oneLine(part)}”` : '';
    const hint = 'Write the host alone, as in allow: [www.youtube-nocookie.com].';
    warn('allow', entry, `has something${name} that is no host’s name`, hint);
    return [];
  });
}

/** A list, or words parted by commas; blog engines keep other things there too, which are left alone. */
function readWords({ value }: FrontValue): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const words = parts.filter((part) => typeof part === 'string').map(oneLine);
  return [...new Set(words.filter((word) => word !== ''))];
}

const none: FrontValue = { value: undefined, line: 0 };

function isAbsent({ value }: FrontValue): boolean {
  return value === null || value === undefined || value === '';
}

/** A number, or a text that is one. */
function readNumber({ value }: FrontValue): unknown {
  return typeof value === 'string' ? Number(value.trim() || NaN) : value;
}

/** Text as it was written, on one line; undefined where there is no sensible text. */
function textOf({ value, written }: FrontValue): string | undefined {
  if (typeof value === 'string') return oneLine(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return oneLine(written ?? String(value));
  }
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')) {
    return oneLine(value.join(', '));
  }
  return undefined;
}

/** What engines write where nobody said who wrote a post. */
const isAccount = /^(?:[Aa]dmin(?:istrator)?|root|webmaster)$/;

const isNumber = /^[\s\d]*$/u;

/** @returns Nothing where there is no name, and an empty one for such an account. */
function namesOf(entry: FrontValue): string | undefined {
  const parts: unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value];
  const names = parts.flatMap((part) => {
    const value: unknown = typeof part === 'object' && part !== null && 'name' in part ? part.name : part;
    const isText = typeof value === 'string' || Array.isArray(value);
    const name = isText ? textOf({ value, line: entry.line }) : undefined;
    return name !== undefined && !isNumber.test(name) ? [name] : [];
  });
  const people = names.filter((name) => !isAccount.test(name));
  return names.length > 0 ? people.join(', ') : undefined;
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
