import { describe, expect, it } from 'vitest';
import {
  fitContrast,
  fitDefinition,
  fitNumber,
  fitPoints,
  fitSteps,
  fitText,
} from '../../src/plan/capacity.ts';
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

  it('holds a number of six digits, its smaller unit and a short caption', () => {
    expect(fitNumber('40', '%', 'of the lamps')).toBe('l');
    expect(fitNumber('6', 'years', 'at sea')).toBe('l');
    expect(fitNumber('$3.5', 'million', 'a tower')).toBe('s');
    expect(fitNumber('1,200,000', '', 'lamps')).toBeUndefined();
    expect(fitNumber('4', '', 'x'.repeat(81))).toBeUndefined();
  });

  it('is less below the sentence that introduces points, and beside their numbers', () => {
    const points = ['Lamps burn all night', 'Ships sail by day', 'Oil is dear'];
    expect(fitPoints(points)).toBe('l');
    expect(fitPoints([...points, 'All is well'], { hasLead: true })).toBe('m');
    const line = 'x'.repeat(13);
    expect(fitPoints([`${line} ${line}`], { isNumbered: false })).toBe('l');
    expect(
      fitPoints(
        Array.from({ length: 4 }, () => `${line} ${line}`),
        { isNumbered: true },
      ),
    ).toBe('m');
  });

  it('is shared by three to five short steps, each in a column that breaks none of its words', () => {
    expect(fitSteps(['Fill it', 'Trim it', 'Light it'])).toBe('l');
    expect(fitSteps(['Fill it', 'Trim it', 'Light it'], { hasLead: true })).toBe('m');
    expect(fitSteps(['Fill it', 'Trim it', 'Light it', 'Watch it', 'Write it down'])).toBe('l');
    expect(fitSteps(['Fill it', 'Light it'])).toBeUndefined();
    expect(fitSteps(['a', 'b', 'c', 'd', 'e', 'f'])).toBeUndefined();
    expect(fitSteps(['Fill it', 'Light it', 'x'.repeat(26)])).toBeUndefined();
    expect(fitSteps(['Fill it', 'Light it', 'word '.repeat(13).trim()])).toBeUndefined();
  });

  it('is shared by the two sides of a contrast', () => {
    expect(fitContrast(['Less time on lamps', 'More time on ships'])).toBe('l');
    expect(fitContrast(['灯台に時間をかけない', '船に時間をかける'])).toBe('l');
    expect(fitContrast(['Less', 'more than a line of words '.repeat(4)])).toBe('s');
    expect(fitContrast(['Less', 'word '.repeat(40)])).toBeUndefined();
    expect(fitContrast(['Less', 'x'.repeat(29)])).toBeUndefined();
  });

  it('holds a term on one line and four lines of its meaning', () => {
    const terms = ['atoll', 'leading marks', 'eventual consistency', 'a term of twenty-four le'];
    expect(terms.map((term) => fitDefinition(term, 'a ring of coral'))).toEqual(['l', 'm', 's', undefined]);
    expect(fitDefinition('環礁', '環状の珊瑚礁')).toBe('l');
    expect(fitDefinition('atoll', 'word '.repeat(30))).toBeUndefined();
  });
});
