/** The head of an essay: YAML between `---`, TOML between `+++`, JSON, Franklin's `@def` lines, or lines without a fence. */
import { createRequire } from 'node:module';
import type * as Toml from 'smol-toml';
import { TalkError } from '../../errors.ts';
import { addValue } from './add-value.ts';
import { parseLines } from './head-of-lines.ts';
import { firstLine, readYaml } from './read-yaml.ts';
import { Settings } from './settings.ts';

/** Loaded when it is needed: the package is large, and few essays need it. */
const require = createRequire(import.meta.url);

/** A value of the head: what it is, how it was written (scalars only), and where it stands. */
export interface FrontValue {
  value: unknown;
  written?: string;
  line: number;
  /** Where its key stands first, if it is there several times. */
  firstLine?: number;
}

export interface FrontMatter {
  values: ReadonlyMap<string, FrontValue>;
  /** The last line of the head; 0 if there is none. */
  endLine: number;
}

/**
 * Read the head of a text whose lines end in LF.
 * @throws TalkError at the file's line if the head is broken or never closed.
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  const fence = lines[0]?.trimEnd();
  if (fence === undefined) return none;
  if (fence === '---' || /^--- ?ya?ml$/i.test(fence)) return parseYamlHead(lines, file);
  if (fence === '+++') return parseTomlHead(lines, file, /^\+\+\+\s*$/);
  if (/^--- ?toml$/i.test(fence)) return parseTomlHead(lines, file, /^---\s*$/);
  if (/^@def\s/.test(fence)) return parseDefinitions(lines);
  refuseDashes(lines, file);
  return parseJsonHead(lines, file) ?? parseLines(lines) ?? none;
}

/** More than any head has; parsers take minutes for what is far shorter than the longest essay. */
const most = { lines: 2_000, characters: 100_000 } as const;

function refuseLongHead(source: string, file: string): void {
  const unit =
    source.split('\n').length > most.lines
      ? 'lines'
      : source.replace(/data:\S+/g, '').length > most.characters
        ? 'characters'
        : undefined;
  if (unit === undefined) return;
  throw new TalkError({
    message: `The front matter has more than ${most[unit].toLocaleString('en')} ${unit}.`,
    hint: 'Keep data in a file of its own; the talk needs only its settings.',
    file,
    line: 1,
  });
}

/** What word processors make of three hyphens. */
const dashes = /^(?:[—–]-?|-[—–])\s*$/;
const setting = new RegExp(`^(?:${Settings.keyof().options.join('|')})\\s*:`, 'i');

function refuseDashes(lines: readonly string[], file: string): void {
  const [first = ''] = lines;
  if (!dashes.test(first)) return;
  const end = lines.findIndex((line, index) => index > 0 && (dashes.test(line) || /^---\s*$/.test(line)));
  const head = lines.slice(1, end);
  if (end === -1 || !head.some((line) => setting.test(line)) || head.some((line) => line.trim() === ''))
    return;
  throw new TalkError({
    message: `The front matter begins with ${first.trimEnd()} instead of ---.`,
    hint: 'Write three hyphens above and below the settings; some programs make a dash of them.',
    file,
    line: 1,
  });
}

const none: FrontMatter = { values: new Map(), endLine: 0 };

