/** What is drawn with lines of signs, as Pandoc and Org have it: tables, and verse behind bars. */
import { columnRule, gridRule, unfoldColumns, unfoldGrid } from './unfold-tables.ts';

const orgRule = /^[ \t]*\|(?:-{2,}\+)+-{2,}\|[ \t]*$/;
const barred = /^\|(?: [^|]*)?$/;
const tableRule = /^[| :-]+$/;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** Whether there may be something; most essays have nothing. */
export function hasDrawn(text: string): boolean {
  return /^[ \t]*(?:\+[-=:]{3,}\+|\|-{2,}\+|-{2,}[ \t]+-{2,})|^\| [^|\n]*$/m.test(text);
}

/** The text with as many lines, in Markdown. What stands within fences of code stays. */
export function unfoldDrawn(text: string): string {
  const lines = text.split('\n');
  const count = lines.length;
  let open = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const sign = fence.exec(line)?.[1] ?? '';
    if (open === '' && sign !== '') open = sign;
    else if (open !== '' && sign.startsWith(open) && line.trim() === sign) open = '';
    if (open !== '' || sign !== '') continue;
    if (gridRule.test(line)) at = unfoldGrid(lines, at);
    else if (orgRule.test(line)) lines[at] = line.replaceAll('+', '|');
    else if (columnRule.test(line)) at = unfoldColumns(lines, at);
    else if (barred.test(line) && (lines[at - 1] ?? '').trim() === '') at = unfoldLines(lines, at);
  }
  return lines.slice(0, count).join('\n');
}

/** `| The wind is low`: each line is a line of verse. Gives the last of them. */
function unfoldLines(lines: string[], start: number): number {
  let last = start;
  while (barred.test(lines[last + 1] ?? '')) last += 1;
  const own = lines.slice(start, last + 1);
  const isVerse =
    last > start &&
    (lines[last + 1] ?? '').trim() === '' &&
    !own.some((line) => tableRule.test(line) && line.includes('-'));
  if (!isVerse) return last;
  for (const [index, line] of own.entries()) {
    const words = line.slice(1).trim();
    const isFollowed = (own[index + 1] ?? '|').slice(1).trim() !== '';
    lines[start + index] = words !== '' && isFollowed ? `${words}\\` : words;
  }
  return last;
}
