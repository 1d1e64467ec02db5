/** Admonitions: the fence and the kind are markup, a title of the author's and the inside are text. */
import type { Edit } from './edited-text.ts';

/** @param masked The source with code blanked out, offsets unchanged. */
export function findAdmonitions(masked: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of masked.matchAll(/^([ \t]*(?:>[ \t]*)*):{3,}[ \t]*([^\n]*)$/gm)) {
    const [whole, prefix = '', head = ''] = match;
    const [, label, rest = ''] =
      /^[\w-]*[ \t]*(?:\[([^\]]*)\])?[ \t]*(?:\{[^}]*\})?[ \t]*(.*?)[ \t:]*$/.exec(head) ?? [];
    const title = label ?? rest;
    const text = title === '' ? prefix : `${prefix}\n${prefix}${title}\n${prefix}`;
    edits.push({ start: match.index, end: match.index + whole.length, text });
  }
  // GitHub's alerts: > [!NOTE]
  for (const match of masked.matchAll(/^([ \t]*>[ \t>]*)\[!\w+\][-+]?[ \t]*/gm)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: match[1] ?? '' });
  }
  return edits;
}
