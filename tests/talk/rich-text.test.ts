import { describe, expect, it } from 'vitest';
import { sliceRichText } from '../../src/talk/rich-text.ts';

describe('a slice of marked text', () => {
  it('has the marks that reach into it, and no white space at its ends', () => {
    const rich = { text: 'old lamps burn', marks: [{ kind: 'em' as const, start: 0, end: 9 }] };
    expect(sliceRichText(rich, 3, 10)).toEqual({ text: 'lamps', marks: [{ kind: 'em', start: 0, end: 5 }] });
    expect(sliceRichText(rich, 9)).toEqual({ text: 'burn', marks: [] });
  });
});
