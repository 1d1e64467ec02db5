/**
 * “List<String>” and “a<b and c>d” look like tags to Markdown, and nobody meant any. What HTML does not know, and
 * what holds nothing, becomes the text that it is.
 */
import type { Html, Parents, Root, Text } from 'mdast';
import { visit } from '../visit.ts';
import { htmlNames, voidNames } from './html-names.ts';

interface Tag {
  node: Html;
  start: number;
  text: string;
  name: string;
  attributes: string;
  inProse: boolean;
}

const tagPattern = /<(\/?)([a-z][\w:.-]*)(?![\w:.-])((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

const proseParents = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/** Change the tree in place: a tag stays if its element is closed, or if HTML knows it. */
export function keepUnknownTags(root: Root): void {
  const prose = new Map<Html, { parent: Parents; index: number }>();
  const unmatched = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  visit(root, 'html', (node, index, parent) => {
    const inProse = parent !== undefined && index !== undefined && proseParents.has(parent.type);
    if (inProse) prose.set(node, { parent, index });
    for (const match of node.value.matchAll(tagPattern)) {
      const [text, slash, written = '', attributes = ''] = match;
      const name = written.toLowerCase();
      const tag: Tag = { node, start: match.index, text, name, attributes, inProse };
      const opened = open.get(name) ?? [];
      if (slash === '/') {
        const opening = opened.pop();
        if (opening === undefined) unmatched.add(tag);
        else unmatched.delete(opening);
      } else {
        unmatched.add(tag);
        open.set(name, opened);
        opened.push(tag);
      }
    }
  });

  const starts = new Map<Html, number[]>();
  for (const { node, start } of [...unmatched].filter(isProse)) {
    starts.set(node, [...(starts.get(node) ?? []), start]);
  }
  for (const [node, places] of starts) {
    const place = prose.get(node);
    if (place === undefined) node.value = escapeAt(node.value, places);
    else {
      const text: Text = {
        type: 'text',
        value: node.value,
        ...(node.position && { position: node.position }),
      };
      place.parent.children[place.index] = text;
    }
  }
}

/** A tag without its partner that no author of HTML would have written. */
function isProse({ name, text, attributes, inProse }: Tag): boolean {
  const isMarkup = text.endsWith('/>') || attributes.includes('=');
  if (!htmlNames.has(name)) return inProse || !isMarkup;
  // “a<b and c>d”: words in the place of attributes.
  return inProse && !isMarkup && !voidNames.has(name) && /[a-z]/i.test(attributes);
}

function escapeAt(html: string, places: readonly number[]): string {
  let escaped = '';
  let offset = 0;
  for (const place of places) {
    escaped += `${html.slice(offset, place)}&lt;`;
    offset = place + 1;
  }
  return escaped + html.slice(offset);
}
