import { describe, expect, it } from 'vitest';
import { prepositionalPhrase } from '../../../../src/plan/condense/spans/prepositional-phrase.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { leftAway } from './left-away.ts';

describe('prepositionalPhrase', () => {
  it('lets a phrase at the end go', () => {
    expect(leftAway(prepositionalPhrase, 'The gardeners repaired the pump during the storm.')).toContain(
      'during the storm',
    );
  });

  it('lets a phrase behind the first noun of a long sentence go', () => {
    const text =
      'A pump in a running garden is almost always in one of two states: nearly new or completely worn out.';
    expect(leftAway(prepositionalPhrase, text)).toContain('in a running garden');
  });

  it('keeps the phrase of a verb, a definition or a denial', () => {
    expect(leftAway(prepositionalPhrase, 'Our harvest depends on rain.')).toEqual([]);
    expect(leftAway(prepositionalPhrase, 'Lectern is a tool for speakers.')).toEqual([]);
    expect(leftAway(prepositionalPhrase, 'We use no pump for the garden.')).toEqual([]);
  });

  it('costs more where a clause of its own would go with the phrase', () => {
    const riskOf = (text: string) => prepositionalPhrase(tagSentence(text)).at(0)?.risk;
    const plain = riskOf('Our gardeners repaired all the pumps in the yard of the village.') ?? Infinity;
    for (const claim of [', we have new valves', ' and we have new valves', ', and the valves were oiled'])
      expect(riskOf(`Our gardeners repaired all the pumps in the yard${claim}.`)).toBeGreaterThan(plain);
  });

  it('keeps a phrase whose noun is denied something', () => {
    const text = 'The gardeners drew the plans for a pump that doesn’t leak.';
    expect(leftAway(prepositionalPhrase, text)).toEqual([]);
  });

  it('keeps the particle of a verb that looks like a noun', () => {
    expect(leftAway(prepositionalPhrase, 'In spring they consider mapping out the old pipes.')).toEqual([]);
    expect(
      leftAway(prepositionalPhrase, 'We ask all the gardeners to carry the hoses up the tower.'),
    ).toContain('up the tower');
  });

  it('keeps what a noun says little without', () => {
    expect(
      leftAway(prepositionalPhrase, 'The drawing explains the relationship between a pump and its valve.'),
    ).toEqual([]);
  });

  it('keeps what is done before or after', () => {
    expect(leftAway(prepositionalPhrase, 'The gardeners empty the pump before opening the valve.')).toEqual(
      [],
    );
  });

  it('counts dearer what completes its noun, and what holds a claim of its own', () => {
    const riskOf = (text: string) => {
      const sentence = tagSentence(text);
      return prepositionalPhrase(sentence).find(({ end }) => end === sentence.end)?.risk ?? NaN;
    };
    const plain = riskOf('The gardeners mended an old pump in the yard.');
    expect(riskOf('The gardeners enjoyed long talks with the plumber.')).toBeGreaterThan(plain);
    expect(riskOf('The gardeners mended a pump in the yard.')).toBeGreaterThan(plain);
    expect(
      riskOf('The gardeners mended an old pump in the yard, and then it ran for years.'),
    ).toBeGreaterThan(plain);
  });

  it('keeps the subject of a clause that only looks like a phrase', () => {
    const text =
      'For the sake of all who live here, make sure that you open the valve before the well is dry, or your guests may find no water.';
    expect(leftAway(prepositionalPhrase, text)).not.toContain('before the well');
  });

  it('counts dear what leaves few words, or holds a limit', () => {
    const riskOf = (text: string) => {
      const sentence = tagSentence(text);
      return prepositionalPhrase(sentence).find(({ end }) => end === sentence.end)?.risk ?? NaN;
    };
    const plain = riskOf('The old gardeners of this small town have all mended the big pump in the yard.');
    expect(riskOf('Old gardeners mended the big pump in the yard.')).toBeGreaterThan(plain);
    expect(
      riskOf('The old gardeners of this small town have all mended the big pump in a yard without water.'),
    ).toBeGreaterThan(plain);
  });
});
