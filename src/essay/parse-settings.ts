/** From the head's values to `Settings`; what cannot be used is named in a warning and left out. */
import { z } from 'zod';
import type { Fault } from '../errors.ts';
import { findMisspeltSettings } from './find-misspelt-settings.ts';
import type { FrontMatter, FrontValue } from './front-matter.ts';
import { findNearest } from './nearest-word.ts';
import { oneLine } from './one-line.ts';
import { Settings } from './settings.ts';

/** The keys that blog engines use for what Lectern calls otherwise; the first that can be used wins. */
const authorKeys = ['author', 'authors', 'author_name'];
const keywordKeys = ['keywords', 'keyword', 'tags'];
const linkKeys = ['link', 'canonical_url', 'canonical', 'url'];

/** Blog engines write the second at which a post appeared; nobody wants to read more than the day. */
const timeOfDay = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/su;

/** @param file The essay, for the warnings. */
export function parseSettings(head: FrontMatter, file: string): { settings: Settings; warnings: Fault[] } {
  const warnings: Fault[] = [];
  const found: Record<string, unknown> = {};

  function warn(key: string, { line }: FrontValue, what: string, hint: string) {
    warnings.push({ message: `“${key}” in the front matter ${what}.`, hint, file, line });
  }

  for (const key of ['title', 'subtitle', 'event', 'date']) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    const text = textOf(entry);
    if (text === undefined) warn(key, entry, 'is not a line of text', `Write it as ${key}: "…".`);
    else if (text !== '') found[key] = key === 'date' ? text.replace(timeOfDay, '$1') : text;
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

  const lang = head.values.get('lang') ?? head.values.get('language');
  if (lang !== undefined && !isAbsent(lang)) {
    const tag = typeof lang.value === 'string' ? canonicalLanguage(lang.value) : undefined;
    if (tag === undefined) {
      warn('lang', lang, 'is not a language', 'Write a language code such as en, de or pt-BR.');
    } else found.lang = tag;
  }

  for (const key of linkKeys) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    const address = Settings.shape.link.safeParse(
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
    if (typeof entry.value === 'string' && choices.includes(entry.value)) found[key] = entry.value;
    else if (key === 'theme' && isStyleSheet(entry.value))
      found.style = { name: entry.value, line: entry.line };
    else {
      const own = key === 'theme' ? ', or name a style sheet beside the essay, as in ./my.css' : '';
      const value = typeof entry.value === 'string' ? oneLine(entry.value) : '';
      const near = findNearest(value.toLowerCase(), choices, 2);
      const meant = near === undefined ? '' : `Did you mean ${near}? `;
      warn(
        key,
        entry,
        value === ''
          ? 'is not one that Lectern has'
          : `is “${shortenValue(value)}”, which Lectern does not have`,
        `${meant}Choose one of: ${choices.join(', ')}${own}.`,
      );
    }
  }

  const pace = head.values.get('pace');
  if (pace !== undefined && !isAbsent(pace)) {
    const number = Settings.shape.pace.safeParse(readNumber(pace));
    if (number.success) found.pace = number.data;
    else warn('pace', pace, 'is not a number from 20 to 2000', 'Write words a minute, as in pace: 130.');
  }

  const minutes = head.values.get('minutes');
  if (minutes !== undefined && !isAbsent(minutes)) {
    const number = Settings.shape.minutes.safeParse(readNumber(minutes));
    if (number.success) found.minutes = number.data;
    else {
      const hint =
        'Write how long the talk shall take, as in minutes: 20, or leave it out for the whole essay.';
      warn('minutes', minutes, 'is not a number above 0, up to 1440', hint);
    }
  }

  const allow = head.values.get('allow');
  if (allow !== undefined && !isAbsent(allow)) found.allow = readHosts(allow, warn);

  for (const key of ['notes', 'draft']) {
    const entry = head.values.get(key);
    if (entry === undefined || isAbsent(entry)) continue;
    if (typeof entry.value === 'boolean') found[key] = entry.value;
    else warn(key, entry, 'is neither true nor false', `Write ${key}: true or ${key}: false.`);
  }

  warnings.push(...findMisspeltSettings(head, file));
  return { settings: Settings.parse(found), warnings };
}

/** As much of it as a message has room for. */
function shortenValue(value: string): string {
  const letters = Array.from(value);
  return letters.length <= 40 ? value : `${letters.slice(0, 39).join('')}…`;
}

/** A file's name, not an address. */
function isStyleSheet(value: unknown): value is string {
  return typeof value === 'string' && /^(?![a-z][a-z\d+.-]*:|[/\\]{2})[^\0\n]+\.css$/iu.test(value);
}

type Warn = (key: string, entry: FrontValue, what: string, hint: string) => void;

/** Hosts as a list, or as one; what is no host's bare name is named and left out. */
function readHosts(entry: FrontValue, warn: Warn): string[] {
  const parts: unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value];
  return parts.flatMap((part) => {
    const host = typeof part === 'string' ? part.trim().toLowerCase() : '';
    if (z.hostname().safeParse(host).success && host.includes('.')) return [host];
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

function namesOf(entry: FrontValue): string | undefined {
  const parts: unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value];
  const names = parts.flatMap((part) => {
    const value: unknown = typeof part === 'object' && part !== null && 'name' in part ? part.name : part;
    const name = textOf({ ...(part === entry.value ? entry : {}), value, line: entry.line });
    return name === undefined || name === '' ? [] : [name];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
