import { describe, expect, it } from 'vitest';
import { canvasFor } from '../../../src/measure/canvas.ts';
import { holdsOverTable } from '../../../src/plan/fit/table-room.ts';
import { splitTable } from '../../../src/plan/split/split-table.ts';
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

  it('fills no slide beyond its end where what introduces it stands on the first alone, or on one of its own', () => {
    const canvas = canvasFor('en', undefined, '16:10');
    const row = ['Lamp', 'oil '.repeat(12).trim(), 'salt '.repeat(12).trim()].map(toPlainRichText);
    const grid = {
      head: row.slice(),
      rows: Array.from({ length: 10 }, () => [...row]),
      align: row.map(() => 'start' as const),
    };
    const { fit, parts } = splitTable(grid, canvas, 'lead');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts)
      expect(holdsOverTable({ kind: 'table', text: '', ...part }, fit, 'part', canvas)).toBe(true);
  });

  it('has columns of numbers at the end, so that ones stand below ones, where its author says nothing', () => {
    const head = ['year', 'lamps', 'cost', 'share', 'time', 'name', 'version'];
    const rows = [
      ['1801', '12', '$1,200.50', '3.5 %', '10–20 ms', 'a1', '1.2.3'],
      ['1899', '−3', '€ 7', '<1 %', '—', '12', '1.10.0'],
    ];
    const sidesOf = (tables: ShownOf<'table'>[]) => tables.map(({ align }) => align.join(' '));
    // The first column stands on both slides.
    expect(sidesOf(tablesOf(head, rows))).toEqual(['start end end end', 'start end start start']);
    const sides = [':--', ':--', ':-:', '--:', '---', '---', '---'];
    expect(sidesOf(tablesOf(head, rows, sides))[0]).toEqual('start start center end');
  });

  it('in Arabic has numbers at the start, where their ones are', () => {
    const [slide] = slidesOf('| السنة | العدد |\n| --- | --- |\n| أ | ١٢ |\n| ب | 7 |', { lang: 'ar' });
    expect(slide?.steps[0]?.shows).toMatchObject({ align: ['start', 'start'] });
    // Markdown's right is where their ones are; what an editor wrote for its own order is no wish for crooked columns.
    const sided = slidesOf('| أ | ب | ج |\n| --- | --: | :-- |\n| أ | ١٢ | 7 |\n| ب | 7 | 12 |', {
      lang: 'ar',
    });
    expect(sided[0]?.steps[0]?.shows).toMatchObject({ align: ['start', 'start', 'start'] });
  });

  it('is large if it has few rows, and as wide as its cells need', () => {
    const [small] = slidesOf('| lamp | oil |\n| --- | --- |\n| old | 3 |\n| new | 4 |');
    expect(small?.fit).toBe('xl');
    const [shows] = tablesOf(['lamp', 'oil'], [['old', '3']]);
    expect(shows?.widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(40);
    const long = 'The keeper carries the oil up the stairs of the tower each evening and at dawn.';
    expect(slidesOf(`| lamp | work |\n| --- | --- |\n| old | ${long} ${long} |`)[0]?.fit).toBe('m');
  });

  it('of five short columns is set as large as one slide holds, with the words of its heads below each other', () => {
    const write = (rows: string[][]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const rule = Array.from({ length: 5 }, () => '---');
    const engines = ['Engine', 'Requests per second', 'Memory at rest', 'Cold start', 'Licence'];
    const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => [
      name,
      '22,100',
      '340 MB',
      '0.4 s',
      'MIT',
    ]);
    expect(slidesOf(write([engines, rule, ...rows])).map(({ fit }) => fit)).toEqual(['l']);
    const features = [
      'Feature',
      'Supported in browsers',
      'Requires polyfill',
      'Works offline',
      'Recommended for production',
    ];
    const answers = ['Streams', 'Workers', 'Sockets'].map((name) => [name, 'Partly', 'Yes', 'No', 'Yes']);
    expect(slidesOf(write([features, rule, ...answers])).map(({ fit }) => fit)).toEqual(['xl']);
  });

  it('has the room of a heading that stands elsewhere, and leaves one its own slide where both have none', () => {
    const table = (count: number) =>
      [
        '| year | ships |',
        '| --- | --- |',
        ...Array.from({ length: count }, (_, at) => `| ${String(1901 + at)} | 12 |`),
      ].join('\n');
    const kindsOf = (essay: string) =>
      slidesOf(essay).map(({ layout, heading }) => `${layout} ${heading ?? ''}`);
    expect(kindsOf(`# T\n\nIt burns.\n\n## A\n\n### Ships\n\n${table(8)}`)).toContain('table Ships');
    expect(kindsOf(`# T\n\nIt burns.\n\n## A\n\n### Ships\n\n${table(9)}`).slice(-2)).toEqual([
      'section Ships',
      'table ',
    ]);
  });

  it('never ends a slide with a row that heads the next ones', () => {
    for (const before of [2, 3, 5, 6, 9]) {
      const named = (name: string, count: number) =>
        Array.from({ length: count }, (_, at) => [`${name} ${String(at)}`, 'some']);
      const rows = [...named('row', before), ['Oil', ''], ...named('oil', 12)];
      const tables = tablesOf(['name', 'worth'], rows);
      expect(tables.map((table) => texts(table.rows.at(-1) ?? [])[0])).not.toContain('Oil');
      expect(tables.flatMap((table) => table.rows.map(texts))).toEqual(rows);
    }
  });

  it('of up to nine short rows stands whole on one slide, of more in parts of about one height', () => {
    const rowsOf = (count: number) =>
      tablesOf(
        ['name', 'worth', 'where'],
        Array.from({ length: count }, (_, at) => [`row ${String(at)}`, '1,200', 'some']),
        ['---', '--:', '---'],
      ).map(({ rows }) => rows.length);
    expect(rowsOf(5)).toEqual([5]);
    expect(rowsOf(9)).toEqual([9]);
    expect(rowsOf(10)).toEqual([5, 5]);
    expect(rowsOf(20)).toEqual([7, 7, 6]);
  });

  it('of two parts has the head on both', () => {
    const tables = tablesOf(
      ['n'],
      Array.from({ length: 10 }, (_, at) => [`row ${String(at)}`]),
    );
    expect(tables.map(({ head }) => texts(head))).toEqual([['n'], ['n']]);
  });

  it('breaks no line of a narrow column beside a wide one', () => {
    const story = 'The keeper carries the oil up the stairs of the tower each evening and at dawn again. ';
    const rows = Array.from({ length: 12 }, (_, at) => [`row ${String(at)}`, story]);
    const [first] = tablesOf(['row', 'story'], rows);
    const [type] = canvasFor('en').themes;
    const needed = type?.measureLine(toPlainRichText('row 10'), 'caption') ?? 0;
    expect((first?.widths[0] ?? 0) * 16.8).toBeGreaterThan(needed * 44);
    expect(first?.rows.length).toBeGreaterThan(3);
  });

  it('may have more rows than a function takes arguments', () => {
    const row = [toPlainRichText('lamp')];
    const rows = Array.from({ length: 140_000 }, () => row);
    const { parts } = splitTable({ head: row, rows, align: ['start'] }, canvasFor('en'));
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

  // A cell as long as a book, measured as a whole for each slide, would take minutes.
  it.each([300, 10_000])('with a cell of %i words goes on in the next row', (count) => {
    const long = Array.from({ length: count }, (_, at) => `word${String(at)}`).join(' ');
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
