/** Settings of single slides, as Slidev has them in the midst of a file: `---`, `layout: center`, `---`. They are for its slides only. */
import type { Edit } from '../markdown/edited-text.ts';

const fence = /^---[ \t]*$/;
/** A setting, what belongs to the one before, or a comment. */
const setting = /^(?:[a-z][\w-]*:(?:[ \t].*)?|[ \t]+\S.*|#.*)$/;
/** More lines than anyone gives a slide. */
const most = 40;

/**
 * Finds settings between the rules that part one slide from the next.
 * @param masked The source with code blanked out, offsets unchanged.
 * @returns Edits that leave a rule in their place, and the files that slides would be taken from.
 */
export function findSlideSettings(masked: string): {
  edits: Edit[];
  files: { what: string; offset: number }[];
} {
  const edits: Edit[] = [];
  const files: { what: string; offset: number }[] = [];
  if (!/^---[ \t]*\n[a-z][\w-]*:/m.test(masked)) return { edits, files };
  const lines = masked.split('\n');
  let offset = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const start = offset;
    offset += (lines[at] ?? '').length + 1;
    if (!fence.test(lines[at] ?? '') || (lines[at - 1] ?? '').trim() !== '') continue;
    let end = at + 1;
    while (end - at <= most && setting.test(lines[end] ?? '')) end += 1;
    if (end === at + 1 || !/^[a-z]/.test(lines[at + 1] ?? '') || !fence.test(lines[end] ?? '')) continue;
    const inside = lines.slice(at, end + 1);
    const source = inside.map((line) => /^src:[ \t]+(\S+)/.exec(line)?.[1]).find(Boolean);
    if (source !== undefined)
      files.push({ what: `The file ${source}, whose slides would stand here,`, offset: start });
    const length = inside.join('\n').length;
    edits.push({ start, end: start + length, text: '---' });
    offset = start + length + 1;
    at = end;
  }
  return { edits, files };
}
