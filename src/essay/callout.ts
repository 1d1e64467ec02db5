/** A callout: what blogs set apart as a note, a tip or a warning. It quotes nobody, and its kind is part of what it says. */
import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  calloutWord,
  findCalloutKind,
  isCalloutWord,
  type CalloutKind,
} from '../talk/words/callout-words.ts';

declare module 'mdast' {
  interface BlockquoteData {
    /** Whether it is set apart and quotes nobody. */
    isCallout?: true;
  }
  interface ParagraphData {
    /** Whether it names the callout that it begins, and of which kind that is where the author only marked it so. */
    isLabel?: true;
    kind?: CalloutKind;
  }
}

/** Other names of the same kinds. */
const sameKinds: Readonly<Record<string, CalloutKind>> = {
  hint: 'tip', information: 'info', warn: 'warning', attention: 'caution', alert: 'warning', secondary: 'note', primary: 'info',
}; // prettier-ignore

/** Names that mean a callout wherever a blog engine has one, whatever the theme. */
const names = new Set([
  'note', 'info', 'information', 'tip', 'hint', 'important', 'warning', 'warn', 'attention', 'caution', 'pitfall', 'danger', 'error',
  'success', 'example', 'abstract', 'summary', 'tldr', 'todo', 'question', 'faq', 'help', 'failure', 'bug', 'seealso',
  'secondary', 'alert',
]); // prettier-ignore

/** Whether a tag or class of this name is a callout in some blog engine. */
export function isCalloutName(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** Words of the author's own that name an aside, beside those of the kinds. */
const ownWord =
  /^(?:n\.?\s?b\.?|nota bene|tl;?dr|update|edit|disclaimer|spoiler|heads[ -]up|pro[ -]?tip|fun fact|reminder|aside|achtung|info)$/iu;

/** Longer ones name nothing, and would only be read again and again. */
const longestLabel = 60;

/** Whether these words, signs and a colon left away, name an aside. */
function isLabelText(text: string): boolean {
  if (text.length > longestLabel) return false;
  const bare = text
    .replace(/^[\p{Emoji_Presentation}\p{Extended_Pictographic}\ufe0f\s]+/u, '')
    .replace(/(?<![\s:：!.])[\s:：!.]+$/u, '');
  return bare !== '' && (isCalloutWord(bare) || ownWord.test(bare));
}

/**
 * The callout of these blocks. Its label is its title, else its kind, unless its first words say that already.
 * @param kind as the author named it; absent where only a sign marks it
 */
export function makeCallout(
  kind: string | undefined,
  title: readonly PhrasingContent[],
  blocks: readonly RootContent[],
  position: Blockquote['position'],
): Blockquote {
  const at = position === undefined ? {} : { position };
  // Within an engine's marks a few bare words may stand beside the blocks; whatever reads a quotation reads these too.
  const children = blocks as Blockquote['children'];
  return { type: 'blockquote', data: { isCallout: true }, children: labelled(), ...at };

  function labelled(): Blockquote['children'] {
    if (toString(title).trim() !== '') return [makeLabel([...title], at), ...children];
    const own = takeLabel(children);
    if (own !== undefined) return own;
    const label = kind === undefined ? undefined : labelOfKind(kind);
    return label === undefined
      ? children
      : [makeLabel([{ type: 'text', value: label.word }], at, label.kind), ...children];
  }
}

/** The blocks, their first words made a label: `**Note:** …`, `Note: …`; nothing where they don't begin so. */
export function takeLabel(children: Blockquote['children']): Blockquote['children'] | undefined {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return undefined;
  const at = first.position === undefined ? {} : { position: first.position };
  const found = splitLabel(first.children);
  if (found === undefined) return undefined;
  const rest: Paragraph = { ...first, children: found.rest };
  return [makeLabel(found.label, at), ...(toString(rest).trim() === '' ? [] : [rest]), ...others];
}

function splitLabel(
  line: readonly PhrasingContent[],
): { label: PhrasingContent[]; rest: PhrasingContent[] } | undefined {
  const [first, ...others] = line;
  if (first?.type === 'text') {
    const written = /^([^:：\n]{1,40}[:：])(?=\s)/u.exec(first.value)?.[1];
    if (written !== undefined && isLabelText(written)) {
      const rest = { ...first, value: first.value.slice(written.length).trimStart() };
      return { label: [{ ...first, value: written.slice(0, -1) }], rest: [rest, ...others] };
    }
    // A sign before the bold word.
    const inner = /^[^\p{L}\p{N}]{1,4}$/u.test(first.value) ? splitLabel(others) : undefined;
    return inner === undefined ? undefined : { label: [first, ...inner.label], rest: inner.rest };
  }
  if (first?.type !== 'strong' || !isLabelText(toString(first))) return undefined;
  const [next, ...after] = others;
  const isClosed = /[:：!.]$/u.test(toString(first).trimEnd());
  if (next?.type !== 'text') {
    const isAlone = next === undefined || next.type === 'break';
    return isAlone || isClosed ? { label: first.children, rest: others } : undefined;
  }
  if (!isClosed && !/^[^\S\n]*(?:[:：—–-]|\n|$)/u.test(next.value)) return undefined;
  const value = next.value.replace(/^\s*(?:[:：—–-]\s*)?/u, '');
  // Its kind, and behind it on the same line a title that says hardly more: “**INFO:** Tip”.
  const [title = ''] = /^[^\n]{1,40}(?=\n)/u.exec(value) ?? [];
  if (isLabelText(title)) {
    const rest = { ...next, value: value.slice(title.length + 1) };
    return { label: [...first.children, { ...next, value: ` ${title}` }], rest: [rest, ...after] };
  }
  return { label: first.children, rest: [{ ...next, value }, ...after] };
}

function makeLabel(children: PhrasingContent[], at: object, kind?: CalloutKind): Paragraph {
  return { type: 'paragraph', data: { isLabel: true, ...(kind && { kind }) }, children, ...at };
}

function labelOfKind(name: string): { word: string; kind?: CalloutKind } | undefined {
  const plain = name.toLowerCase();
  const kind = findCalloutKind(sameKinds[plain] ?? plain);
  if (kind !== undefined) return { word: calloutWord(kind, 'en'), kind };
  const word = plain.replaceAll(/[-_]+/g, ' ').trim();
  return word === '' ? undefined : { word: word.charAt(0).toUpperCase() + word.slice(1) };
}
