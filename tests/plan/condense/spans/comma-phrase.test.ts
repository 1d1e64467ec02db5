import { describe, expect, it } from 'vitest';
import { commaPhrase } from '../../../../src/plan/condense/spans/comma-phrase.ts';
import { leftAway } from './left-away.ts';

describe('commaPhrase', () => {
  it('lets a phrase behind a comma go', () => {
    expect(leftAway(commaPhrase, 'The pump runs at night, for the sake of the neighbours.')).toContain(
      ', for the sake of the neighbours',
    );
  });

  it('reaches over no semicolon', () => {
    const text = 'The gardens have wells, to which I go; from which, I think, we drink.';
    for (const rest of leftAway(commaPhrase, text)) expect(rest).not.toMatch(/;.*which$/u);
  });

  it('keeps what the subject still waits for', () => {
    expect(leftAway(commaPhrase, 'The pump, old and slow, is running.')).not.toContain(', is running');
  });

  it.each([
    ['The pumps are, with good oil, much faster than the old ones.', ', with good oil,'],
    ['The old pumps can not, by any means, be mended in winter.', ', by any means,'],
  ])('takes both commas between an auxiliary and what it waits for: %s', (text, phrase) => {
    expect(leftAway(commaPhrase, text)).toContain(phrase);
    expect(leftAway(commaPhrase, text)).not.toContain(phrase.slice(0, -1));
  });

  it('keeps what says in how many cases it holds', () => {
    expect(
      leftAway(commaPhrase, 'The pumps of this town are, in many cases, older than the houses.'),
    ).toEqual([]);
  });
});
