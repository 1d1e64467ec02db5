import { describe, expect, it } from 'vitest';
import { hedge } from '../../../../src/plan/condense/spans/hedge.ts';
import { leftAway } from './left-away.ts';

describe('hedge', () => {
  it('lets words of emphasis go', () => {
    expect(leftAway(hedge, 'The pump is really old.')).toContain('really');
    expect(leftAway(hedge, 'The new hall is sort of small.')).toContain('sort of');
  });

  it('keeps words that carry the truth of the claim', () => {
    expect(leftAway(hedge, 'The pump is probably broken.')).toEqual([]);
    expect(leftAway(hedge, 'The results are not really new.')).toEqual([]);
    expect(leftAway(hedge, 'Please explain it simply.')).toEqual([]);
    expect(leftAway(hedge, 'It is a queer sort of petrified pump.')).toEqual([]);
  });
});
