/**
 * Replaces raw HTML by the Markdown nodes that mean the same, so that nothing later ever meets HTML. The HTML of
 * one parent is parsed as a whole, with stand-ins for the Markdown between its tags: an element that is opened
 * in one node and closed in another holds what stands between them.
 */
import { randomUUID } from 'node:crypto';
import type { Element, Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Handle, NodeHandle, State } from 'hast-util-to-mdast';
import type {
  Blockquote,
  Image,
  InlineCode,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { makeCallout } from '../callout.ts';
import { dropSilent, holdFilms } from './between-tags.ts';
import { flattenCells } from './flatten-cells.ts';
import { childrenOf } from '../children-of.ts';
import { isPhrasing } from '../is-phrasing.ts';
import { markCaption } from '../mark-caption.ts';
import { keepUnknownTags } from './keep-unknown-tags.ts';
import { limitHtmlDepth } from './limit-html-depth.ts';
import { loadHtmlPackages } from './load-html-packages.ts';
import { prepareHtml } from './prepare-html.ts';
import { findLines, tidyPositions } from './tidy-positions.ts';
import { raised } from './raised-text.ts';
import { safeHtml } from './safe-html.ts';

/** Change the tree in place. No `html` node is left, and the text of all but silent elements (scripts, styles, drawings) stays. */
export function convertHtml(root: Root): void {
  keepUnknownTags(root);
  convertIn(root);
  flattenCells(root);
}

const phrasingParents = new Set(['heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

function convertIn(parent: Parents): void {
  const children = childrenOf(parent).flatMap((child): RootContent[] => {
    if (!('children' in child)) return [child];
    convertIn(child);
    return child.type === 'paragraph' && mayNeedSplit(child) ? splitParagraph(child) : [child];
  });
  parent.children = children;
  if (parent.type === 'paragraph' || !children.some((child) => child.type === 'html')) return;
  parent.children = phrasingParents.has(parent.type)
    ? convertPhrasing(children).flatMap(phrasingOf)
    : convertFlow(children, parent.type === 'root');
}

function mayNeedSplit(paragraph: Paragraph): boolean {
  return paragraph.children.some((child) => child.type === 'html');
}

/** A paragraph whose HTML holds blocks (`text <div>…</div>`) becomes several nodes. */
function splitParagraph(paragraph: Paragraph): RootContent[] {
  const converted = convertPhrasing(paragraph.children);
  if (converted.every(isPhrasing)) {
    return converted.length === 0 ? [] : [{ ...paragraph, children: converted }];
  }
  return converted.flatMap((node): RootContent[] =>
    isPhrasing(node) ? [{ ...paragraph, children: [node] }] : [node],
  );
}

function convertPhrasing(all: readonly RootContent[]): RootContent[] {
  const children = holdFilms(dropSilent(all));
  const { nodes, isComplete } = convertFragment(children, 'span');
  if (isComplete) return nodes;
  return children.filter((child) => child.type !== 'html');
}

function convertFlow(all: readonly RootContent[], isRoot: boolean): RootContent[] {
  const children = holdFilms(dropSilent(all));
  const whole = convertFragment(children, 'div');
  const top = new Set<RootContent>(whole.nodes);
  const keepsSections = !isRoot || children.every((child) => child.type !== 'heading' || top.has(child));
  if (whole.isComplete && keepsSections) return whole.nodes;
  // A tag that is never closed would swallow what follows: then each piece of HTML stands for itself.
  return children.flatMap((child) =>
    child.type === 'html' ? convertFragment([child], 'div').nodes : [child],
  );
}

/** Convert HTML nodes among others; complete if every other node came through, once and in order. */
function convertFragment(
  children: readonly RootContent[],
  standIn: 'div' | 'span',
): { nodes: RootContent[]; isComplete: boolean } {
  const stored: RootContent[] = [];
  const html: string[] = [];
  // Nobody can guess it, so no essay holds a stand-in of its own; nothing of it reaches the result.
  const mark = randomUUID();
  const firstLine = children.find(({ position }) => position !== undefined)?.position?.start.line ?? 1;
  let line = firstLine;
  for (const child of children) {
    const startLine = child.position?.start.line ?? line;
    // Between blocks white space means nothing; in a line of text it would.
    if (standIn === 'div' && startLine > line) {
      html.push('\n'.repeat(startLine - line));
      line = startLine;
    }
    if (child.type === 'html') {
      // A browser waits for a script to show what is in a template; engines of blogs show it where they read Vue.
      html.push(child.value.replace(/<(\/?)template(?=[\s>])/gi, '<$1div'));
      line += child.value.split('\n').length - 1;
    } else {
      const height = standIn === 'span' ? Math.max(0, (child.position?.end.line ?? 0) - startLine) : 0;
      html.push(
        `<${standIn} data-stand-in="${mark} ${String(stored.length)}">x${'\n'.repeat(height)}x</${standIn}>`,
      );
      line += height;
      stored.push(child);
    }
  }

  const { fromHtml, defaultHandlers, defaultNodeHandlers, toMdast } = loadHtmlPackages();
  const tree = fromHtml(limitHtmlDepth(html.join(''), mark), { fragment: true });
  prepareHtml(tree);
  findLines(tree);
  const safe = sanitize(tree, safeHtml) as HastRoot;
  const order: number[] = [];
  const retrieved = new Set<Nodes>();
  const retrieve: (otherwise: Handle) => Handle = (otherwise) => (state, element: Element, parent) => {
    const name = element.properties.dataStandIn;
    if (typeof name !== 'string' || !name.startsWith(mark)) return otherwise(state, element, parent);
    const index = Number(name.slice(mark.length));
    order.push(index);
    const node = stored[index];
    if (node === undefined) return [];
    // Neighbouring texts are merged in place, and `children` must stay as it was.
    const own = node.type === 'text' ? structuredClone(node) : node;
    retrieved.add(own);
    return [own];
  };
  const flow: Handle = (state, element) => state.toFlow(state.all(element));
  const phrasing: Handle = (state, element) => state.all(element);
  // Without an address it is a place to link to, or an address that was unsafe: its words stand alone.
  // What stands between Markdown's tags is grouped already; here is what is HTML throughout.
  const callout =
    (otherwise: Handle): Handle =>
    (state, element: Element, parent) => {
      const { dataCallout } = element.properties;
      if (typeof dataCallout !== 'string') return otherwise(state, element, parent);
      const children = state.toFlow(state.all(element));
      const [title] = element.properties.dataTitled === undefined ? [] : children;
      const words = title !== undefined && 'children' in title ? phrasingOf(title) : [];
      const made = makeCallout(
        dataCallout,
        words,
        title === undefined ? children : children.slice(1),
        undefined,
      );
      state.patch(element, made);
      return made;
    };
  const anchor: Handle = (state, element: Element) =>
    element.properties.href === undefined || element.properties.href === ''
      ? state.all(element)
      : defaultHandlers.a(state, element);
  // The words of such an element may stand between Markdown's own, and the translation would look for text alone.
  const code: Handle = (state, element: Element) => {
    const made: InlineCode = {
      type: 'inlineCode',
      value: state.all(element).map(writeCode).join('').trim(),
    };
    state.patch(element, made);
    return made;
  };
  // The translation joins neighbouring texts one by one, and looks through the whole text each time.
  const joined: NodeHandle = (state, root: HastRoot) => {
    const { all } = state;
    state.all = (node) => joinTexts(all.call(state, node));
    return defaultNodeHandlers.root(state, root);
  };
  const result = toMdast(safe, {
    document: standIn === 'div',
    nodeHandlers: { root: joined },
    handlers: {
      div: retrieve(callout(flow)),
      span: retrieve(phrasing),
      details: flow,
      figcaption: caption,
      a: anchor,
      aside: callout(aside),
      p: callout(defaultHandlers.p),
      code,
      kbd: code,
      samp: code,
      tt: code,
      var: code,
      section: callout(flow),
      img: image,
      // Of a list's item it says that it is a task; elsewhere nobody can tick it.
      input: () => undefined,
      sup: raised('sup'),
      sub: raised('sub'),
    },
  });
  const nodes: RootContent[] = result.type === 'root' ? result.children : [result];
  tidyPositions({ type: 'root', children: nodes }, retrieved, firstLine - 1);
  return {
    nodes: nodes.filter((node) => !isEmpty(node)),
    isComplete: order.length === stored.length && order.every((index, place) => index === place),
  };
}

function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  let texts: Text[] = [];
  const close = () => {
    const [first] = texts;
    const last = texts.at(-1);
    if (first !== undefined && last !== undefined && first !== last) {
      first.value = texts.map(({ value }) => value).join('');
      if (first.position && last.position) first.position.end = last.position.end;
    }
    texts = [];
  };
  for (const node of nodes) {
    if (node.type !== 'text') close();
    else if (texts.push(node) > 1) continue;
    joined.push(node);
  }
  close();
  return joined;
}

/** Lines and blocks within it would else be one word. */
function writeCode(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return toString(node);
  const words = node.children.map(writeCode).join('');
  return node.type === 'paragraph' ? `${words} ` : words;
}

/** The words of a figure's caption, told apart from the essay's paragraphs. */
function caption(state: State, element: Element): RootContent[] {
  const nodes = state.toFlow(state.all(element));
  for (const node of nodes) markCaption(node);
  return nodes;
}

/** An aside whose last paragraph is a dash and a name quotes somebody. */
function aside(state: State, element: Element): Blockquote | RootContent[] {
  const children = state.toFlow(state.all(element));
  const last = children.at(-1);
  if (last?.type !== 'paragraph' || !/^\s*(?:[—–―]|--\s)/u.test(toString(last))) return children;
  const quote: Blockquote = { type: 'blockquote', children };
  state.patch(element, quote);
  return quote;
}

/** A picture, or what `prepareHtml` made an image of. */
function image(state: State, element: Element): Image {
  const node = loadHtmlPackages().defaultHandlers.img(state, element);
  const { dataMedium, dataPoster, dataAutoplay, dataLoop } = element.properties;
  if (dataMedium !== 'video' && dataMedium !== 'audio' && dataMedium !== 'frame') return node;
  node.data = {
    medium: dataMedium,
    ...(typeof dataPoster === 'string' ? { poster: dataPoster } : {}),
    ...(dataAutoplay === undefined ? {} : { autoplay: true }),
    ...(dataLoop === undefined ? {} : { loop: true }),
  };
  return node;
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'html') return true;
  return (
    node.type === 'paragraph' && node.children.every((child) => child.type === 'break' || isEmpty(child))
  );
}

function phrasingOf(node: RootContent): PhrasingContent[] {
  if (isPhrasing(node)) return [node];
  return childrenOf(node).flatMap(phrasingOf);
}
