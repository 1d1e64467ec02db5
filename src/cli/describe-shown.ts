import type { Shown } from '../talk/talk.ts';

/** What a step shows, in a few words: prose as it is, code and tables by their beginning and size. */
export function describeShown(shows: Shown): string {
  switch (shows.kind) {
    case 'code':
      return `${firstLine(shows.text)} · ${countLines(shows.text)}`;
    case 'diagram':
      return `${shows.language} · ${countLines(shows.text)}`;
    case 'table':
      return `${shows.head.map(({ text }) => text).join(' | ')} · ${formatCount(shows.rows.length, 'row')}`;
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
    case 'text':
    case 'math':
      return shows.text;
  }
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
  return formatCount(text.split('\n').length, 'line');
}

function formatCount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
