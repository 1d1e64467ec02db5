/** Keys and values of YAML, with the lines that they stand in. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { addValue } from './add-value.ts';
import type { FrontValue } from './front-matter.ts';
import { indentQuoted } from './indent-quoted.ts';

/** Loaded when it is needed: the package is large, and not every essay needs it. */
const require = createRequire(import.meta.url);

export interface YamlReading {
  /** Undefined if the source is no table of keys and values. */
  values: Map<string, FrontValue> | undefined;
  /** The first error, and the file's line. */
  fault?: { what: string; line: number };
  /** The file's line of the first key. */
  first: number;
}

/**
 * Reads a table of keys and values in YAML. What is wrong with it is told, not thrown.
 * @param lineOf from a line of the source, 1-based, to one of the file
 */
export function readYaml(source: string, lineOf: (line: number) => number): YamlReading {
  const { isMap, isNode, isScalar } = require('yaml') as typeof Yaml;
  const asWritten = parse(source);
  const { document, counter } = asWritten.document.errors.some(lacksQuote)
    ? parse(indentQuoted(source))
    : asWritten;
  const lineAt = (offset: number) => lineOf(counter.linePos(offset).line);
  const [error] = document.errors;
  const { contents } = document;
  const first = lineAt(contents?.range[0] ?? 0);
  if (error !== undefined) {
    return {
      values: undefined,
      fault: { what: nameError(error), line: lineOf(findFault(error, source, counter)) },
      first,
    };
  }
  const values = new Map<string, FrontValue>();
  if (contents === null) return { values, first };
  if (!isMap(contents)) return { values: undefined, first };
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const line = lineAt(key.range[0]);
    const read = isScalar(value)
      ? { value: value.value, written: value.source }
      : { value: isNode(value) ? toPlain(value, document) : null };
    addValue(values, String(key.value), { ...read, line });
  }
  return { values, first };
}

function parse(source: string) {
  const { LineCounter, parseDocument } = require('yaml') as typeof Yaml;
  const counter = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return { document, counter };
}

function lacksQuote({ message }: Pick<Yaml.YAMLError, 'message'>): boolean {
  return message.startsWith('Missing closing');
}

/** A value whose quotation mark is not closed at its line's end. */
const openQuote = /:\s*(?<mark>["'])(?:(?!\k<mark>).)*$/u;

/** The line of the source: the parser finds a quotation mark missing where the head ends. */
function findFault(
  error: Pick<Yaml.YAMLError, 'message' | 'pos'>,
  source: string,
  counter: Yaml.LineCounter,
): number {
  const { line } = counter.linePos(error.pos[0]);
  if (!lacksQuote(error)) return line;
  const opening = source.split('\n').findLastIndex((text, at) => at < line && openQuote.test(text));
  return opening < 0 ? line : opening + 1;
}

function toPlain(node: Yaml.Node, document: Yaml.Document): unknown {
  try {
    return node.toJS(document, { maxAliasCount: 100 }) as unknown;
  } catch {
    // Aliases that multiply without end, or that point nowhere: no setting of ours.
    return undefined;
  }
}

/** The parser calls itself for each level, and tells that there is no room for more in words of its engine. */
function nameError({ message }: Error): string {
  return /call stack/i.test(message) ? 'brackets are open in it without end' : firstLine(message);
}

/** The first line of a parser's message, without its end. */
export function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
