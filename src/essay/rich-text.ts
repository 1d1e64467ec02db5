/** Turns mdast's phrasing into `RichText`: plain text, and marks on stretches of it. */
import type { PhrasingContent } from 'mdast';
import type { Mark, RichText } from '../talk/shown.ts';

declare module 'mdast' {
  interface LinkData {
    /** Where it leads, if its own address is none to follow: a whole address, or a path of the site that the essay is in. */
    address?: string;
  }
}

/** A full-width mark has a space of its own; Markdown needs another one where bold text ends in such a mark. */
const wideMark = /[。！？；：，、]/u;
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}《「『（【]/u;
const needlessSpace = new RegExp(`(?<=${wideMark.source}) (?=${startsWide.source.slice(1)})`, 'gu');

/**
 * Turn phrasing into text and marks. White space is folded; pictures, comments give
 * nothing; a formula's text is its TeX source; a link that may not be followed keeps its text alone.
 * @param options.breaks What a hard line break becomes: a space, or a line feed (verse).
 * @param options.footnote What a reference to a footnote becomes, by the footnote's name; nothing if absent.
 */
export function toRichText(
  nodes: readonly PhrasingContent[],
  {
    breaks = 'space',
    footnote,
  }: { breaks?: 'space' | 'line'; footnote?: (identifier: string) => { text: string; href: string } } = {},
): RichText {
  // Looking at the end of a text that grows would flatten it anew each time.
  const written: string[] = [];
  let length = 0;
  const marks: Mark[] = [];
  let endsInSpace = true;
  let endsInMark = false;
  /** Whether a space is to come before what follows. */
  let isParted = false;

  function write(text: string) {
    written.push(text);
    length += text.length;
  }

  function trimEnd() {
    for (let last = written.pop(); last !== undefined; last = written.pop()) {
      length -= last.length;
      const left = last.trimEnd();
      if (left === '') continue;
      write(left);
      break;
    }
  }

  function part() {
    isParted ||= !endsInSpace;
    endsInSpace = true;
  }

  function append(text: string) {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (folded.startsWith(' ')) part();
    const words = folded.replace(/^ | $/g, '').replace(needlessSpace, '');
    if (words === '') return;
    write(isParted && !(endsInMark && startsWide.test(words)) ? ` ${words}` : words);
    isParted = false;
    endsInSpace = false;
    endsInMark = wideMark.test(words.slice(-1));
    if (folded.endsWith(' ')) part();
  }

  function mark(kind: Mark['kind'], add: () => void, href?: string) {
    const index = marks.length;
    const first = written.length;
    add();
    const grown = written.slice(first).join('');
    const end = length - (grown.length - grown.trimEnd().length);
    const start = end - grown.trim().length;
    if (start < end) marks.splice(index, 0, { kind, start, end, ...(href === undefined ? {} : { href }) });
  }

  function add(node: PhrasingContent) {
    switch (node.type) {
      case 'text':
        append(node.value);
        break;
      case 'break':
        if (breaks === 'space') append(' ');
        else if (length > 0) {
          trimEnd();
          write('\n');
          endsInSpace = true;
          isParted = false;
        }
        break;
      case 'emphasis':
        mark('em', () => node.children.forEach(add));
        break;
      case 'strong':
        mark('strong', () => node.children.forEach(add));
        break;
      case 'delete':
        mark('del', () => node.children.forEach(add));
        break;
      case 'inlineCode':
        mark('code', () => append(node.value));
        break;
      case 'inlineMath':
        mark('math', () => append(node.value));
        break;
      case 'link': {
        const href = node.data?.address ?? safeAddress(node.url);
        if (href === undefined) node.children.forEach(add);
        else mark('link', () => node.children.forEach(add), href);
        break;
      }
      case 'footnoteReference': {
        const reference = footnote?.(node.identifier);
        if (reference !== undefined) mark('link', () => append(reference.text), reference.href);
        break;
      }
      default:
        if ('children' in node) for (const child of node.children) add(child);
    }
  }

  nodes.forEach(add);
  const trimmed = written.join('').trimEnd();
  return {
    text: trimmed,
    marks: marks
      .map((one) => ({ ...one, end: Math.min(one.end, trimmed.length) }))
      .filter((one) => one.start < one.end)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Longer addresses no server takes, and a long text has its link's on each of its slides. */
const longestAddress = 8000;

/** The address if it is http, https, mailto or a fragment; nothing else may be followed from a slide. */
function safeAddress(address: string): string | undefined {
  if (/^#[^\s]+$/.test(address)) return address;
  if (address.length > longestAddress || !/^(?:https?:\/\/|mailto:)/i.test(address)) return undefined;
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}