function parseYamlHead(lines: string[], file: string): FrontMatter {
  const closing = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const looksLikeYaml =
    /^["']?[\w-]+["']?\s*:(\s|$)/.test(lines[1] ?? '') || (lines[1] ?? '').startsWith('#');
  if (closing === -1) {
    if (!looksLikeYaml) return none;
    const dash = lines.findIndex((line) => dashes.test(line));
    if (dash !== -1) {
      throw new TalkError({
        message: `The front matter ends with ${lines[dash]?.trimEnd() ?? ''} instead of ---.`,
        hint: 'Write three hyphens; some programs make a dash of them.',
        file,
        line: dash + 1,
      });
    }
    throw new TalkError({
      message: 'The front matter opens here and is never closed.',
      hint: 'End it with a line of three hyphens (---) before the text begins.',
      file,
      line: 1,
    });
  }
  const source = lines.slice(1, closing).join('\n');
  if (source.trim() === '') return { values: new Map(), endLine: closing + 1 };
  refuseLongHead(source, file);
  // A rule, some text and another rule is an essay that begins with a thematic break.
  if (lines[1]?.trim() === '' && !/^["']?[\w-]+["']?\s*:(\s|$)/m.test(source)) return none;

  const lineOf = (line: number) => Math.min(line + 1, closing + 1);
  const { values, fault, first } = readYaml(source, lineOf);
  if (fault !== undefined) {
    throw new TalkError({
      message: `The front matter is not valid YAML: ${fault.what}.`,
      hint: 'Write each setting as “key: value”; put quotes around a value that holds a colon or a quote.',
      ...describeColon(lines[fault.line - 1] ?? ''),
      file,
      line: fault.line,
    });
  }
  if (values === undefined) {
    throw new TalkError({
      message: 'The front matter is not YAML: it has no “key: value” lines.',
      hint: 'Write each setting as “key: value”, or delete the lines between the two ---.',
      file,
      line: first,
    });
  }
  return { values, endLine: closing + 1 };
}

/** What to do about “title: Lamps: a history”, which Jekyll, Hugo and Astro refuse as well: YAML takes the second colon for that of a key. */
function describeColon(line: string): { message: string; hint: string } | undefined {
  const [, key, value] = /^([\w-]+):\s+([^\s"'[{|>&*!#%@`].*)$/.exec(line.trimEnd()) ?? [];
  if (key === undefined || value === undefined || !/:(?:\s|$)/.test(value)) return undefined;
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return {
    message: `The value of “${key}” holds a colon, which YAML takes for that of another key.`,
    hint: `Put quotes around it: ${key}: ${quoted}`,
  };
}

/** Hugo's JSON between braces, and what other engines write between `;;;` or, as data or as code, behind `---json`. */
function parseJsonHead(lines: string[], file: string): FrontMatter | undefined {
  const fence = lines[0]?.trimEnd() ?? '';
  const isBare = fence === '{' && /^\s*"[\w-]+"\s*:/.test(lines[1] ?? '');
  const [, language] = /^--- ?(json|js|javascript)$/i.exec(fence) ?? [];
  if (!isBare && language === undefined && fence !== ';;;') return undefined;
  const end = isBare ? /^\}\s*$/ : fence === ';;;' ? /^;;;\s*$/ : /^---\s*$/;
  const closing = lines.findIndex((line, index) => index > 0 && end.test(line));
  if (closing === -1) return undefined;
  const head = isBare ? lines.slice(0, closing + 1) : lines.slice(1, closing);
  const source = head.join('\n');
  refuseLongHead(source, file);
  // JSON is YAML, and so are the objects of JavaScript that have nothing to be evaluated.
  const { values, fault } = readYaml(source, (line) => Math.min(isBare ? line : line + 1, closing + 1));
  const isCode = language !== undefined && language.toLowerCase() !== 'json';
  if (fault !== undefined && !isCode) {
    throw new TalkError({
      message: `The front matter is not valid JSON: ${fault.what}.`,
      hint: 'Write each setting as "key": "value", with commas between them.',
      file,
      line: fault.line,
    });
  }
  return { values: values ?? new Map<string, FrontValue>(), endLine: closing + 1 };
}

function parseTomlHead(lines: string[], file: string, end: RegExp): FrontMatter {
  const closing = lines.findIndex((line, index) => index > 0 && end.test(line));
  if (closing === -1) {
    if (!/^[\w"'.-]+\s*=|^\[/.test(lines[1] ?? '')) return none;
    throw new TalkError({
      message: 'The front matter opens here and is never closed.',
      hint: 'End it with a line of three plus signs (+++) before the text begins.',
      file,
      line: 1,
    });
  }
  const head = lines.slice(1, closing);
  refuseLongHead(head.join('\n'), file);
  const { parse, TomlDate, TomlError } = require('smol-toml') as typeof Toml;
  try {
    const table = parse(head.join('\n'));
    const values = new Map<string, FrontValue>();
    for (const key of Object.keys(table)) {
      const value: unknown = table[key];
      const at = head.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key));
      const written = value instanceof TomlDate ? value.toISOString() : undefined;
      const scalar = typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
      values.set(key, {
        value: written ?? value,
        ...((written ?? scalar) === undefined ? {} : { written: written ?? scalar ?? '' }),
        line: at + 2,
      });
    }
    return { values, endLine: closing + 1 };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new TalkError({
      message: `The front matter is not valid TOML: ${firstLine(error.message.replace(/^Invalid TOML document: /, ''))}.`,
      hint: 'Write each setting as key = "value".',
      file,
      line: Math.min(error.line + 1, closing + 1),
    });
  }
}

/** `@def title = "…"`: names with text values are read, all `@def` lines belong to the head. */
function parseDefinitions(lines: string[]): FrontMatter {
  const values = new Map<string, FrontValue>();
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const definition = /^@def\s+(\w+)\s*=\s*(.*)$/.exec(line);
    if (definition === null) break;
    const [, name = '', first = ''] = definition;
    const start = index;
    const value = [first];
    if (first.startsWith('"""')) {
      for (let last = first.slice(3); !/"""\s*$/.test(last) && index + 1 < lines.length;) {
        index += 1;
        last = lines[index] ?? '';
        value.push(last);
      }
    }
    const text = /^("""|")([\s\S]*)\1\s*$/.exec(value.join('\n'))?.[2];
    if (text !== undefined)
      addValue(values, name, { value: text.trim(), written: text.trim(), line: start + 1 });
    index += 1;
  }
  return { values, endLine: index };
}
