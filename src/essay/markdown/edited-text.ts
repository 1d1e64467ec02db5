/**
 * Text that was changed before parsing and still knows its lines: comments and template tags are taken
 * out of an essay this way, so that Markdown never sees them and every message still names the file's line.
 */

/** Replace what stands from `start` to `end` (UTF-16 offsets) by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface EditedText {
  text: string;
  /** The original line of each line of `text`; entry 0 belongs to line 1. */
  lines: number[];
}

/** Apply edits in the order of their places; of two that overlap, the one given first wins. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  const lines = [1];
  let text = '';
  let line = 1;
  let offset = 0;

  function keep(kept: string) {
    text += kept;
    for (let count = countLineFeeds(kept); count > 0; count -= 1) lines.push(++line);
  }

  for (const edit of chooseEdits(edits)) {
    keep(source.slice(offset, edit.start));
    const removed = countLineFeeds(source.slice(edit.start, edit.end));
    const added = countLineFeeds(edit.text);
    text += edit.text + '\n'.repeat(Math.max(0, removed - added));
    for (let index = 1; index <= Math.max(added, removed); index += 1) {
      lines.push(line + Math.min(index, removed));
    }
    line += removed;
    offset = edit.end;
  }
  keep(source.slice(offset));
  return { text, lines };
}

function chooseEdits(edits: readonly Edit[]): Edit[] {
  const ranked = edits.map((edit, rank) => ({ edit, rank }));
  ranked.sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank);
  const chosen: { edit: Edit; rank: number }[] = [];
  for (const candidate of ranked) {
    const last = chosen.at(-1);
    if (last !== undefined && candidate.edit.start < last.edit.end) {
      if (candidate.rank < last.rank) chosen[chosen.length - 1] = candidate;
      continue;
    }
    chosen.push(candidate);
  }
  return chosen.map(({ edit }) => edit);
}

function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
