import { describe, expect, it } from 'vitest';
import { canvasFor } from '../../src/measure/canvas.ts';
import type { StyleName, Typography } from '../../src/measure/typography.ts';
import { toPlainRichText } from '../../src/talk/rich-text.ts';
import type { Mark, RichText } from '../../src/talk/shown.ts';

function paper(lang = 'en'): Typography {
  const [type] = canvasFor(lang).themes;
  if (type === undefined) throw new Error('no theme');
  return type;
}

const width = (text: string | RichText, style: StyleName = 'points', lang = 'en') =>
  paper(lang).measureLine(typeof text === 'string' ? toPlainRichText(text) : text, style);

const marked = (text: string, kind: Mark['kind'], start: number, end: number) => ({
  text,
  marks: [{ kind, start, end }],
});

describe('the width of a text', () => {
  it('is that of its letters in the face of its style', () => {
    expect(width('mmmm')).toBeGreaterThan(width('iiii') * 2.5);
    expect(width('a lamp', 'lead')).not.toBe(width('a lamp'));
  });

  it('counts what stands nearer together: kerning, and no room for combining marks', () => {
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
    expect(width('é'.normalize('NFD'), 'lead')).toBeCloseTo(width('é', 'lead'), 2);
  });

  it('is that of Arabic letters as they join', () => {
    const alone = Array.from('سلام').reduce((sum, letter) => sum + width(letter, 'points', 'ar'), 0);
    expect(width('سلام', 'points', 'ar')).toBeLessThan(alone * 0.9);
  });

  it('is a whole em for each Chinese or Japanese character', () => {
    expect(width('灯台灯台灯台灯台灯台', 'points', 'zh')).toBeCloseTo(10, 0);
  });

  it('is rather too large where none of our fonts has a letter', () => {
    expect(width('Ж')).toBeGreaterThan(0.8);
    expect(width('ก')).toBeGreaterThan(0.6);
  });

  it('takes code in its own face, and emphasis in italics', () => {
    const text = 'the lamp burns';
    expect(width(marked(text, 'code', 4, 8))).not.toBe(width(text));
    expect(width(marked(text, 'em', 4, 8))).not.toBe(width(text));
    expect(width(marked(text, 'link', 4, 8))).toBe(width(text));
  });
});

describe('lines', () => {
  const lines = (text: string | RichText, ems: number, lang = 'en') =>
    paper(lang).countLines(typeof text === 'string' ? toPlainRichText(text) : text, {
      style: 'points',
      size: 100,
      width: ems * 100,
    });

  it('are broken between words, behind dashes, and at line feeds', () => {
    expect(lines('lamp lamp', 3)).toBe(2);
    expect(lines('lamp-lamp', 3)).toBe(2);
    expect(lines('a\nb', 20)).toBe(2);
    expect(lines('lamp\u00a0lamp', 3)).toBe(2);
    expect(lines('lamp lamp', 6)).toBe(1);
  });

  it('are indented where a line of the essay runs over, beside another of its lines', () => {
    const verse = 'lamp lamp lamp lamp';
    expect([5, 6].map((width) => lines(verse, width))).toEqual([2, 2]);
    expect([5, 6].map((width) => lines(`${verse}\na`, width))).toEqual([4, 3]);
  });

  it('part a word that is wider than a line, and no other', () => {
    expect(lines('x'.repeat(300), 10)).toBeGreaterThan(12);
    const type = paper();
    const setting = { style: 'points', size: 100, width: 1000 } as const;
    expect(type.isWhole(toPlainRichText('lamps'), setting)).toBe(true);
    expect(type.isWhole(toPlainRichText('x'.repeat(300)), setting)).toBe(false);
  });

  it('are broken between Chinese characters, but not before a full stop', () => {
    expect(lines('灯台灯台。', 4.3, 'zh')).toBe(2);
    expect(lines('灯台灯台', 4.3, 'zh')).toBe(1);
  });

  it('are broken between phrases in Japanese, and between words in Korean and Thai', () => {
    expect(lines('ファイルとデータの処理', 7, 'ja')).toBe(2);
    expect(lines('등대는 바다를', 4, 'ko')).toBe(2);
    expect(lines('ภาษาไทยเป็นภาษา', 6, 'th')).toBe(2);
  });

  it('never part initials and abbreviations of one letter each', () => {
    const [type] = canvasFor('de').themes;
    const setting = { style: 'points', size: 100, width: 100 } as const;
    expect(type?.isWhole(toPlainRichText('z. B.'), setting)).toBe(false);
    expect(type?.isWhole(toPlainRichText('z B.'), setting)).toBe(true);
  });

  it('never part a formula', () => {
    const formula = marked('x = y + z and more', 'math', 0, 9);
    expect(lines(formula, 8)).toBeLessThanOrEqual(lines('x = y + z and more', 3));
  });
});
