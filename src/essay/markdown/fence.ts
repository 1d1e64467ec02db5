/**
 * A fence of code and what its opening line asks for: language, title, marked lines and steps, in the notations of
 * blog engines and of other slide makers.
 */
import type { Code } from 'mdast';
import type { LineMark, LineRange } from '../../talk/shown.ts';

/** The lines that one press puts into focus. */
export type LineStep = readonly LineRange[] | 'all';

/** A fence as it is shown. Lines are counted within `text`, from 1. */
export interface Fence {
  /** Without line feeds at the end, and without the indentation that all its lines have. */
  text: string;
  language?: string;
  /** Its title, mostly the name of a file. */
  title?: string;
  /** Lines that are marked at every step. */
  marked: LineMark[];
  /** Words that are marked within lines: UTF-16 offsets into `text`. */
  words: { start: number; end: number }[];
  /** The lines that each press puts into focus. */
  steps: LineStep[];
  /** The number of the first line; absent where lines have none. */
  numberFrom?: number;
  /** Whether it is animated out of the code block before it. */
  moves: boolean;
  /** Whether it is marked `twoslash`, so that TypeScript is asked for types and errors. */
  asksCompiler: boolean;
  /** The lines of `text` that hold TypeScript's answers. */
  compiled: number[];
  /** A line that is asked for and does not exist. */
  beyond?: number;
}

declare module 'mdast' {
  interface CodeData {
    /** The fence after `read/` resolved its notation and types, if that changed it. */
    fence?: Fence;
  }
}

/** Planning, the page of the essay and checks ask for the same, checks once a slide. */
const known = new WeakMap<Code, Fence>();

/** The fence of a code node: the resolved one, or else as the essay has it. */
export function fenceOf(node: Code): Fence {
  const fence = node.data?.fence ?? known.get(node) ?? parseFence(node);
  known.set(node, fence);
  return fence;
}

/** Parses a fence as the essay has it. */
export function parseFence({ value, lang, meta }: Pick<Code, 'value' | 'lang' | 'meta'>): Fence {
  const info = [lang, meta].filter((part) => typeof part === 'string').join(' ');
  const language = readLanguage(info);
  const written = value.replaceAll(/\r\n?/gu, '\n').replace(/(?<!\n)\n+$/u, '');
  const text = telling.test(language ?? '') ? written : takeIndentation(written);
  const title = readTitle(info);
  const numberFrom = readFirstNumber(info);
  const groups = listGroups(info.replaceAll(/="[^"]*"/gu, '='));
  const steps = groups.find((group) => group.length > 1) ?? [];
  const asked: Record<'highlight' | 'added' | 'removed', LineRange[]> = {
    highlight: [
      ...groups.flatMap(([only, ...others]) => (others.length > 0 || only === 'all' ? [] : (only ?? []))),
      ...readLists(info, hugoLines),
      ...readLists(info, /\bmark=\{([\d\s,-]+)\}/gu),
    ],
    added: readLists(info, /\bins=\{([\d\s,-]+)\}/gu),
    removed: readLists(info, /\bdel=\{([\d\s,-]+)\}/gu),
  };
  const count = text.split('\n').length;
  const beyond = [...steps.filter((step) => step !== 'all'), ...Object.values(asked)]
    .flat()
    .flat()
    .find((line) => line < 1 || line > count);
  return {
    text,
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    marked: (['highlight', 'added', 'removed'] as const).flatMap((as) => markLines(asked[as], as, count)),
    words: [],
    steps,
    ...(numberFrom !== undefined && { numberFrom }),
    moves: /(?:^|\s)magic-move(?:\s|$)/u.test(info),
    asksCompiler: /(?:^|\s)twoslash(?:\s|$)/u.test(info),
    compiled: [],
    ...(beyond !== undefined && { beyond }),
  };
}

/** Languages in which blanks before every line say something: that it is code, or stays as it was. */
const telling = /^(?:mdx?|markdown|diff|patch)$/iu;

/** Code cut out of a class or a list is indented as it was there: that narrows its slide and says nothing. */
function takeIndentation(text: string): string {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  let common = /^[ \t]*/u.exec(written[0] ?? '')?.[0] ?? '';
  for (const line of written) while (!line.startsWith(common)) common = common.slice(0, -1);
  if (common === '') return text;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(common.length))).join('\n');
}

