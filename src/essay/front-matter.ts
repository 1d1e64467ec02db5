/** The head of an essay: YAML between `---`, TOML between `+++`, or Franklin's `@def` lines. */
import { createRequire } from 'node:module';
import type * as Toml from 'smol-toml';
import type * as Yaml from 'yaml';
import { TalkError } from '../errors.ts';

/** Its packages are large, and no essay needs both. */
const require = createRequire(import.meta.url);

/** A value of the head: what it is, how it was written (scalars only), and where it stands. */
export interface FrontValue {
  value: unknown;
  written?: string;
  line: number;
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
  if (fence === '---') return parseYamlHead(lines, file);
  if (fence === '+++') return parseTomlHead(lines, file);
  if (fence !== undefined && /^@def\s/.test(fence)) return parseDefinitions(lines);
  return { values: new Map(), endLine: 0 };
}

const none: FrontMatter = { values: new Map(), endLine: 0 };

function parseYamlHead(lines: string[], file: string): FrontMatter {
  const closing = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const looksLikeYaml =
    /^["']?[\w-]+["']?\s*:(\s|$)/.test(lines[1] ?? '') || (lines[1] ?? '').startsWith('#');
  if (closing === -1) {
    if (!looksLikeYaml) return none;
    throw new TalkError({
      message: 'The front matter opens here and is never closed.',
      hint: 'End it with a line of three hyphens (---) before the text begins.',
      file,
      line: 1,
    });
  }
  const source = lines.slice(1, closing).join('\n');
  if (source.trim() === '') return { values: new Map(), endLine: closing + 1 };
  // A rule, some text and another rule is an essay that begins with a thematic break.
  if (lines[1]?.trim() === '' && !/^["']?[\w-]+["']?\s*:(\s|$)/m.test(source)) return none;

  const { isMap, isNode, isScalar, LineCounter, parseDocument } = require('yaml') as typeof Yaml;
  const counter = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => Math.min(counter.linePos(offset).line + 1, closing + 1);
  const error = document.errors[0];
  if (error !== undefined) {
    throw new TalkError({
      message: `The front matter is not valid YAML: ${firstLine(error.message)}.`,
      hint: 'Write each setting as “key: value”; put quotes around a value that holds a colon or a quote.',
      file,
      line: lineAt(error.pos[0]),
    });
  }
  const { contents } = document;
  if (contents === null) return { values: new Map(), endLine: closing + 1 };
  if (!isMap(contents)) {
    throw new TalkError({
      message: 'The front matter is not YAML: it has no “key: value” lines.',
      hint: 'Write each setting as “key: value”, or delete the lines between the two ---.',
      file,
      line: lineAt(contents.range[0]),
    });
  }
  const values = new Map<string, FrontValue>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const line = lineAt(key.range[0]);
    if (isScalar(value)) {
      const written = value.source;
      values.set(String(key.value), { value: value.value, written, line });
    } else {
      values.set(String(key.value), { value: isNode(value) ? toPlain(value, document) : null, line });
    }
  }
  return { values, endLine: closing + 1 };
}

function toPlain(node: Yaml.Node, document: Yaml.Document): unknown {
  try {
    return node.toJS(document, { maxAliasCount: 100 }) as unknown;
  } catch {
    // Aliases that multiply without end, or that point nowhere: no setting of ours.
    return undefined;
  }
}

function parseTomlHead(lines: string[], file: string): FrontMatter {
  const closing = lines.findIndex((line, index) => index > 0 && /^\+\+\+\s*$/.test(line));
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
    let value = first;
    if (value.startsWith('"""')) {
      while (!/"""\s*$/.test(value.slice(3)) && index + 1 < lines.length) {
        index += 1;
        value += `\n${lines[index] ?? ''}`;
      }
    }
    const text = /^("""|")([\s\S]*)\1\s*$/.exec(value)?.[2];
    if (text !== undefined) values.set(name, { value: text.trim(), written: text.trim(), line: start + 1 });
    index += 1;
  }
  return { values, endLine: index };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
