/** What an element of MDX says and shows: its words, in its attributes too, its picture, film or code. Nothing is evaluated. */
import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Fault } from '../../errors.ts';
import { isCalloutName, makeCallout } from '../callout.ts';
import { calloutTag } from '../dialects/find-callouts.ts';
import { findEmbed } from '../dialects/find-embed.ts';
import { findPlayer } from '../dialects/find-player.ts';
import { introduce } from '../dialects/introduce.ts';
import { childrenOf } from '../children-of.ts';
import { isPhrasing } from '../is-phrasing.ts';
import { oneLine } from '../one-line.ts';
import { importedAddress, type PictureImports } from './picture-imports.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What holds for all of the code in a file. */
export interface Surroundings {
  file: string;
  imports: PictureImports;
}

/** Attributes that readers see, as what the component is called, and as what it says besides. */
const titles = ['title', 'label', 'heading', 'header', 'summary', 'question', 'caption'];
const sayings = ['subtitle', 'tagline', 'description', 'text', 'content', 'author', 'attribution', 'cite'];
/** Attributes that no reader sees, though they may have a space. */
const unseen =
  /^(?:class(?:name)?|style|sizes|key|id|icon|emoji|type|lang(?:uage)?|d|viewbox|allow|on\w+|data-.*|aria-.*|client:.*|set:.*|server:.*)$/i;

/**
 * The nodes that stand in the place of an element. What of it is lost is added to `warnings`.
 * @param node an element whose children are read already
 * @param isFlow whether it stands between paragraphs, not within one
 */
export function readComponent(
  node: JsxElement,
  isFlow: boolean,
  warnings: Fault[],
  { file, imports }: Surroundings,
): RootContent[] {
  const line = node.position?.start.line ?? 1;
  const name = node.name ?? '';
  const values = readValues(node, imports);
  const children = isFlow ? groupPhrasing(node.children) : node.children;
  const callout = readCallout(name, values, children, node.position);
  if (callout !== undefined) return [callout];
  // Small letters mean an HTML element: it goes on as HTML, and is made safe with all other HTML.
  if (/^[a-z][a-z0-9]*$/.test(name)) {
    const attributes = [...values].map(([key, value]) => ` ${key}="${escapeQuotes(value)}"`);
    return [
      html(`<${name}${attributes.join('')}>`, line),
      ...node.children,
      html(`</${name}>`, node.position?.end.line ?? line),
    ];
  }
  const media = readMedia(name, values, children, line);
  if (media !== undefined) return [media];
  const isCode = /^(?:Code|CodeBlock|SyntaxHighlighter)$/.test(name);
  const code = isCode ? (values.get('code') ?? readCode(node.children)) : undefined;
  if (isFlow && code !== undefined) {
    const lang = values.get('lang') ?? values.get('language') ?? null;
    return [{ type: 'code', lang, value: code.replace(/^\n|\s+$/g, ''), ...at(line) }];
  }
  const title = findValue(values, titlesOf(name));
  const spoken = sayings.map((key) => values.get(key)?.trim() ?? '').filter((value) => value !== '');
  const alt = values.get('alt') ?? '';
  for (const [key, value] of values) {
    const isKept = [title, alt, ...spoken].includes(value.trim()) && (isFlow || children.length === 0);
    if (isKept || unseen.test(key) || !/\p{L}\s+\p{L}/u.test(value)) continue;
    warnings.push(leftOut(`“${oneLine(value)}” in <${name}>`, line, file));
  }
  if (!isFlow) {
    const words = [title, ...spoken].filter((each) => each !== undefined).join(': ') || alt;
    if (children.length === 0 && words === '') warnings.push(...nameComponent(name, line, file));
    return children.length > 0 ? children : words === '' ? [] : [{ type: 'text', value: words }];
  }
  const said = spoken.map((value): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
    ...at(line),
  }));
  const isQuoted = values.has('author') || values.has('attribution') || values.has('cite');
  const inside = isQuoted ? [...children, ...said] : [...said, ...children];
  if (title !== undefined) return introduce(title, inside, at(line));
  if (inside.length > 0 || name === '') return inside;
  warnings.push(...nameComponent(name, line, file));
  return alt === '' ? [] : [{ type: 'text', value: alt }];
}

/** The code that stands between tags as one text. */
function readCode([first, ...others]: readonly RootContent[]): string | undefined {
  if (others.length > 0) return undefined;
  if (first?.type === 'paragraph') return readCode(first.children);
  return first?.type === 'text' ? first.value : undefined;
}

/** Tabs are told apart by their values where they have no label, files by their names. */
function titlesOf(name: string): string[] {
  // The page's own title stands elsewhere.
  if (/(?:Layout|^Page|^Article)$/.test(name)) return [];
  if (/Tab(?:Item|Panel)?$/.test(name)) return [...titles, 'name', 'value'];
  return /(?:File|Folder|Step)$/.test(name) ? [...titles, 'name'] : titles;
}

