import { describe, expect, it } from 'vitest';
import { fitNumber, fitPoints, fitText } from '../../src/plan/capacity.ts';
import { countLines, measureText } from '../../src/plan/measure-text.ts';

describe('room on a slide', () => {
  it('is counted in Latin letters: wide characters count more, marks nothing', () => {
    expect(measureText('lamp')).toBe(4);
    expect(measureText('灯台')).toBeCloseTo(4.4);
    expect(measureText('مصباح')).toBe(5);
    expect(measureText('é'.normalize('NFD'))).toBe(1);
  });

  it('is filled line by line, words whole', () => {
    expect(countLines('the lamp is lit', 8)).toBe(2);
    expect(countLines('the lamp is lit', 7)).toBe(3);
    expect(countLines('a\nb', 20)).toBe(2);
    expect(countLines('灯台は海を照らす', 9)).toBe(2);
    expect(countLines('x'.repeat(300), 48)).toBe(7);
  });

  it('shrinks the type of a statement before it splits it', () => {
    const statement = (words: number) =>
      fitText('statement', Array.from({ length: words }, () => 'lamp').join(' '));
    expect([4, 9, 20, 32, 40].map(statement)).toEqual(['xl', 'l', 'm', 's', undefined]);
  });

  it('is shared by at most four points', () => {
    expect(fitPoints(['Lamps burn', 'Ships sail', 'Oil is dear', 'All is well'])).toBe('l');
    expect(fitPoints(['a', 'b', 'c', 'd', 'e'])).toBeUndefined();
    expect(fitPoints(['x '.repeat(100), 'x '.repeat(100)])).toBeUndefined();
  });

  it('is less where lines are higher: full-width and Arabic points', () => {
    const four = (point: string) => fitPoints([point, point, point, point]);
    expect([four('lamps'), four('灯台'), four('مصباح')]).toEqual(['l', 'm', 'm']);
  });

  it('holds six glyphs of a number and a short caption', () => {
    expect(fitNumber('40%', 'of the lamps')).toBe('l');
    expect(fitNumber('6years', 'at sea')).toBe('s');
    expect(fitNumber('1,200,000', 'lamps')).toBeUndefined();
    expect(fitNumber('4', 'x'.repeat(81))).toBeUndefined();
  });
});
