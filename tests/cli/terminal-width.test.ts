import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, measureColumns, wrapColumns } from '../../src/cli/terminal-width.ts';

describe('columns of a terminal', () => {
  it.each([
    ['lamp', 4],
    ['灯台', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['（注）', 6],
    ['مصباح', 5],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(measureColumns(text)).toBe(columns);
  });

  it('a text is cut and filled to exactly as many as there are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 4, max: 40 }),
        (text, columns) => {
          expect(measureColumns(fitColumns(text, columns))).toBe(columns);
        },
      ),
    );
  });

  it('a text that is wrapped keeps all of its words within them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        (text, columns) => {
          const lines = wrapColumns(text, columns);
          expect(Math.max(...lines.map(measureColumns))).toBeLessThanOrEqual(columns);
          expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        },
      ),
    );
    expect(wrapColumns('The lamp needs oil', 9)).toEqual(['The lamp', 'needs oil']);
    expect(wrapColumns('灯台のランプ', 6)).toEqual(['灯台の', 'ランプ']);
  });

  it('a text that is cut says so', () => {
    expect(fitColumns('The lamp needs oil', 9)).toBe('The lamp…');
    expect(fitColumns('灯台のランプ', 6)).toBe('灯台… ');
  });
});