function findValue(values: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  const found = keys.map((key) => values.get(key)?.trim() ?? '').find((value) => /[\p{L}\p{N}]/u.test(value));
  return found === undefined ? undefined : oneLine(found);
}

function readValues(node: JsxElement, imports: PictureImports): Map<string, string> {
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'string') values.set(attribute.name, attribute.value);
    // A switch, such as `muted`.
    else if (attribute.value === null || attribute.value === undefined) values.set(attribute.name, '');
    else {
      const code = attribute.value.value;
      const value = importedAddress(code, imports) ?? readLiteral(code);
      if (value !== undefined) values.set(attribute.name, value);
    }
  }
  return values;
}

/** What engines wrap around the address of a picture. */
const wrapped =
  /^\s*(?:useBaseUrl|withBase|withPrefix|require)\(\s*(["'][^"'\n]*["'])\s*\)(?:\.default)?\s*$/;

/** The text that an expression is, if it is one: a string without anything put in, an address, or a number. */
export function readLiteral(written: string): string | undefined {
  const code = wrapped.exec(written)?.[1] ?? written;
  const [, double, single, template, number] =
    /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`((?:[^`\\$]|\$(?!\{))*)`|(\d[\d.]*))\s*$/.exec(code) ?? [];
  return double ?? single ?? template ?? number;
}

/** Nextra's `<Tabs items={['npm', 'yarn']}>` names the tabs that it holds. */
export function labelTabs(node: JsxElement): void {
  const items = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'items');
  if (items?.type !== 'mdxJsxAttribute' || typeof items.value !== 'object' || items.value === null) return;
  const names = Array.from(
    items.value.value.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g),
    (match) => match[1] ?? match[2],
  );
  const tabs = childrenOf(node).filter((each) => each.type === 'mdxJsxFlowElement');
  if (tabs.length > names.length) return;
  for (const [index, tab] of tabs.entries()) {
    tab.attributes.push({ type: 'mdxJsxAttribute', name: 'label', value: names[index] ?? '' });
  }
}

/** Words that stand between the tags of a component, without lines of their own, are paragraphs of it. */
function groupPhrasing(children: readonly RootContent[]): RootContent[] {
  const grouped: RootContent[] = [];
  let line: PhrasingContent[] | undefined;
  for (const child of children) {
    if (!isPhrasing(child)) {
      line = undefined;
      grouped.push(child);
    } else if (line === undefined) {
      line = [child];
      grouped.push({
        type: 'paragraph',
        children: line,
        ...(child.position && { position: child.position }),
      });
    } else line.push(child);
  }
  return grouped;
}

/** A component that is a picture, a film, or a page of another site. */
function readMedia(
  name: string,
  values: ReadonlyMap<string, string>,
  children: readonly RootContent[],
  line: number,
): RootContent | undefined {
  const title = values.get('title') ?? '';
  const id = values.get('id') ?? values.get('videoId') ?? values.get('tweetId') ?? '';
  const frame = findPlayer(name, id) ?? findEmbed(name, id === '' ? [] : [id], values);
  if (frame !== undefined)
    return html(`<iframe src="${escapeQuotes(frame)}" title="${escapeQuotes(title)}"></iframe>`, line);
  const source = values.get('src');
  if (source === undefined || children.length > 0) return undefined;
  const alt = values.get('alt') ?? '';
  return {
    type: 'image',
    url: source,
    alt,
    title: values.get('caption') ?? values.get('title') ?? null,
    ...at(line),
  };
}

/** Starlight's `<Aside type="tip">`, Docusaurus' `<Admonition>`, Nextra's `<Callout>`, Mintlify's `<Warning>`, and our own mark of them. */
function readCallout(
  name: string,
  values: ReadonlyMap<string, string>,
  children: readonly RootContent[],
  position: JsxElement['position'],
): Blockquote | undefined {
  const isOwn = name === calloutTag;
  const isGeneral = /^(?:Aside|Admonition|Callout|Alert|Notice|Hint)$/.test(name);
  if (!isOwn && !isGeneral && !(/^[A-Z]/.test(name) && isCalloutName(name))) return undefined;
  const [first, ...others] = children;
  const isTitled = isOwn && values.has('titled') && first?.type === 'paragraph';
  const title = values.get('title') ?? '';
  const blocks = groupPhrasing(isTitled ? others : children);
  const kind = values.get('kind') ?? values.get('type') ?? (isGeneral ? 'note' : name);
  const heading: PhrasingContent[] = isTitled ? first.children : [{ type: 'text', value: title }];
  return makeCallout(kind, heading, blocks, position);
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

/** What only adorns is missed by nobody. */
function nameComponent(name: string, line: number, file: string): Fault[] {
  return /(?:Icon|Spacer|Divider|Separator|Br|Toc|TableOfContents)$/i.test(name)
    ? []
    : [leftOut(`The component ${name}`, line, file)];
}

/** The warning that something was not evaluated. */
export function leftOut(what: string, line: number, file: string): Fault {
  return {
    message: `${what} is left out: nothing in an essay is evaluated.`,
    hint: 'Write as text whatever the talk is to show or say.',
    file,
    line,
  };
}
