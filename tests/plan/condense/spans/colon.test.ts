import { describe, expect, it } from 'vitest';
import { colon } from '../../../../src/plan/condense/spans/colon.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { leftAway } from './left-away.ts';

describe('colon', () => {
  it('lets an announcement go, or what follows a colon', () => {
    expect(leftAway(colon, 'The rule is: nobody opens the valve alone.')).toContain('The rule is:');
    expect(
      leftAway(colon, 'We changed how the gardeners work: every morning they check the valves.'),
    ).toContain(': every morning they check the valves');
  });

  it('keeps a head before a mere list', () => {
    expect(leftAway(colon, 'You need these tools: a hammer and two old saws.')).not.toContain(
      'You need these tools:',
    );
  });

  it('keeps what tells that a call is not its author’s advice', () => {
    const heads = (text: string) => leftAway(colon, text).filter((span) => span.endsWith(':'));
    expect(heads('Sometimes it is easy to keep a pump dry: just don’t open the old valve.')).toEqual([]);
    expect(heads('Sometimes the rule is simple: the old pump is loud all night.')).not.toEqual([]);
    expect(heads('The rule of the yard is simple: never open the old valve at night.')).not.toEqual([]);
  });

  it('counts a list dear that its head only announces', () => {
    const riskOf = (text: string) => {
      const sentence = tagSentence(text);
      return colon(sentence).find(({ end }) => end === sentence.end)?.risk ?? NaN;
    };
    expect(
      riskOf('The gardeners are known for many things: their pumps, their roses and their songs.'),
    ).toBeGreaterThan(
      riskOf('The gardeners have mended most of the pumps: the red one, the blue one and the old one.'),
    );
  });
});
