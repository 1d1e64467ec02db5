import { describe, expect, it } from 'vitest';
import { isFragment } from '../../../../src/plan/condense/judge/is-fragment.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

const judge = (text: string, source = text) => isFragment({ text, tokens: tagSentence(text).tokens, source });

describe('a piece of a sentence', () => {
  it.each([
    'When pumps are both old and rusty',
    'Is mended by the gardeners',
    'Generally are mended by gardeners',
    'First, the pump in the old garden (the red one)',
  ])('hangs on nothing, or has no subject: %s', (text) => {
    expect(judge(text)).toBe(true);
  });

  it('is a thing with its participle, cut from what was said of it', () => {
    const source = 'We looked at two gardens – old pumps built by gardeners.';
    expect(judge('Old pumps built by gardeners', source)).toBe(true);
  });

  it('ends where its speaker fell silent, or quoted somebody', () => {
    expect(judge('The trouble is that', 'The trouble is that… who mended it?')).toBe(true);
    expect(judge('You can’t just be like', 'You can’t just be like “Mend it!”')).toBe(true);
    expect(judge('Mend the pump any way you like', 'Mend the pump any way you like.')).toBe(false);
  });

  it('ends where code or a list went on', () => {
    expect(judge('The gardener counts old pumps with')).toBe(true);
    expect(judge('This is a pump to start with', 'This is a pump to start with.')).toBe(false);
    expect(judge('We know what a valve is for')).toBe(false);
  });

  it.each(['When pumps are old, they leak', 'Is it old?', 'Old pumps leak in winter'])(
    'is not: %s',
    (text) => {
      expect(judge(text)).toBe(false);
    },
  );
});
