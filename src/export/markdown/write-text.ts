/** Marked text as Markdown in one line. */
import type { Mark, RichText } from '../../talk/shown.ts';
import type { Dialect } from './dialect.ts';

export function writeText({ text, marks }: RichText, dialect: Dialect): string {
  return writeSpan(0, text.length, marks);

  function writeSpan(start: number, end: number, inner: readonly Mark[]): string {
    let written = '';
    let at = start;
    for (const [index, mark] of inner.entries()) {
      if (mark.start < at) continue;
      const markEnd = Math.min(mark.end, end);
      const within = inner.slice(index + 1).filter((other) => other.start < markEnd);
      written += dialect.escape(text.slice(at, mark.start)) + writeMark(mark, markEnd, within);
      at = markEnd;
    }
    return (written + dialect.escape(text.slice(at, end))).replaceAll('\n', ' ');
  }

  function writeMark({ kind, start, href }: Mark, end: number, within: readonly Mark[]): string {
    const source = text.slice(start, end);
    if (kind === 'math') return `$${source.trim()}$`;
    if (kind === 'code') return writeCode(source);
    const content = writeSpan(start, end, within);
    if (kind === 'em') return `*${content}*`;
    if (kind === 'del') return `~~${content}~~`;
    if (kind === 'strong') return `**${content}**`;
    // Ids of our slides mean nothing elsewhere.
    return href === undefined || href.startsWith('#')
      ? content
      : `[${content}](<${href.replaceAll(/[<>\n]/g, encodeURIComponent)}>)`;
  }
}

/** Code within a text, between as many backticks as it needs. */
function writeCode(source: string): string {
  let longest = 0;
  // One code may have more runs of them than a call takes arguments.
  for (const [found] of source.matchAll(/`+/g)) longest = Math.max(longest, found.length);
  const ticks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return ticks + space + source.replaceAll('\n', ' ') + space + ticks;
}

/** A fence with more backticks than any in the code, so that none of them closes it. */
export function writeFence(code: string, info: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/^\s*(`+)/gm), ([, ticks = '']) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${code}\n${ticks}`;
}
