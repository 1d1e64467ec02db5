/** Footnotes that their author put together in HTML, for engines that have none: a list at the end, and links to its items. */
import type { Edit } from '../markdown/edited-text.ts';

const list = /<(aside|div|section|footer|ol)\b([^<>]*)>/gi;
const ofNotes = /\b(?:foot|end)notes?\b/i;
const item = /<li\b([^<>]*)>/gi;
const itemId = /\bid\s*=\s*["']?([\w:.-]+)/i;
const wayBack = /(?<!\s)\s*<a\b[^<>]*>\s*[↩⏎↑^]\uFE0E?\s*<\/a>/gu;
/** Signs and numbers call; words in a link are the essay's. */
const sign = String.raw`(?:\p{L}|[^\p{L}<>[\]\n]{1,6})`;
const call = new RegExp(
  String.raw`(?:<sup\b[^<>\n]*>[ \t]*)?(?:\\?\[?\[\[?${sign}\]?\]\(#([\w:.-]+)\)\]?|<a\b([^<>\n]*)>\[?${sign}\]?<\/a>)(?:[ \t]*<\/sup>)?`,
  'giu',
);
const calledId = /\bhref\s*=\s*["']?#([\w:.-]+)/i;
const headingOrTag = /<h[1-6]\b[^<>]*>(?:[^<]|<(?!\/?h[1-6]\b))*<\/h[1-6]>|<[^<>]*>/gi;

/**
 * Edits that make such notes Markdown's own. A list stays as it is if one of its notes is called nowhere or has blank lines, or
 * if more than a heading stands beside them.
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findHtmlNotes(masked: string): Edit[] {
  const calls = Array.from(masked.matchAll(call), ({ index, 0: whole, 1: markdown, 2: html = '' }) => {
    return { start: index, end: index + whole.length, id: markdown ?? calledId.exec(html)?.[1] ?? '' };
  });
  const called = new Set(calls.map(({ id }) => id));
  const edits: Edit[] = [];
  const ids = new Set<string>();
  const lower = masked.toLowerCase();
  let read = 0;
  for (const { index, 1: name = '', 2: attributes = '' } of masked.matchAll(list)) {
    const close = `</${name.toLowerCase()}>`;
    if (index < read || !ofNotes.test(attributes)) continue;
    const end = lower.indexOf(close, index);
    if (end === -1) break;
    read = end + close.length;
    const items = Array.from(masked.slice(index, end).matchAll(item)).filter(([, own = '']) =>
      itemId.test(own),
    );
    const notes = items.map((match, at) => {
      const start = index + match.index;
      const next = items[at + 1];
      const ends = masked.lastIndexOf('</li>', next === undefined ? end : index + next.index);
      return { id: itemId.exec(match[1] ?? '')?.[1] ?? '', from: start + match[0].length, to: ends };
    });
    if (notes.length === 0 || !notes.every((note) => isNote(note, masked, called))) continue;
    const beside = [index, ...notes.map(({ to }) => to)].map((start, at) =>
      masked.slice(start, notes[at]?.from ?? end),
    );
    if (beside.join('').replace(headingOrTag, '').trim() !== '') continue;
    let before = index;
    for (const { id, from, to } of notes) {
      // As many lines as were there, so that none are added behind it.
      const lines = masked.slice(before, from).split('\n').length - 1;
      edits.push({ start: before, end: from, text: `${'\n'.repeat(Math.max(2, lines))}[^${id}]: ` });
      for (const back of masked.slice(from, to).matchAll(wayBack)) {
        edits.push({ start: from + back.index, end: from + back.index + back[0].length, text: '' });
      }
      before = to;
    }
    edits.push({ start: before, end: read, text: '\n\n' });
    for (const { id } of notes) ids.add(id);
  }
  for (const { start, end, id } of calls) if (ids.has(id)) edits.push({ start, end, text: `[^${id}]` });
  return edits;
}

function isNote(
  { id, from, to }: { id: string; from: number; to: number },
  masked: string,
  called: ReadonlySet<string>,
): boolean {
  return called.has(id) && to > from && !/\n[ \t]*\n/.test(masked.slice(from, to).trim());
}
