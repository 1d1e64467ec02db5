/** MDX to a tree of prose: components give their children, code is left out and named, nothing is evaluated. */
import type { Blockquote, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { TalkError, type Fault } from '../errors.ts';
import type { Directive } from './directives.ts';
import { isCalloutName, makeCallout } from './callout.ts';
import { defineTerms } from './define-terms.ts';
import { applyEdits } from './edited-text.ts';
import { findAdmonitions } from './find-admonitions.ts';
import { calloutTag, findCallouts } from './find-callouts.ts';
import { findComments } from './find-comments.ts';
import { isPhrasing } from './is-phrasing.ts';
import { findPlayer } from './find-player.ts';
import { readMathFences } from './find-tex.ts';
import { findPrices } from './find-prices.ts';
import { convertHtml } from './html-to-mdast.ts';
import { features, restoreLines, restorePrices } from './markdown.ts';
import { maskNodes } from './mask-code.ts';
import { parseDirective } from './parse-directive.ts';
import {
  findPictureImports,
  importedAddress,
  importsOnlyPictures,
  type PictureImports,
} from './picture-imports.ts';
import type { Reading } from './reading.ts';
import { refuseDepth, refuseEndless } from './refuse-endless.ts';
import { resolveReferences } from './resolve-references.ts';
import { tidyLeftovers } from './tidy-leftovers.ts';

/**
 * @param source MDX with LF line ends and the front matter's lines blank.
 * @throws TalkError at the line where MDX itself cannot be parsed.
 */
export function parseMdx(source: string, file: string): Reading {
  const comments = takeHtmlComments(source, file);
  const { text } = comments;
  const first = parseTree(text, file, (line) => line);
  const masked = maskNodes(first, text, [
    'code',
    'inlineCode',
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
  ]);
  const edited = applyEdits(text, [...findAdmonitions(masked), ...findPrices(first, masked)]);
  const root =
    edited.text === text ? first : parseTree(edited.text, file, (line) => edited.lines[line - 1] ?? line);
  restorePrices(root, edited.text);
  restoreLines(root, edited.lines);
  const { directives, warnings } = comments;
  const reading: Reading = { nodes: [], directives, warnings };
  takeCodeOut(root, reading, { file, imports: findPictureImports(root) });
  resolveReferences(root);
  readMathFences(root);
  defineTerms(root);
  findCallouts(root);
  convertHtml(root);
  reading.warnings.push(...tidyLeftovers(root, file));
  reading.nodes = root.children;
  reading.directives.sort((a, b) => a.line - b.line);
  return reading;
}

/** MDX knows no HTML comments, authors do: they are found as in Markdown, and taken out line for line. */
function takeHtmlComments(
  text: string,
  file: string,
): { text: string; directives: Directive[]; warnings: Fault[] } {
  if (!text.includes('<!--')) return { text, directives: [], warnings: [] };
  refuseEndless(text, file);
  const root = markdownToMdast(text, { features }) as Root;
  refuseDepth(root, file);
  const { edits, directives, warnings } = findComments(root, text, file);
  return { text: applyEdits(text, edits).text, directives, warnings };
}

function parseTree(text: string, file: string, lineInFile: (line: number) => number): Root {
  refuseEndless(text, file, lineInFile);
  refuseDeepCode(text, file, lineInFile);
  let root: Root;
  try {
    // Sätteri 0.10 aborts the whole process at a backslash that ends the file inside a string of an import.
    root = mdxToMdast(`${text}\n`, { features }) as Root;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, line, reason] = /^(\d+):\d+(?:-\d+:\d+)?: ([^]*)$/.exec(error.message) ?? [];
    throw new TalkError({
      message: `The MDX cannot be read: ${(reason ?? error.message).replace(/\s*\(\d+:\d+\)|\s*\(mdx-[^)]*\)|\n[^]*$/g, '').replace(/\.$/, '')}.`,
      hint: 'Close the tag or brace, or write it as code between backquotes.',
      file,
      line: line === undefined ? 1 : lineInFile(Number(line)),
    });
  }
  refuseDepth(root, file);
  return root;
}

/** Brackets that are open at once; Sätteri 0.10 lets a few ten thousand in an export end the whole process. */
const mostOpen = 1000;

function refuseDeepCode(text: string, file: string, lineInFile: (line: number) => number): void {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    open = '([{'.includes(bracket) ? open + 1 : Math.max(0, open - 1);
    if (open <= mostOpen) continue;
    throw new TalkError({
      message: `More than ${String(mostOpen)} brackets are open here, one in the other.`,
      hint: 'Close them, or take them out.',
      file,
      line: lineInFile(text.slice(0, index).split('\n').length),
    });
  }
}

/** What holds for all of the code in a file. */
interface Surroundings {
  file: string;
  imports: PictureImports;
}

