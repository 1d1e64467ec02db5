import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasFor } from '../../../src/measure/canvas.ts';
import { fitContrast } from '../../../src/plan/fit/fit-contrast.ts';
import { fitDefinition } from '../../../src/plan/fit/fit-definition.ts';
import { fitHeading } from '../../../src/plan/fit/fit-heading.ts';
import { fitNumber } from '../../../src/plan/fit/fit-number.ts';
import { fitPoints } from '../../../src/plan/fit/fit-points.ts';
import { fitSteps } from '../../../src/plan/fit/fit-steps.ts';
import { fitText } from '../../../src/plan/fit/fit-text.ts';
import { holdsLead } from '../../../src/plan/fit/lead.ts';
import { splitText } from '../../../src/plan/split/split-text.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

const canvas = canvasFor('en');
const plain = toPlainRichText;
const plainAll = (texts: readonly string[]) => texts.map(plain);
const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');

describe('room on a slide', () => {
  it('shrinks the type of a statement before it splits it', () => {
    const statement = (count: number) => fitText('statement', plain(words(count)), canvas);
    expect([3, 8, 20, 32, 60].map(statement)).toEqual(['xl', 'l', 'm', 's', undefined]);
  });

  it('is what the letters take: narrow ones leave more of it than broad ones', () => {
    const statement = (word: string) => fitText('statement', plain(words(9, word)), canvas);
    expect([statement('lilt'), statement('mama'), statement('WWWW')]).toEqual(['xl', 'l', 'm']);
  });

  it('is what both themes have: a word that either would part is set smaller', () => {
    expect(fitText('title', plain('Internationalisation'), canvas)).toBe('m');
    expect(fitText('statement', plain('x'.repeat(300)), canvas)).toBeUndefined();
  });

  it('is shared by at most four points', () => {
    const four = ['Lamps burn', 'Ships sail', 'Oil is dear', 'All is well'];
    expect(fitPoints(plainAll(four), canvas)).toBe('l');
    expect(fitPoints(plainAll([...four, words(12)]), canvas)).toBeUndefined();
    expect(fitPoints(plainAll([words(60), words(60)]), canvas)).toBeUndefined();
  });

  it('is shared by five or six items of a list that take a line each', () => {
    const five = ['Lamps burn', 'Ships sail', 'Oil is dear', 'All is well', 'Fog comes in'];
    expect(fitPoints(plainAll(five), canvas)).toBe('m');
    const six = plainAll([...five, 'The keeper sleeps through all of it']);
    expect(fitPoints(six, canvas)).toBe('s');
    expect(fitPoints(six, canvas, { lead: plain('What I saw there that night:') })).toBe('s');
    expect(fitPoints(plainAll([...five, 'a', 'b']), canvas)).toBeUndefined();
  });

  it('is less where lines are higher: full-width and Arabic points', () => {
    const four = (point: string, lang: string) =>
      fitPoints(plainAll([point, point, point, point]), canvasFor(lang));
    expect([four('lamps', 'en'), four('灯台', 'ja'), four('مصباح', 'ar')]).toEqual(['l', 'm', 'm']);
  });

  it('holds a number, its smaller unit and a caption of five lines, or a longer one of three lines below it', () => {
    const number = (figure: string, unit: string, caption: string) =>
      fitNumber({ figure, unit, caption: plain(caption) }, canvas);
    expect(number('40', '%', 'of the lamps')).toBe('l');
    expect(number('$3.5', 'million', 'a tower')).toBe('s');
    expect(number('€190,000', '', 'of oil')).toBe('xs');
    expect(number('4', '', words(20))).toBe('xs');
    expect(number('1,200,000,000', '', 'lamps')).toBeUndefined();
    expect(number('4', '', words(40))).toBeUndefined();
  });

  it('is less below the sentence that introduces points, and beside their numbers', () => {
    const points = plainAll(['Lamps burn all night', 'Ships sail by day', 'Oil is dear', 'All is well']);
    expect(fitPoints(points, canvas)).toBe('l');
    expect(fitPoints(points, canvas, { lead: plain('What I saw there that night:') })).toBe('m');
    const line = plainAll(['Lamps burn all through the night']);
    expect(fitPoints(line, canvas)).toBe('l');
    const numbered = plainAll(Array.from({ length: 4 }, () => 'Lamps burn all through the night'));
    expect(fitPoints(numbered, canvas, { isNumbered: true })).toBe('m');
  });

  it('is shared by three to five short steps, each in a column that parts none of its words', () => {
    const steps = (texts: string[]) => fitSteps(plainAll(texts), canvas);
    expect(steps(['Fill it', 'Trim it', 'Light it'])).toBe('l');
    expect(steps(['Fill it', 'Trim it', 'Light it', 'Watch it', 'Write it down'])).toBe('l');
    expect(steps(['Fill it', 'Light it'])).toBeUndefined();
    expect(steps(['a', 'b', 'c', 'd', 'e', 'f'])).toBeUndefined();
    expect(steps(['Fill it', 'Light it', 'x'.repeat(40)])).toBeUndefined();
    expect(steps(['Fill it', 'Light it', words(13)])).toBeUndefined();
  });

  it('is shared by the two sides of a contrast', () => {
    const sides = (...texts: string[]) => fitContrast(plainAll(texts), canvas);
    expect(sides('Less time on lamps', 'More time on ships')).toBe('l');
    expect(fitContrast(plainAll(['灯台に時間をかけない', '船に時間をかける']), canvasFor('ja'))).toBe('l');
    expect(sides('Less', words(4, 'more than a line of words'))).toBe('s');
    expect(sides('Less', words(40))).toBeUndefined();
    expect(sides('Less', 'x'.repeat(60))).toBeUndefined();
  });

  it('holds a term on one line and four lines of its meaning', () => {
    const terms = ['atoll', 'eventual consistency', 'the eventual consistency', words(9)];
    const fits = terms.map((term) => fitDefinition(plain(term), plain('a ring of coral'), canvas));
    expect(fits).toEqual(['l', 'm', 's', undefined]);
    expect(fitDefinition(plain('atoll'), plain(words(60)), canvas)).toBeUndefined();
  });

  it('holds a heading beside its content if it is short enough, smaller if it is longer', () => {
    const headings = ['The lamp', words(7, 'Lighthouses'), words(30)];
    expect(headings.map((heading) => fitHeading(heading, canvas))).toEqual(['l', 's', undefined]);
  });

  it('holds a sentence over a list or beside code', () => {
    const lead = plain('What a keeper does every night:');
    expect([holdsLead(lead, canvas, true), holdsLead(lead, canvas, false)]).toEqual([true, true]);
    expect(holdsLead(plain(words(60)), canvas, true)).toBe(false);
  });

  it('holds each part of any text that is split for it', () => {
    const languages = fc.constantFrom('en', 'ar', 'he', 'ja', 'zh', 'ko', 'th');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), languages, (text, lang) => {
        const own = canvasFor(lang);
        for (const part of splitText(
          plain(text),
          lang,
          (some) => fitText('quote', some, own) !== undefined,
        )) {
          expect(fitText('quote', part, own)).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
