import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/plan/choose/leans-back.ts';

describe('what is said leans on what was said before it', () => {
  it.each([
    'She kept the lamp for forty years. Nobody thanked her.',
    'But it went out at dawn.',
    'That lamp was the last of its kind.',
    'I think about that keeper when the fog comes in.',
    'There is a third cost, which falls on the ships.',
    'And the third is the oil.',
    'The second lamp is the cheapest.',
    'Build that tower. The ships come after.',
    'Which is why no keeper sleeps.',
    'I had that on a poster for years.',
  ])('where it begins with %s', (text) => {
    expect(leansBack(text, 'en')).toBe(true);
  });

  it.each([
    'The keeper said that she would stay. It rained.',
    'It is easy to forget the lamp.',
    'I know that in winter nobody comes.',
    'This essay is about lamps.',
    'So here is what I ask of you. Light it.',
    'I would begin with these:',
    'In the second week the oil ran out.',
    'A second later the harbour was dark.',
    'Those who wait for the fog to lift see the coast.',
    'The first cost is oil, the second cost is sleep.',
    'For a month the keeper was alone.',
    'But nobody keeps a lamp for money.',
  ])('but not where it begins with %s', (text) => {
    expect(leansBack(text, 'en')).toBe(false);
  });

  it('in other languages, too', () => {
    expect(leansBack('Dadurch sank das Schiff.', 'de')).toBe(true);
    expect(leansBack('Das Schiff sank im Hafen.', 'de')).toBe(false);
    expect(leansBack('Laiva upposi satamassa.', 'fi')).toBe(false);
  });
});