function takeCodeOut(parent: Parents, reading: Reading, around: Surroundings): void {
  const { file } = around;
  const children = (parent.children as MdastNode[]).flatMap((node): Nodes[] => {
    if ('children' in node) takeCodeOut(node, reading, around);
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'mdxjsEsm':
        if (importsOnlyPictures(node.value)) return [];
        reading.warnings.push(leftOut(/^\s*export/.test(node.value) ? 'An export' : 'An import', line, file));
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return expression(node.value, line, reading, file);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return element(node, line, reading.warnings, around);
      case 'paragraph':
        return node.children.length === 0 ? [] : [node];
      default:
        return [node];
    }
  });
  parent.children = children as typeof parent.children;
}

function expression(
  code: string,
  line: number,
  reading: { directives: Directive[]; warnings: Fault[] },
  file: string,
): Nodes[] {
  const literal = /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(code)?.[2];
  if (literal !== undefined) return [{ type: 'text', value: literal }];
  if (!/^\s*(?:\/\*[^]*?\*\/\s*)*$/.test(code)) {
    reading.warnings.push(leftOut('An expression', line, file));
    return [];
  }
  for (const match of code.matchAll(/\/\*([^]*?)\*\//g)) {
    const at = line + code.slice(0, match.index).split('\n').length - 1;
    const found = parseDirective(match[1] ?? '', at, file);
    if (found === undefined) continue;
    if ('kind' in found) reading.directives.push(found);
    else reading.warnings.push(found);
  }
  return [];
}

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function element(
  node: JsxElement,
  line: number,
  warnings: Fault[],
  { file, imports }: Surroundings,
): Nodes[] {
  const name = node.name ?? '';
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'string') values.set(attribute.name, attribute.value);
    // A switch, such as `muted`.
    else if (attribute.value === null || attribute.value === undefined) values.set(attribute.name, '');
    else {
      const address = importedAddress(attribute.value.value, imports);
      if (address !== undefined) values.set(attribute.name, address);
    }
  }
  const children = node.children as Nodes[];
  const callout = readCallout(name, values, children, node.position);
  if (callout !== undefined) return [callout];
  // Small letters mean an HTML element: it goes on as HTML, and is made safe with all other HTML.
  if (/^[a-z][a-z0-9]*$/.test(name)) {
    const attributes = [...values].map(([key, value]) => ` ${key}="${escapeQuotes(value)}"`);
    return [
      html(`<${name}${attributes.join('')}>`, line),
      ...children,
      html(`</${name}>`, node.position?.end.line ?? line),
    ];
  }
  const player = findPlayer(name, values.get('id') ?? values.get('videoId') ?? '');
  if (player !== undefined) {
    return [
      html(`<iframe src="${player}" title="${escapeQuotes(values.get('title') ?? '')}"></iframe>`, line),
    ];
  }
  const source = values.get('src');
  const alt = values.get('alt') ?? '';
  if (source !== undefined && children.length === 0) {
    return [
      {
        type: 'image',
        url: source,
        alt,
        title: values.get('caption') ?? values.get('title') ?? null,
        ...at(line),
      },
    ];
  }
  if (children.length === 0 && name !== '') {
    warnings.push(leftOut(`The component ${name}`, line, file));
    return alt === '' ? [] : [{ type: 'text', value: alt }];
  }
  return children;
}

/** Starlight's `<Aside type="tip">`, Docusaurus' `<Admonition>`, Nextra's `<Callout>`, Mintlify's `<Warning>`, and our own mark of them. */
function readCallout(
  name: string,
  values: ReadonlyMap<string, string>,
  children: readonly Nodes[],
  position: JsxElement['position'],
): Blockquote | undefined {
  const isOwn = name === calloutTag;
  const isGeneral = /^(?:Aside|Admonition|Callout|Alert|Notice|Hint)$/.test(name);
  if (!isOwn && !isGeneral && !(/^[A-Z]/.test(name) && isCalloutName(name))) return undefined;
  const [first, ...others] = children;
  const isTitled = isOwn && values.has('titled') && first?.type === 'paragraph';
  const title = values.get('title') ?? '';
  const blocks = (isTitled ? others : children).map((child): Nodes =>
    isPhrasing(child as RootContent) ? { type: 'paragraph', children: [child as PhrasingContent] } : child,
  );
  const kind = values.get('kind') ?? values.get('type') ?? (isGeneral ? 'note' : name);
  const heading: PhrasingContent[] = isTitled ? first.children : [{ type: 'text', value: title }];
  return makeCallout(kind, heading, blocks as Blockquote['children'], position);
}

function escapeQuotes(value: string): string {
  return value.replaceAll('"', '&quot;');
}

function html(value: string, line: number): RootContent {
  return { type: 'html', value, ...at(line) };
}

function at(line: number) {
  return { position: { start: { line, column: 1 }, end: { line, column: 1 } } };
}

function leftOut(what: string, line: number, file: string): Fault {
  return {
    message: `${what} is left out: nothing in an essay is evaluated.`,
    hint: 'Write as text whatever the talk is to show or say.',
    file,
    line,
  };
}
