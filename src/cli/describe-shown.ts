import { countNoun } from '../talk/text/count-noun.ts';
import { fitColumns } from './terminal-width.ts';
import type { Shown, ShownOf } from '../talk/shown.ts';

/** Columns of a formula's source, of which the beginning tells which it is. */
const mostOfFormula = 60;

/** What a step shows, in a few words: prose as it is, code and tables by their beginning and size. */
export function describeShown(shows: Shown): string {
  switch (shows.kind) {
    case 'code':
      return describeCode(shows);
    case 'diagram':
      return `${shows.language} · ${countLines(shows.text)}`;
    case 'table':
      return `${shows.head.map(({ text }) => text).join(' | ')} · ${countNoun(shows.rows.length, 'row')}`;
    case 'figure':
      return shows.text === '' ? shows.source : shows.text;
    case 'quote':
      return shows.by === undefined ? `“${shows.text}”` : `“${shows.text}” ${shows.by.text}`;
    case 'definition':
      return `${shows.term.text}: ${shows.meaning.text}`;
    case 'contrast':
      return shows.sides.map(({ text }) => text).join(' | ');
    case 'number':
      return `${shows.figure}${shows.unit === undefined ? '' : ` ${shows.unit}`} · ${shows.caption.text}`;
    case 'film':
      return shows.caption === undefined ? shows.source : `${shows.text} · ${shows.source}`;
    case 'card':
      return shows.title === undefined ? shows.address : `${shows.title} · ${shows.address}`;
    case 'math':
      return fitColumns(shows.text, mostOfFormula).trimEnd();
    case 'text':
      return shows.text;
  }
}

/** Where a step puts lines into focus, it is known by the first of them. */
function describeCode({ text, firstLine: from, lines }: ShownOf<'code'>): string {
  const [range] = lines ?? [];
  if (lines === undefined || range === undefined) return `${firstLine(text)} · ${countLines(text)}`;
  const numbers = lines.map(([first, last]) => [...new Set([first, last])].join('–')).join(', ');
  const focus = text.split('\n').slice(range[0] - from, range[1] - from + 1);
  return `${firstLine(focus.join('\n'))} · in focus: ${numbers}`;
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}

function countLines(text: string): string {
  return countNoun(text.split('\n').length, 'line');
}
