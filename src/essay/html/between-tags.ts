/** What stands between the tags of elements whose inside is no prose: it is left out, or stays HTML. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Elements whose inside is never text of the essay. */
const silentTag = /^<(script|style|svg|math)\b(?:[^>]*[^/])?>$/i;

/** Leave out what stands between the opening and the closing tag of such an element. */
export function dropSilent(children: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let silent: { name: string; pending: RootContent[] } | undefined;
  for (const child of children) {
    const html = child.type === 'html' ? child.value.toLowerCase() : '';
    if (silent === undefined) {
      const name = silentTag.exec(html)?.[1];
      if (name === undefined) kept.push(child);
      else silent = { name, pending: [child] };
    } else if (html.startsWith(`</${silent.name}`)) silent = undefined;
    else silent.pending.push(child);
  }
  return silent === undefined ? kept : kept.concat(silent.pending);
}

/** Between the tags of a film stand words for browsers that cannot play it: they are part of its HTML, and no prose. */
export function holdFilms(children: readonly RootContent[]): RootContent[] {
  const held: RootContent[] = [];
  let film: { name: string; start: number; inside: RootContent[] } | undefined;
  for (const child of children) {
    const html = child.type === 'html' ? child.value.toLowerCase() : '';
    const name = /^<(video|audio)\b/.exec(html)?.[1];
    if (film === undefined) {
      if (name !== undefined && !html.includes(`</${name}`)) film = { name, start: held.length, inside: [] };
      held.push(child);
    } else if (html.includes(`</${film.name}`)) {
      held.splice(film.start + 1, Infinity, ...film.inside.map(toHtml), child);
      film = undefined;
    } else {
      film.inside.push(child);
      held.push(child);
    }
  }
  return held;
}

function toHtml(node: RootContent): RootContent {
  if (node.type === 'html') return node;
  const value = toString(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { type: 'html', value, ...(node.position && { position: node.position }) };
}
