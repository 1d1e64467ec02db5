import { describe, expect, it } from 'vitest';
import { prepositionalPhrase } from '../../../../src/plan/condense/spans/prepositional-phrase.ts';
import { leftAway } from './left-away.ts';

describe('prepositionalPhrase', () => {
  it('lets a phrase at the end go', () => {
    expect(leftAway(prepositionalPhrase, 'The gardeners repaired the pump during the storm.')).toContain(
      'during the storm',
    );
  });

  it('keeps the phrase of a verb, a definition or a denial', () => {
    expect(leftAway(prepositionalPhrase, 'Our harvest depends on rain.')).toEqual([]);
    expect(leftAway(prepositionalPhrase, 'Lectern is a tool for speakers.')).toEqual([]);
    expect(leftAway(prepositionalPhrase, 'We use no pump for the garden.')).toEqual([]);
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
});
