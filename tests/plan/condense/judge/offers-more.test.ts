import { describe, expect, it } from 'vitest';
import { offersMore } from '../../../../src/plan/condense/judge/offers-more.ts';

describe('offersMore', () => {
  it.each([
    'If you would like to know more about pumps, try the manual.',
    'If you’re interested in learning more, the library has a book on valves.',
    'If you’re keen to learn more about wells, visit the library.',
    'If your garden wants a new pump, we can help.',
    'If you find a leak, please reach out by post.',
    'For more information, there is a film about wells.',
  ])('finds what is for those who want more than the talk: “%s”', (text) =>
    expect(offersMore(text)).toBe(true),
  );

  it.each([
    'If you are curious about wells, look more at pumps.',
    'If the well is deep, we can help ourselves with a ladder.',
    'If the well is dry, reach out to your neighbours.',
    'For a more even lawn, water it at night.',
    'To know a pump, open it.',
    'If you would like a dry garden, mend the pump.',
  ])('leaves what is for everybody: “%s”', (text) => expect(offersMore(text)).toBe(false));
});
