/** MDX to a tree of prose: components give their children, code is left out and named, nothing is evaluated. */
import type { Parents, Root, RootContent, Text } from 'mdast';
import type { Fault } from '../../errors.ts';
import type { Directive } from '../directives/directives.ts';
import { childrenOf } from '../children-of.ts';
import { defineTerms } from './define-terms.ts';
import { applyEdits, type Edit } from './edited-text.ts';
import { findAdmonitions } from '../dialects/find-admonitions.ts';
import { findCallouts } from '../dialects/find-callouts.ts';
import { findComments } from './find-comments.ts';
import { findRefusedEmphasis } from '../dialects/find-refused-emphasis.ts';
import { readMathFences } from '../dialects/find-tex.ts';
import { findPrices } from './find-prices.ts';
import { convertHtml } from '../html/html-to-mdast.ts';
import { restoreLines } from './markdown.ts';
import { readMarks } from './read-marks.ts';
import { restorePrices } from './restore-prices.ts';
import { maskNodes } from './mask-code.ts';
import { parseMarkdownTree, parseMdxTree } from './parse-tree.ts';
import { parseDirective } from '../directives/parse-directive.ts';
import { findPictureImports, isPictureImport } from './picture-imports.ts';
import { labelTabs, leftOut, readComponent, readLiteral, type Surroundings } from './read-component.ts';
import type { ParsedBody } from '../parsed-body.ts';
import { refuseEndless, refuseEndlessTree } from './refuse-endless.ts';
import { refuseEndlessCode } from './refuse-endless-code.ts';
import { refuseMdx } from './refuse-mdx.ts';
import { resolveReferences } from './resolve-references.ts';
import { tidyLeftovers } from './tidy-leftovers.ts';

/**
 * Parses MDX.
 * @param source MDX with LF line ends and the front matter's lines blank.
 * @throws TalkError at the line where MDX itself cannot be parsed.
 */
export function parseMdx(source: string, file: string): ParsedBody {
  const comments = takeForeign(source, file);
  const { text } = comments;
  const first = parseTree(text, file, (line) => line);
  const masked = maskNodes(first, text, [
    'code',
    'inlineCode',
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
  ]);
  const edited = applyEdits(text, [
    ...findAdmonitions(masked),
    ...findPrices(first, masked),
    ...findRefusedEmphasis(first, text),
  ]);
  const root =
    edited.text === text ? first : parseTree(edited.text, file, (line) => edited.lines[line - 1] ?? line);
  restorePrices(root, edited.text);
  restoreLines(root, edited.lines);
  const { directives, warnings } = comments;
  const reading: ParsedBody = { nodes: [], directives, warnings };
  takeCodeOut(root, reading, { file, imports: findPictureImports(root) });
  resolveReferences(root);
  readMathFences(root);
  defineTerms(root);
  findCallouts(root);
  convertHtml(root);
  reading.warnings.push(...tidyLeftovers(root, file));
  reading.nodes = root.children;
  reading.directives = reading.directives.map(readMarks).sort((a, b) => a.line - b.line);
  return reading;
}

/**
 * MDX knows no HTML comments and no names of headings, `# A heading {#name}`; authors and Docusaurus do. They are found as in
 * Markdown, and taken out line for line.
 */
function takeForeign(
  text: string,
  file: string,
): { text: string; directives: Directive[]; warnings: Fault[] } {
  const named = /^(?:#{1,6}[ \t][^\n]*?)([ \t]*\{#[\w.:-]+\}[ \t]*)$/gm;
  if (!text.includes('<!--') && text.search(named) === -1) return { text, directives: [], warnings: [] };
  refuseEndless(text, file);
  const root = parseMarkdownTree(text);
  refuseEndlessTree(root, file);
  const { edits, directives, warnings } = findComments(root, text, file);
  const names = Array.from(maskNodes(root, text, ['code']).matchAll(named), (match): Edit => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, text: '' };
  });
  return { text: applyEdits(text, [...edits, ...names]).text, directives, warnings };
}

function parseTree(text: string, file: string, lineInFile: (line: number) => number): Root {
  refuseEndless(text, file, lineInFile);
  refuseEndlessCode(text, file, lineInFile);
  let root: Root;
  try {
    // Sätteri 0.10 aborts the whole process at a backslash that ends the file inside a string of an import.
    root = parseMdxTree(`${text}\n`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, line = '1', reason = error.message] =
      /^(\d+):\d+(?:-\d+:\d+)?: ([^]*)$/.exec(error.message) ?? [];
    throw refuseMdx(reason, lineInFile(Number(line)), file);
  }
  refuseEndlessTree(root, file);
  return root;
}

