import { describe, expect, it } from 'vitest';
import { thinMarks } from '../../src/read/thin-marks.ts';

describe('marks that are heaped on a letter', () => {
  it('are thinned to three different ones, and named with the line of the first', () => {
    const heap = '\u0323\u0301'.repeat(150) + '\u0302\u0303';
    const { text, warnings } = thinMarks(`Lamps\n\nZ${heap}a`, 'e.md');
    expect(text).toBe('Lamps\n\nZ\u0323\u0301\u0302a');
    expect(warnings).toMatchObject([{ file: 'e.md', line: 3 }]);
  });

  it('are left alone where a language writes them', () => {
    const written = 'ᾧ ệ o\u0302\u0301\u0323 שָׁ֥ מြွှေ့ ที่นี้'.normalize('NFD');
    expect(thinMarks(written, 'e.md')).toEqual({ text: written, warnings: [] });
  });
});
