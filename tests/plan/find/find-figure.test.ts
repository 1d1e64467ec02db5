import { describe, expect, it } from 'vitest';
import { findFigure } from '../../../src/plan/find/find-figure.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

describe('findFigure', () => {
  it('finds a figure behind many blanks', () => {
    const blanks = '\u00A0'.repeat(50_000);
    expect(findFigure(toPlainRichText(`The old lamp burned${blanks}9 years.`))?.figure).toBe('9');
  });

  it('finds none that a sign far before it changes', () => {
    const blanks = '\u00A0'.repeat(50_000);
    expect(findFigure(toPlainRichText(`The old lamp burned minus${blanks}9 years.`))).toBeUndefined();
  });
});
