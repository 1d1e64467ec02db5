import { describe, expect, it } from 'vitest';
import { chooseCue, chooseCues } from '../../src/components/choose-cue.ts';
import type { Mark, Shown } from '../../src/talk/shown.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

const math = (start: number, end: number): Mark => ({ kind: 'math', start, end });

describe('chooseCue', () => {
  it('names what appears by its first line, with a sign for the others that stands on no line alone', async () => {
    expect(await chooseCue({ kind: 'code', text: 'let a\nlet b', firstLine: 1 }, 'en')).toEqual({
      text: 'let a\u00a0…',
      marks: [],
    });
    const long = `${'a long line '.repeat(9)}\nand more`;
    expect((await chooseCue({ kind: 'text', text: long, marks: [] }, 'en')).text).toMatch(/long…$/u);
  });

  it('has formulas as formulas where they fit the margin, and nothing else marked', async () => {
    const marks: Mark[] = [{ kind: 'em', start: 0, end: 2 }, math(6, 12)];
    expect(await chooseCue({ kind: 'text', text: 'It is O(n^2)', marks }, 'en')).toEqual({
      text: 'It is O(n^2)',
      marks: [math(6, 12)],
    });
    expect((await chooseCue({ kind: 'math', text: 'E = mc^2' }, 'en')).marks).toEqual([math(0, 8)]);
    const long = 'a + b + c + d + e + f + g + h + i + j + k';
    expect(await chooseCue({ kind: 'math', text: long }, 'en')).toEqual({ text: 'formula', marks: [] });
  });

  it('has a number with what it counts, and tells the sides of a contrast apart', async () => {
    const number: Shown = {
      kind: 'number',
      text: 'of pages are slow',
      figure: '63',
      unit: '%',
      caption: { text: 'of pages are slow', marks: [] },
    };
    expect((await chooseCue(number, 'en')).text).toBe('63% of pages are slow');
    expect((await chooseCue({ ...number, unit: 'years' }, 'en')).text).toBe('63 years of pages are slow');
    const side = (text: string, stance: 'rejected' | 'preferred') => ({ text, marks: [], stance });
    const sides: [ReturnType<typeof side>, ReturnType<typeof side>] = [
      side('Not to keep', 'rejected'),
      side('To keep', 'preferred'),
    ];
    const contrast: Shown = { kind: 'contrast', text: 'Not to keep To keep', sides };
    expect((await chooseCue(contrast, 'en')).text).toBe('Not to keep / To keep');
  });

  it('has the caption of a picture without its description, which says what is on the wall anyway', async () => {
    const figure: Shown = {
      kind: 'figure',
      text: 'The lamp A tower at dusk',
      alt: 'A tower at dusk',
      source: 'lamp.png',
    };
    const caption = { text: 'The lamp', marks: [] };
    expect((await chooseCue({ ...figure, caption }, 'en')).text).toBe('The lamp');
  });

  it('names the closing slide by its thanks, in the talk’s language', async () => {
    const talk = talkOf([slide('closing', 'closing', [words('Ada Lovelace')])], { lang: 'de' });
    expect([...(await chooseCues(talk)).values()]).toEqual([{ text: 'Danke', marks: [] }]);
  });
});
