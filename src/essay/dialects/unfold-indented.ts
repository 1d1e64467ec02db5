/**
 * What Python-Markdown tells by its indentation: callouts, `!!! note "Title"`, become the quotations that GitHub and Obsidian make
 * of theirs; tabs, `=== "Title"`, become what they hold, their names before it.
 */
import { introduceText } from './introduce.ts';

const callout = /^([ \t>]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?![\w-])[^"\n]*(?:"([^"\n]*)"[ \t]*)?$/;
const tab = /^([ \t>]*)===[!+]?[ \t]+"([^"\n]+)"[ \t]*$/;

/** Whether there may be one; most essays have none. */
export function hasIndented(text: string): boolean {
  return /^[ \t>]*(?:(?:!!!|\?\?\?\+?)[ \t]+\w|===[!+]?[ \t]+")/m.test(text);
}

/**
 * The text with as many lines. What stands within one that was unfolded is found when the outcome is unfolded again.
 * @param masked The same text with code blanked out: nothing of this begins in code.
 */
export function unfoldIndented(text: string, masked: string): string {
  const lines = text.split('\n');
  const visible = masked.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = visible[at] ?? '';
    const [, indent = '', kind, label = ''] = callout.exec(line) ?? [];
    const [, tabIndent = '', name] = tab.exec(line) ?? [];
    if (kind === undefined && name === undefined) continue;
    const outer = kind === undefined ? tabIndent : indent;
    const last = findLast(lines, at, outer);
    const sign = kind === undefined ? '' : '> ';
    for (let inner = at + 1; inner <= last; inner += 1) {
      lines[inner] = `${outer}${sign}${(lines[inner] ?? '').slice(outer.length).replace(/^(?: {4}|\t)/, '')}`;
    }
    if (kind !== undefined) lines[at] = `${outer}> [!${kind}] ${label}`;
    else nameTab(lines, at, last, outer, name ?? '');
    at = last;
  }
  return lines.join('\n');
}

/** The last line that is indented deeper than line `at`. */
function findLast(lines: readonly string[], at: number, indent: string): number {
  const deeper = new RegExp(`^${indent}(?: {4}|\\t)`);
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (!deeper.test(line)) break;
    last = next;
  }
  return last;
}

/** A tab's name stands before its first words; before code and lists it has a line of its own. */
function nameTab(lines: string[], at: number, last: number, indent: string, name: string): void {
  const first = lines.findIndex((line, index) => index > at && !isBlank(line));
  const { label, isJoined } = introduceText(
    name,
    first === -1 || first > last ? '' : (lines[first] ?? '').slice(indent.length),
  );
  lines[at] = indent + (isJoined ? '' : label);
  if (isJoined) lines[first] = `${indent}${label} ${(lines[first] ?? '').slice(indent.length).trim()}`;
}

/** Within a quotation its sign stands alone on such a line. */
function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}
