/** Callouts that blog engines write as tags around them, `{{< notice tip >}}`, `{% note %}`, or as a class behind them, `{: .prompt-tip }`. */
import { isCalloutName } from '../callout.ts';
import type { Edit } from '../markdown/edited-text.ts';
import { closeCallout, openCallout } from './find-callouts.ts';

/** Tags that name the kind behind their own name. */
const general = /^(?:callout|admonition|notice|alert|hint|message|box|note)$/i;
const values = String.raw`((?:\s+(?:[\w-]+\s*=\s*)?(?:"[^"\n]*"|'[^'\n]*'|[\w-]+),?)*)`;
const opening = new RegExp(
  String.raw`\{\{[<%]\s*([\w-]+)${values}\s*[>%]\}\}|\{%-?\s*([\w-]+)${values}\s*-?%\}`,
  'g',
);
const closing = /\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}|\{%-?\s*(?:end|\/\s*)([\w-]+)\s*-?%\}/g;

/**
 * Edits that turn such tags and classes into the marks of callouts.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function findCalloutTags(masked: string): Edit[] {
  return [...findPairs(masked), ...findClasses(masked)];
}

function findPairs(masked: string): Edit[] {
  const ends = new Map<string, RegExpExecArray[]>();
  for (const match of masked.matchAll(closing)) {
    const name = match[1] ?? match[2] ?? '';
    const same = ends.get(name) ?? [];
    same.push(match);
    ends.set(name, same);
  }
  for (const same of ends.values()) same.reverse();
  const edits: Edit[] = [];
  for (const match of masked.matchAll(opening)) {
    const name = match[1] ?? match[3] ?? '';
    if (!general.test(name) && !isCalloutName(name)) continue;
    // Each end serves once, and those that lie before are done with.
    const same = ends.get(name) ?? [];
    let end = same.pop();
    while (end !== undefined && end.index < match.index) end = same.pop();
    if (end === undefined) continue;
    const { kind, title } = readKind(name, match[2] ?? match[4] ?? '');
    const head = kind === undefined ? '' : openCallout(kind, title !== '');
    edits.push(around(match, `\n\n${head}\n\n${title === '' ? '' : `${title}\n\n`}`));
    edits.push(around(end, kind === undefined ? '\n\n' : `\n\n${closeCallout}\n\n`));
  }
  return edits;
}

function around(match: RegExpExecArray, text: string): Edit {
  return { start: match.index, end: match.index + match[0].length, text };
}

function readKind(name: string, rest: string): { kind?: string; title: string } {
  const named = new Map<string, string>();
  const plain: string[] = [];
  for (const [, key, double, single, bare = ''] of rest.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))/g,
  )) {
    if (key === undefined) plain.push(double ?? single ?? bare);
    else named.set(key.toLowerCase(), double ?? single ?? bare);
  }
  const words = [
    named.get('type'),
    named.get('kind'),
    named.get('style'),
    named.get('class'),
    plain[0],
    name,
  ];
  const kind = words.find((word) => word !== undefined && isCalloutName(word));
  // A single word may be a colour, an icon or a format, unless it begins as a title does.
  const isTitle = (word: string) => /\s|^[\p{Lu}\p{Lo}]/u.test(word) && !isCalloutName(word);
  const title = named.get('title') ?? plain.find(isTitle) ?? '';
  return { ...(kind !== undefined && { kind }), title };
}

/** kramdown's classes of the block before them, or else behind them. */
function findClasses(masked: string): Edit[] {
  const edits: Edit[] = [];
  const lines = masked.split('\n');
  const starts = lines.map(() => 0);
  for (let at = 1; at < lines.length; at += 1) {
    starts[at] = (starts[at - 1] ?? 0) + (lines[at - 1] ?? '').length + 1;
  }
  for (const [at, line] of lines.entries()) {
    const name = /^\{:\s*\.(?:prompt-|notice--|callout-|alert-)?([\w-]+)\s*\}[ \t]*$/.exec(line)?.[1];
    if (name === undefined || !isCalloutName(name)) continue;
    const start = starts[at] ?? 0;
    const isBehind = (lines[at - 1] ?? '').trim() !== '';
    const [from, to] = isBehind ? [findStart(lines, at), at] : [at + 1, findEnd(lines, at)];
    const first = starts[from] ?? masked.length;
    if (/^[ \t]*>/.test(lines[from] ?? '')) {
      const sign = (lines[from] ?? '').indexOf('>') + 1;
      edits.push({ start: first + sign, end: first + sign, text: ` [!${name}]\n>` });
      edits.push({ start, end: start + line.length, text: '' });
      continue;
    }
    const end = isBehind ? start : (starts[to] ?? masked.length);
    const open = `${openCallout(name, false)}\n\n`;
    const close = `\n\n${closeCallout}\n`;
    if (isBehind) {
      edits.push({ start: first, end: first, text: open });
      edits.push({ start: end, end: end + line.length, text: close });
    } else {
      edits.push({ start, end: start + line.length + 1, text: open });
      edits.push({ start: end, end, text: close });
    }
  }
  return edits;
}

/** The first line of the block that ends before line `at`. */
function findStart(lines: readonly string[], at: number): number {
  let first = at - 1;
  while (first > 0 && isOfBlock(lines[first - 1])) first -= 1;
  return first;
}

/** The line behind the block that begins after line `at`. */
function findEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && isOfBlock(lines[end])) end += 1;
  return end;
}

/** Another attribute list ends a block, too: searches that ran over it would be quadratic. */
function isOfBlock(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !line.startsWith('{:');
}