/** `ts`, `ts{1,3}`, `ts:line-numbers`, `{.ts}` and `{ts echo=FALSE}` are all of the same language. */
function readLanguage(info: string): string | undefined {
  const braced = /^\{\.?(?![\d*]|all\b)(?<name>[\w#+.-]+)(?=[\s,}])/u.exec(info)?.groups?.['name'];
  return braced ?? /^[^\s{[:,]+/u.exec(info)?.[0];
}

/** `title="lamp.ts"` and its like, or `[lamp.ts]` as VitePress has it; brackets of numbers ask for lines. */
function readTitle(info: string): string | undefined {
  const named = /(?:^|[\s{,])(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|([^\s"'{}]+))/u.exec(info);
  const title =
    named?.[1] ??
    named?.[2] ??
    named?.[3] ??
    /\s\[(?!(?:[\d\s:,|*-]|all|none|hide)*\])([^\][]+)\]/u.exec(info)?.[1];
  const folded = title?.replaceAll(/\s+/gu, ' ').trim();
  return folded === '' ? undefined : folded;
}

const hugoLines = /\bhl_lines=(?:\[([^\]]*)\]|"([^"]*)"|([\d-]+))/gu;

/** `{2-3|5|all}`, or with brackets as reveal.js has it, there perhaps with the first line's number before it. */
const group = /(?<![=\w])\[(?:\d+:)?([^\][{}]*)\]|(?<!=)\{([^{}]*)\}/gu;

/** What stands in braces or brackets and consists of line numbers, in its steps. */
function listGroups(info: string): LineStep[][] {
  return Array.from(info.matchAll(group), ([, bracketed, braced]) =>
    readSteps(bracketed ?? braced ?? ''),
  ).filter((steps) => steps !== undefined);
}

/** Nothing if anything in it is no line number. */
function readSteps(content: string): LineStep[] | undefined {
  const steps = content.split('|').map((step) => {
    if (/^\s*(?:all|\*|none|hide)\s*$/u.test(step)) return 'all';
    return readRanges(step);
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function readRanges(list: string): LineRange[] | undefined {
  const ranges = list.split(',').map((part): LineRange | undefined => {
    const { first, last } = /^\s*(?<first>\d{1,7})(?:\s*-\s*(?<last>\d{1,7}))?\s*$/u.exec(part)?.groups ?? {};
    if (first === undefined) return undefined;
    const ends = [Number(first), Number(last ?? first)] as const;
    return [Math.min(...ends), Math.max(...ends)];
  });
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** The ranges of all lists that a pattern finds, quotation marks and spaces between them heeded. */
function readLists(info: string, pattern: RegExp): LineRange[] {
  return Array.from(info.matchAll(pattern)).flatMap(([, ...lists]) => {
    const list = lists.find((each: string | undefined) => each !== undefined) ?? '';
    return (
      readRanges(
        list
          .replaceAll(/["']/gu, ' ')
          .trim()
          .replaceAll(/[\s,]+/gu, ','),
      ) ?? []
    );
  });
}

/** Each of the code's lines that is in one of the ranges, once. */
function markLines(ranges: readonly LineRange[], as: LineMark['as'], count: number): LineMark[] {
  if (ranges.length === 0) return [];
  const lines = Array.from({ length: count }, (_, at) => at + 1);
  return lines
    .filter((line) => ranges.some(([first, last]) => first <= line && line <= last))
    .map((line) => ({ line, as }));
}

const asksForNumbers = [
  /(?:^|\s)(?:showLineNumbers|lineNumbers|line-numbers|linenos)(?:=(?<from>\d+))?(?=\s|$)/u,
  /(?<!no):line-numbers(?:=(?<from>\d+))?/u,
  /\.(?:numberLines|number-lines|line-numbers)\b/u,
  /\blinenos=["']?(?:true|table|inline)\b/u,
  /\blines:\s*true\b/u,
  /\[(?<from>\d+):[^\]]*\]/u,
];
const namesFirst =
  /\b(?:linenostart|startFrom|lineNumberStart|startLineNumber|startLine)[=:]\s*["']?(?<from>\d+)/u;

function readFirstNumber(info: string): number | undefined {
  const asked = asksForNumbers.map((pattern) => pattern.exec(info)).find((match) => match !== null);
  if (asked === undefined) return undefined;
  const from = asked.groups?.['from'] ?? namesFirst.exec(info)?.groups?.['from'];
  return from === undefined ? 1 : Math.min(Number(from), 9_999_999);
}
