import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { contrast } from '../../../../src/plan/condense/spans/contrast.ts';
import { leftAway } from './left-away.ts';

describe('contrast', () => {
  it('lets the concession before a “but” go', () => {
    expect(leftAway(contrast, 'Pumps are cheap, but the old ones were better.')).toContain(
      'Pumps are cheap, but',
    );
  });

  it('keeps a “but” within a clause', () => {
    expect(leftAway(contrast, 'The old pump is slow but reliable.')).toEqual([]);
  });

  it('keeps both sides of a question', () => {
    const asked = 'What happens if the pump runs, but nobody opens the valve?';
    expect(leftAway(contrast, asked)).not.toContain('What happens if the pump runs, but');
  });

  it('counts what follows a “but” dear, also where it refers back', () => {
    const sentence = tagSentence('Guests can open the valves, but they can’t reach the old pumps.', []);
    const tail = contrast(sentence).find(({ end }) => end > sentence.end - 1);
    expect(tail?.risk).toBeGreaterThan(0.6);
  });

  it.each([
    ['gardeners mend *them*', 'Pumps are hard to open, but our gardeners mend them.'],
    [
      '*each of the other* valves',
      'The right one is the red valve, but each of the other valves is good for something.',
    ],
    ['*their* valves', 'They are cheap, but often their valves are rusty.'],
  ])('parts no clause for free from what it speaks of: %s', (_, text) => {
    const heads = contrast(tagSentence(text)).filter(({ start }) => start === 0);
    expect(heads.filter(({ isFree, risk }) => isFree === true || risk < 0.8)).toEqual([]);
  });

  it('parts a clause that names what it speaks of', () => {
    const [head] = contrast(tagSentence('Valves are cheap, but good gardeners know that they leak.')).filter(
      ({ start }) => start === 0,
    );
    expect(head?.isFree).toBe(true);
  });

  it('takes no head from “they” and “also”', () => {
    for (const text of [
      'These pumps are old and heavy, but they have led to a good harvest.',
      'We agree that old names are good, but also that long names are bad.',
    ])
      expect(leftAway(contrast, text).filter((span) => span.endsWith('but'))).toEqual([]);
  });
});
