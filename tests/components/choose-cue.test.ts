import { describe, expect, it } from 'vitest';
import { chooseCue } from '../../src/components/choose-cue.ts';
import type { Mark } from '../../src/talk/shown.ts';

const math = (start: number, end: number): Mark => ({ kind: 'math', start, end });

describe('chooseCue', () => {
  it('names what appears by its first line', async () => {
    expect(await chooseCue({ kind: 'code', text: 'let a\nlet b', firstLine: 1 })).toEqual({
      text: 'let a …',
      marks: [],
    });
  });

  it('has formulas as formulas where they fit the margin, and nothing else marked', async () => {
    const marks: Mark[] = [{ kind: 'em', start: 0, end: 2 }, math(6, 12)];
    expect(await chooseCue({ kind: 'text', text: 'It is O(n^2)', marks })).toEqual({
      text: 'It is O(n^2)',
      marks: [math(6, 12)],
    });
    expect((await chooseCue({ kind: 'math', text: 'E = mc^2' })).marks).toEqual([math(0, 8)]);
    const long = 'a + b + c + d + e + f + g + h + i + j + k';
    expect((await chooseCue({ kind: 'math', text: long })).marks).toEqual([]);
  });
});
