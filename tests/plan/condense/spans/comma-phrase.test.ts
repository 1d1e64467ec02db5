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
});
