import { describe, expect, it } from 'vitest';
import { compressSentence } from '../../../../src/plan/condense/compress.ts';
import { toPlainRichText } from '../../../../src/talk/rich-text.ts';

function cuts(text: string): string[] {
  return compressSentence(toPlainRichText(text), () => 1).map((cut) => cut.text.text);
}

describe('findAnswerTies', () => {
  it.each([
    [
      'a denial and what its author says instead',
      'The price of an old pump is not the coin that you pay for it; it’s the winter you spend repairing it.',
    ],
    [
      'what is no sentence behind “not … but”',
      'The price of an old pump is not the coin that you pay for it, but the winter you lose.',
    ],
  ])('keeps %s together', (_, text) => {
    expect(cuts(text)).toEqual([text.slice(0, -1)]);
  });

  it('keeps neither the concession nor the half before it alone', () => {
    const points = cuts(
      'A pump looks like a bargain, and sometimes it is one, but it is the only thing that kept us dry.',
    );
    expect(points[0]).toBe('A pump looks like a bargain, but it is the only thing that kept us dry');
    expect(points).not.toContain('A pump looks like a bargain');
  });

  it('lets go what a denial does not wait for', () => {
    expect(
      cuts(
        'The pumps that nobody mends are old; our gardeners carry all of the water from the river by hand.',
      ),
    ).toContain('The pumps that nobody mends are old');
  });
});
