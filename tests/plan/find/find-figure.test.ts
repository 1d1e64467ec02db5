import { describe, expect, it } from 'vitest';
import { findFigure } from '../../../src/plan/find/find-figure.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

describe('findFigure', () => {
  it('finds a figure behind many blanks', () => {
    const blanks = '\u00A0'.repeat(50_000);
    expect(findFigure(toPlainRichText(`The old lamp burned${blanks}9 years.`), 'en')?.figure).toBe('9');
  });

  it('finds no year that is one, but years that pass', () => {
    expect(findFigure(toPlainRichText('2021年下期は主にインフラを学習した'), 'ja')).toBeUndefined();
    expect(findFigure(toPlainRichText('1986年，一家公司找到了乔布斯'), 'zh')).toBeUndefined();
    expect(findFigure(toPlainRichText('这已经是连续15年了'), 'zh')?.unit).toBe('年');
  });

  it('finds none that only tells when', () => {
    expect(findFigure(toPlainRichText('I keep the lamp for the next 3 months.'), 'en')).toBeUndefined();
    expect(findFigure(toPlainRichText('I keep the lamp for 3 months.'), 'en')?.figure).toBe('3');
  });

  it('finds none that a sign far before it changes', () => {
    const blanks = '\u00A0'.repeat(50_000);
    expect(findFigure(toPlainRichText(`The old lamp burned minus${blanks}9 years.`), 'en')).toBeUndefined();
  });
});
