/** Admonitions between `:::`, or `///` in MkDocs: the fence and the kind are markup, a title of the author's and the inside are text. */
import { isCalloutName } from '../callout.ts';
import type { Edit } from '../markdown/edited-text.ts';
import { closeCallout, openCallout } from './find-callouts.ts';

const fence = /^([ \t]*(?:>[ \t]*)*)(?::{3,}|\/{3}(?=[ \t]*$|[ \t]+[a-z]+[ \t]*(?:\||$)))[ \t]*([^\n]*)$/gm;
const parts = /^([\w-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*(?:\{([^}]*)\})?[ \t]*(.*)$/;

/**
 * Edits that turn admonitions into the marks of callouts, and take the fences of anything else away.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function findAdmonitions(masked: string): Edit[] {
  const edits: Edit[] = [];
  /** The kinds of those that are open; nothing for what is no callout, such as columns. */
  const open: (string | undefined)[] = [];
  for (const match of masked.matchAll(fence)) {
    const [whole, prefix = '', head = ''] = match;
    const [, word = '', label, attributes = '', rest = ''] = parts.exec(trimColons(head)) ?? [];
    const title = (
      label ??
      /(?:^|\s)title="([^"]*)"/.exec(attributes)?.[1] ??
      rest.replace(/^\|/, '')
    ).trim();
    let lines: string[];
    if (word === '' && attributes === '' && title === '') {
      lines = open.pop() === undefined ? [''] : ['', closeCallout, ''];
    } else {
      const kind = kindOf(word, attributes);
      open.push(kind);
      const opening = kind === undefined ? '' : openCallout(kind, title !== '');
      lines = ['', opening, '', ...(title === '' ? [] : [title, ''])];
      if (kind === undefined && title === '') lines = [''];
    }
    const text = lines.map((line) => prefix + line).join('\n');
    edits.push({ start: match.index, end: match.index + whole.length, text });
  }
  return edits;
}

/** Docusaurus writes `note`, Pandoc `{.note}`, Quarto `{.callout-note}`, MyST `{note}`. */
function kindOf(word: string, attributes: string): string | undefined {
  const classes = [...attributes.matchAll(/\.(?:callout-|alert-)?([\w-]+)/g)].map(([, name = '']) => name);
  const own = /^[\w-]+$/.exec(attributes.trim())?.[0] ?? '';
  if (own === 'admonition') return 'note';
  return [word.replace(/^callout-/, ''), own, ...classes].find((name) => isCalloutName(name));
}

/** Pandoc's fences may end as they begin. By hand, since a pattern would try each colon of a long row anew. */
function trimColons(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
