/** Takes HTML comments out of Markdown: directives are read, everything else in them is nobody's to say. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import { TalkError, type Fault } from '../../errors.ts';
import type { Directive } from '../directives/directives.ts';
import type { Edit } from './edited-text.ts';
import { parseDirective } from '../directives/parse-directive.ts';

/** Without the comment behind it, such a line would underline the one above as a heading: the comment stays there, emptied. */
const beginsItem = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/u;

/** In all others, such as headings and cells of tables, a tag is read by itself. */
const holdBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Edits that take all comments away, and the directives that were in them.
 * @throws TalkError at the line of a comment that is never closed and would swallow the rest.
 */
export function findComments(
  root: Root,
  source: string,
  file: string,
): { edits: Edit[]; directives: Directive[]; warnings: Fault[] } {
  const edits: Edit[] = [];
  const directives: Directive[] = [];
  const warnings: Fault[] = [];
  let done = 0;
  // Kept from tag to tag: searching the rest of the essay anew for each would be quadratic.
  let next = source.indexOf('<!--');

  function findComment(from: number): number {
    if (next !== -1 && next < from) next = source.indexOf('<!--', from);
    return next;
  }

  // The items of lists around the node, from the outermost.
  const items: NonNullable<Root['position']>[] = [];

  visit(root, (node, _, parent) => {
    if (node.type !== 'listItem' && node.type !== 'html') return;
    const from = node.position?.start.offset ?? 0;
    while ((items.at(-1)?.end.offset ?? Infinity) <= from) items.pop();
    if (node.type === 'listItem') {
      if (node.position !== undefined) items.push(node.position);
      return;
    }
    const item = items.at(-1)?.start.line;
    const nodeStart = node.position?.start.offset ?? 0;
    const nodeEnd = node.position?.end.offset ?? 0;
    const isBlock = parent !== undefined && holdBlocks.has(parent.type);
    if (isBlock && /^\s*<(?:script|style|textarea)\b/i.test(node.value)) {
      refuseUnclosed(node.value, node.position?.start.line ?? 1, file);
      return;
    }
    if (node.value.startsWith('<![CDATA[')) edits.push(...openCharacterData(node.value, nodeStart));
    else if (/^\s*<title\b/i.test(node.value)) edits.push(...openTitle(node.value, nodeStart));
    else if (isBlock) refuseOpen(node.value, node.position?.start.line ?? 1, file);
    let start = findComment(Math.max(nodeStart, done));
    while (start !== -1 && start < nodeEnd) {
      const line = (node.position?.start.line ?? 1) + countLines(source, nodeStart, start);
      const short = /^<!--(?:-?>)/.exec(source.slice(start, start + 6))?.[0];
      const close = short === undefined ? source.indexOf('-->', start + 4) : start + short.length - 3;
      if (close === -1) {
        throw new TalkError({
          message: 'A comment is opened here and never closed, so the rest of the essay would vanish.',
          hint: 'Close it with --> where it ends.',
          file,
          line,
        });
      }
      done = close + 3;
      const found =
        short === undefined ? parseDirective(source.slice(start + 4, close), line, file) : undefined;
      if (found !== undefined) {
        if ('kind' in found) directives.push({ ...found, ...(item !== undefined && { item }) });
        else warnings.push(found);
      }
      // A comment at a line's end must not leave two spaces behind: they would mean a line break.
      const endsLine = done === source.length || source[done] === '\n';
      const before = endsLine
        ? (/[ \t]*$/.exec(source.slice(Math.max(0, start - 80), start))?.[0].length ?? 0)
        : 0;
      const isFirst = endsLine && beginsItem.test(source.slice(source.lastIndexOf('\n', start) + 1, start));
      edits.push(
        isFirst ? { start, end: done, text: '<!---->' } : { start: start - before, end: done, text: '' },
      );
      start = findComment(done);
    }
  });
  return { edits, directives, warnings };
}

function refuseUnclosed(html: string, line: number, file: string): void {
  const name = /^\s*<(\w+)/.exec(html)?.[1] ?? '';
  if (new RegExp(`</${name}`, 'i').test(html)) return;
  throw new TalkError({
    message: `The element <${name}> is opened here and never closed, so the rest of the essay would vanish.`,
    hint: `Close it with </${name}>, or put it in backquotes if it is to be shown.`,
    file,
    line,
  });
}

/** What XML holds as `<![CDATA[words]]>` is text. One that opens within another would hold the rest in its turn. */
function openCharacterData(value: string, start: number): Edit[] {
  return Array.from(value.matchAll(/<!\[CDATA\[|\]\]>/g), ({ index, 0: sign }) => ({
    start: start + index,
    end: start + index + sign.length,
    text: '',
  }));
}

/** A page's title is no text, and one that is never closed would hold what follows. */
function openTitle(value: string, start: number): Edit[] {
  const tag = /^\s*<title\b[^>]*>/i.exec(value)?.[0] ?? '';
  return /<\/title\b/i.test(value) ? [] : [{ start, end: start + tag.length, text: '' }];
}

/** An instruction, `<?php … ?>`, or a declaration, `<!DOCTYPE …>`, goes on until it is closed. */
function refuseOpen(html: string, line: number, file: string): void {
  const [, sign = ''] = /^\s*<([?!])(?!--)/.exec(html) ?? [];
  const end = sign === '?' ? '?>' : '>';
  if (sign === '' || html.includes(end)) return;
  throw new TalkError({
    message: `What <${sign} opens here is never closed, so the rest of the essay would vanish.`,
    hint: `Close it with ${end}, or put it in backquotes if it is to be shown.`,
    file,
    line,
  });
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
