import { describe, expect, it } from 'vitest';
import { findContrast } from '../../../src/plan/find/find-contrast.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

describe('findContrast', () => {
  it('finds the two sides of a sentence', () => {
    const { sides } = findContrast(toPlainRichText('A lamp is a promise, not a toy.'), 'en') ?? {};
    expect(sides?.map(({ stance }) => stance)).toEqual(['preferred', 'rejected']);
  });

  it.each(['Nah, not the old lamp anyway.', 'Not really a lamp. Well, not at all.'])(
    'finds none between an exclamation and what follows: %s',
    (text) => {
      expect(findContrast(toPlainRichText(text), 'en')).toBeUndefined();
      expect(findContrast(toPlainRichText(text), 'en', { isPair: true })).toBeUndefined();
    },
  );

  it('finds none in what its reader is told to look at', () => {
    const text = toPlainRichText('Notice that the lamp is now a promise, not a toy.');
    expect(findContrast(text, 'en')).toBeUndefined();
  });

  it.each(['It is not a lamp — it is ', 'We want more oil and less ', 'It is not a lamp but '])(
    'finds none in a sentence that says “%s” again and again',
    (words) => {
      expect(findContrast(toPlainRichText(`${words.repeat(2_000)}a lamp.`), 'en')).toBeUndefined();
    },
  );
});
