import { describe, expect, it } from 'vitest';
import { canvasFor } from '../../../src/measure/canvas.ts';
import { splitTable } from '../../../src/plan/split-table.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';
import type { ShownOf } from '../../../src/talk/shown.ts';
import { slidesOf } from '../essay-of.ts';

function tablesOf(head: string[], rows: string[][], align = head.map(() => '---')): ShownOf<'table'>[] {
  const write = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return slidesOf([head, align, ...rows].map(write).join('\n')).map(({ steps }) => {
    const shows = steps[0]?.shows;
    if (shows?.kind !== 'table') throw new Error('no table');
    return shows;
  });
}

const texts = (row: readonly { text: string }[]) => row.map(({ text }) => text);

describe('a table', () => {
  it('is shown with its head and alignment', () => {
    const [table, ...others] = tablesOf(['lamp', 'oil'], [['old', '3']], [':--', '--:']);
    expect(others).toEqual([]);
    expect(table).toMatchObject({ align: ['start', 'end'], text: 'lamp\toil\nold\t3' });
  });

  it('of five short rows stands whole on one slide', () => {
    const rows = Array.from({ length: 5 }, (_, at) => [`row ${String(at)}`, 'some']);
    expect(tablesOf(['name', 'worth'], rows).map(({ rows }) => rows.length)).toEqual([5]);
  });

  it('of seven rows goes 4 + 3, the head on both slides', () => {
    const tables = tablesOf(
      ['n'],
      Array.from({ length: 7 }, (_, at) => [`row ${String(at)}`]),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 3]);
    expect(tables.map(({ head }) => texts(head))).toEqual([['n'], ['n']]);
  });

  it('may have more rows than a function takes arguments', () => {
    const row = [toPlainRichText('lamp')];
    const rows = Array.from({ length: 140_000 }, () => row);
    const parts = splitTable({ head: row, rows, align: ['start'] }, canvasFor('en'));
    expect(parts.flatMap((part) => part.rows)).toHaveLength(rows.length);
  });

  it('of nine columns repeats the first beside the others', () => {
    const names = Array.from({ length: 9 }, (_, at) => `c${String(at)}`);
    const tables = tablesOf(names, [names]);
    expect(tables.map(({ head }) => texts(head))).toEqual([
      ['c0', 'c1', 'c2', 'c3', 'c4'],
      ['c0', 'c5', 'c6', 'c7', 'c8'],
    ]);
  });

  it('with a cell longer than a slide goes on in the next row', () => {
    const long = Array.from({ length: 300 }, (_, at) => `word${String(at)}`).join(' ');
    const tables = tablesOf(['name', 'story'], [['lamp', long]]);
    expect(tables.length).toBeGreaterThan(1);
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row[1]?.text));
    expect(cells.join(' ')).toBe(long);
  });

  it('is followed by the pictures in its cells, each once, in order', () => {
    const slides = slidesOf(
      '| lamp | ![Off](off.png) |\n| --- | --- |\n| ![On](on.png) old | ![Off](off.png) |\n| [![Oil](oil.png)](https://example.org/) | new |',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['table', 'figure', 'figure', 'figure']);
    expect(slides.slice(1).map(({ steps }) => steps[0]?.shows)).toMatchObject([
      { source: 'off.png' },
      { source: 'on.png' },
      { source: 'oil.png' },
    ]);
  });

  it('of pictures alone is its pictures', () => {
    const slides = slidesOf('| ![On](on.png) | ![Off](off.png) |\n| --- | --- |');
    expect(slides.map(({ layout }) => layout)).toEqual(['figure', 'figure']);
  });

  it('with a row too short still has all its columns', () => {
    const [table] = tablesOf(['a', 'b', 'c'], [['1']]);
    expect(table?.rows.map(texts)).toEqual([['1', '', '']]);
  });
});
