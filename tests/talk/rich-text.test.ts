import { describe, expect, it } from 'vitest';
import { joinRichTexts, makeSlicer, sliceRichText } from '../../src/talk/rich-text.ts';
import { joint } from '../../src/talk/text/joint.ts';

describe('a slice of marked text', () => {
  it('has the marks that reach into it, and no white space at its ends', () => {
    const rich = { text: 'old lamps burn', marks: [{ kind: 'em' as const, start: 0, end: 9 }] };
    expect(sliceRichText(rich, 3, 10)).toEqual({ text: 'lamps', marks: [{ kind: 'em', start: 0, end: 5 }] });
    expect(sliceRichText(rich, 9)).toEqual({ text: 'burn', marks: [] });
  });

  it('is the same where many are cut from one text', () => {
    const text = 'old lamps burn. '.repeat(200);
    const marks = Array.from({ length: 200 }, (_, at) => ({
      kind: 'em' as const,
      start: at * 16 + 4,
      end: at * 16 + 9,
    }));
    const rich = { text, marks: [{ kind: 'strong' as const, start: 0, end: 1700 }, ...marks] };
    const slice = makeSlicer(rich);
    for (const [start, end] of [
      [0, 40],
      [500, 515],
      [505, 1600],
      [1690, 1720],
      [2000, undefined],
    ] as const) {
      expect(slice(start, end)).toEqual(sliceRichText(rich, start, end));
    }
  });
});

describe('texts that are joined', () => {
  it('keep their marks, with between them what the one before asks for', () => {
    const parts = ['灯亮。', 'Oil.', 'Wick.'].map((text) => ({
      text,
      marks: [{ kind: 'em' as const, start: 0, end: 1 }],
    }));
    const { text, marks } = joinRichTexts(parts, joint);
    expect(text).toBe('灯亮。Oil. Wick.');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['灯', 'O', 'W']);
  });
});