/** Components on one line are blocks where they are all that another one holds: `<Steps><Step>…</Step></Steps>`. */
function holdsBlocks(parent: Parents): boolean {
  if (parent.type !== 'mdxJsxFlowElement') return false;
  return childrenOf(parent).every(
    (child) => child.type === 'mdxJsxTextElement' && /^[A-Z]/.test(child.name ?? ''),
  );
}

/** @param item the line where the item of a list begins around it */
function takeCodeOut(parent: Parents, reading: ParsedBody, around: Surroundings, item?: number): void {
  const { file } = around;
  const areBlocks = holdsBlocks(parent);
  const children = childrenOf(parent).flatMap((node): RootContent[] => {
    if (node.type === 'mdxJsxFlowElement') labelTabs(node);
    const line = node.position?.start.line ?? 1;
    if ('children' in node) takeCodeOut(node, reading, around, node.type === 'listItem' ? line : item);
    switch (node.type) {
      case 'mdxjsEsm':
        reading.warnings.push(...nameModuleCode(node.value, line, file));
        readExportedTitle(node.value, reading);
        return [];
      case 'mdxFlowExpression':
        return expression(node.value, { line, item }, reading, file).map((text): RootContent => ({
          type: 'paragraph',
          children: [text],
          ...(node.position && { position: node.position }),
        }));
      case 'mdxTextExpression':
        return expression(node.value, { line, item }, reading, file);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return readComponent(node, areBlocks || node.type === 'mdxJsxFlowElement', reading.warnings, around);
      case 'paragraph':
        return node.children.length === 0 ? [] : [node];
      default:
        return [node];
    }
  });
  parent.children = children;
}

/** What stands before the title in the module's data: properties whose values are words, texts, or lists of them. */
const plainProperties = String.raw`(?:\s*["']?\w+["']?\s*:\s*(?:"[^"\n]*"|'[^'\n]*'|\[[^[\]{}]*\]|[\w.-]+)\s*,)*`;
const exportedTitle = new RegExp(
  String.raw`^export\s+const\s+(?:meta|metadata|frontmatter)\b[^={\n]*=\s*\{${plainProperties}\s*["']?title["']?\s*:\s*(["'\x60])((?:\\["'\x60]|(?!\1)[^\\$\n])+)\1`,
  'im',
);

/** The title among what Next.js and its themes read in a file, `export const metadata = { title: "…" }`. */
function readExportedTitle(code: string, reading: ParsedBody): void {
  const words = exportedTitle.exec(code)?.[2]?.replaceAll(/\\(.)/g, '$1').trim();
  if (words) reading.title = words;
}

/** The first import and the first export among lines of code; imports of pictures lose nothing. */
function nameModuleCode(code: string, line: number, file: string): Fault[] {
  const lines = code.split('\n');
  const kinds = [
    { what: 'An import', at: lines.findIndex((each) => /^\s*import\b/.test(each) && !isPictureImport(each)) },
    { what: 'An export', at: lines.findIndex((each) => /^\s*export\b/.test(each)) },
  ];
  return kinds.filter(({ at }) => at >= 0).map(({ what, at }) => leftOut(what, line + at, file));
}

/** Words between the tags of elements in code, whichever of them the code would choose. */
function findWords(code: string): string[] {
  if (!/<\/[a-z]*\s*[\w.]*>/i.test(code)) return [];
  return Array.from(
    code.matchAll(/(?<=[^=]>)[^<>{}]*\p{L}[^<>{}]*(?=[<{])|(?<=\})[^<>{}]*\p{L}[^<>{}]*(?=<\/)/gu),
    ([words]) => words.replace(/\s+/g, ' '),
  );
}

function expression(
  code: string,
  { line, item }: { line: number; item: number | undefined },
  reading: { directives: Directive[]; warnings: Fault[] },
  file: string,
): Text[] {
  const literal = readLiteral(code);
  if (literal !== undefined) return [{ type: 'text', value: literal }];
  if (!/^\s*(?:\/\*[^]*?\*\/\s*)*$/.test(code)) {
    const words = findWords(code);
    const what = words.length > 0 ? 'An expression, but for the words in its elements,' : 'An expression';
    reading.warnings.push(leftOut(what, line, file));
    return words.map((value): Text => ({ type: 'text', value }));
  }
  for (const match of code.matchAll(/\/\*([^]*?)\*\//g)) {
    const at = line + code.slice(0, match.index).split('\n').length - 1;
    const found = parseDirective(match[1] ?? '', at, file);
    if (found === undefined) continue;
    if ('kind' in found) reading.directives.push({ ...found, ...(item !== undefined && { item }) });
    else reading.warnings.push(found);
  }
  return [];
}
