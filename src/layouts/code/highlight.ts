/** Code in colours, by Shiki, which is loaded only for code that is new, with the grammars of its languages. */
import type {
  DynamicImportLanguageRegistration,
  HighlighterCore,
  LanguageRegistration,
  ThemedToken,
} from 'shiki';
import { keepTokens, readTokens } from './kept-tokens.ts';
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { makeSoon, type Soon } from '../soon.ts';

const theme = 'lectern';

/** Longer lines have no colours. No limit of time, since the same code looks the same on a slow machine. */
const limits = { tokenizeMaxLineLength: 2000, tokenizeTimeLimit: 0 };

/** Longer code has no colours, in characters: some 3,000 lines, for which the slowest grammar takes two seconds. */
const mostColored = 100_000;

/** Coloured code by language and source, since a block stands on several slides, on screen and on paper. */
const colored = new Map<string, Map<string, Soon<CodeToken[][]>>>();
const coloredKept = 200;

/** Shiki's highlighter, once started; forgotten if starting failed, so that the next call tries again. */
let started: Promise<Highlighter> | undefined;

interface Highlighter {
  core: HighlighterCore;
  bundledLanguages: Readonly<Record<string, DynamicImportLanguageRegistration>>;
}

async function startHighlighter(): Promise<Highlighter> {
  const [
    { createHighlighterCore, createCssVariablesTheme },
    { createOnigurumaEngine },
    { bundledLanguages },
  ] = await Promise.all([import('shiki/core'), import('shiki/engine/oniguruma'), import('shiki/langs')]);
  const core = await createHighlighterCore({
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: '--shiki-' })],
    // Its expressions are ready at once, where translating those of C++ to JavaScript's takes seconds.
    engine: await createOnigurumaEngine(import('shiki/wasm')),
  });
  return { core, bundledLanguages };
}

function startOnce(): Promise<Highlighter> {
  started ??= startHighlighter().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** A run of code in one colour. */
export interface CodeToken {
  content: string;
  /** Where it begins: UTF-16 offset into the code. */
  offset: number;
  /** A custom property of the theme; absent where it is the text's own colour. */
  color?: string;
}

/** The tokens of each line of code; one token a line if the language is unknown. */
export function tokenizeCode(code: string, language: string | undefined): Soon<CodeToken[][]> {
  const own = colored.get(language ?? '') ?? new Map<string, Soon<CodeToken[][]>>();
  const known = own.get(code);
  if (known !== undefined) return known;
  if (own.size >= coloredKept) own.clear();
  const lines = colorCode(code, language);
  colored.set(language ?? '', own.set(code, lines));
  if (lines instanceof Promise)
    lines.then(
      (ready) => own.has(code) && own.set(code, ready),
      () => own.delete(code),
    );
  return lines;
}

function colorCode(code: string, language: string | undefined): Soon<CodeToken[][]> {
  const name = language?.toLowerCase().match(/^[\w#+.-]+/)?.[0];
  if (name === undefined || code.length > mostColored) return leavePlain(code);
  return readTokens(code, name) ?? colorAnew(code, name);
}

async function colorAnew(code: string, name: string): Promise<CodeToken[][]> {
  const lines = (await applyGrammar(code, name))?.map((line) => line.map(readToken));
  if (lines === undefined) return leavePlain(code);
  await keepTokens(code, name, lines);
  return lines;
}

function leavePlain(code: string): CodeToken[][] {
  let offset = 0;
  return code.split('\n').map((content) => {
    const token = { content, offset };
    offset += content.length + 1;
    return [token];
  });
}

/**
 * Lines of code as HTML, in colours if its language is known: what has one is of the class of its kind, such as `keyword`.
 * @param words what is marked in the code: UTF-16 offsets, in order
 * @param piece which of the code is wanted: UTF-16 offsets; absent for all of it
 */
export function highlightCode(
  code: string,
  language: string | undefined,
  words: readonly TextRange[] = [],
  piece: TextRange = { start: 0, end: code.length },
): Soon<string[]> {
  const tokens = tokenizeCode(code, language);
  const first = countLineEnds(code, 0, piece.start);
  const count = countLineEnds(code, piece.start, piece.end);
  const stringify = (lines: readonly CodeToken[][]): string[] =>
    lines
      .slice(first, first + count + 1)
      .map((line) => line.map((token) => stringifyToken(cutToken(token, piece), words)).join(''));
  return makeSoon(tokens, stringify);
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The part of a token that lies in a piece of the code. */
function cutToken(token: CodeToken, { start, end }: TextRange): CodeToken {
  const { content, offset } = token;
  if (offset >= start && offset + content.length <= end) return token;
  return {
    ...token,
    content: content.slice(Math.max(0, start - offset), Math.max(0, end - offset)),
    offset: Math.max(start, offset),
  };
}

export interface TextRange {
  start: number;
  end: number;
}

/** Undefined if there is no grammar of that name, or if it fails: code without colours is still code. */
async function applyGrammar(code: string, name: string): Promise<ThemedToken[][] | undefined> {
  const { core, bundledLanguages } = await startOnce();
  const load = Object.hasOwn(bundledLanguages, name) ? bundledLanguages[name] : undefined;
  if (load === undefined) return undefined;
  try {
    await core.loadLanguage(load, ...listEmbedded(code, (await load()).default.at(-1), bundledLanguages));
    return core.codeToTokensBase(code, { lang: name, theme, ...limits });
  } catch {
    return undefined;
  }
}

/** Stand in Markdown without being named there: what is between `---`, and tags. */
const unnamed = ['yaml', 'html'];

/**
 * The languages that the code may hold within its own, such as those of the fences in Markdown: those that it names. Shiki
 * colours them only where their grammars happen to be loaded, so that colours would depend on other code.
 */
function listEmbedded(
  code: string,
  language: LanguageRegistration | undefined,
  all: Highlighter['bundledLanguages'],
): DynamicImportLanguageRegistration[] {
  const possible = new Set(language?.embeddedLangsLazy?.map((name) => all[name]));
  if (possible.size === 0) return [];
  const named = new Set([...unnamed, ...(code.toLowerCase().match(/[\w#+.-]+/g) ?? [])]);
  // A language and its other names have the same grammar.
  const loads = Array.from(named, (name) => (Object.hasOwn(all, name) ? all[name] : undefined));
  return [...new Set(loads)].flatMap((load) => (load !== undefined && possible.has(load) ? [load] : []));
}

function readToken({ content, offset, color }: ThemedToken): CodeToken {
  const isPlain = color === undefined || color === 'var(--shiki-foreground)' || content.trim() === '';
  return { content, offset, ...(!isPlain && { color }) };
}

function stringifyToken({ content, offset, color }: CodeToken, words: readonly TextRange[]): string {
  if (content === '') return '';
  let html = '';
  let at = 0;
  for (const { start, end } of words) {
    const from = Math.max(at, start - offset);
    const to = Math.min(content.length, end - offset);
    if (from >= to) continue;
    html += `${escapeHtml(content.slice(at, from))}<mark>${escapeHtml(content.slice(from, to))}</mark>`;
    at = to;
  }
  html += escapeHtml(content.slice(at));
  if (color === undefined) return html;
  // A name for all colours of a kind is shorter than the colour of each.
  const [, kind] = /^var\(--shiki-token-([a-z-]+)\)$/.exec(color) ?? [];
  return `<span ${kind === undefined ? `style="color:${color}"` : `class="${kind}"`}>${html}</span>`;
}
