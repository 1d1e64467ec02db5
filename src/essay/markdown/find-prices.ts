/**
 * Dollars that are money and no formula. The rule is pandoc's: an opening dollar has no space after it, a closing
 * one no space before it and no digit after it (https://pandoc.org/MANUAL.html#math).
 */
import type { Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Edit } from './edited-text.ts';

/** The same rule for a formula as the parser delimited it, dollars included. Backquotes are code's, not TeX's. */
export function isFormula(source: string): boolean {
  return source.startsWith('$$') || (/^\$[^\s`]([^`]*[^\s`])?\$$/.test(source) && !source.includes('`'));
}

/** Edits that escape each such dollar, in paragraphs where the parser saw a formula. */
export function findPrices(root: Root, masked: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  visit(root, (node: Nodes) => {
    if (!('children' in node) || !node.children.some((child) => child.type === 'inlineMath')) return;
    const start = Math.max(done, node.position?.start.offset ?? 0);
    const end = node.position?.end.offset ?? 0;
    for (let at = start; at < end; at += 1) {
      if (masked[at] === '\\') at += 1;
      else if (masked[at] === '`') at = skipCode(masked, at, end);
      else if (masked[at] === '$') {
        if (masked[at + 1] === '$') {
          const close = masked.indexOf('$$', at + 2);
          at = close === -1 || close >= end ? at + 1 : close + 1;
          continue;
        }
        const close = findClosing(masked, at, end);
        if (close === undefined) edits.push({ start: at, end: at, text: '\\' });
        else at = close;
      }
    }
    done = Math.max(done, end);
  });
  return edits;
}

/** The last offset of the code span that begins here, or of the backquotes that begin none. */
function skipCode(text: string, start: number, end: number): number {
  const run = /^`+/.exec(text.slice(start, end))?.[0] ?? '`';
  const rest = text.slice(start + run.length, end);
  const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(rest);
  return start + run.length - 1 + (close === null ? 0 : close.index + run.length);
}

/** The next dollar decides: if it cannot close, nothing was opened. */
function findClosing(text: string, open: number, end: number): number | undefined {
  if (/\s/.test(text[open + 1] ?? ' ')) return undefined;
  for (let at = open + 1; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return undefined;
    else if (text[at] === '$') {
      return /\s/.test(text[at - 1] ?? ' ') || /[\d$]/.test(text[at + 1] ?? '') ? undefined : at;
    }
  }
  return undefined;
}
