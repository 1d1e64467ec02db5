import { describe, expect, it } from 'vitest';
import { relativePronoun } from '../../../../src/plan/condense/spans/relative-pronoun.ts';
import { leftAway } from './left-away.ts';

describe('relative pronoun', () => {
  it('goes where a subject follows it', () => {
    expect(leftAway(relativePronoun, 'The pump that we built drains the yard.')).toContain('that');
    expect(leftAway(relativePronoun, "The lamp that they've mended burns all night.")).toContain('that');
  });

  it('stays where it is the subject, or no relative', () => {
    expect(leftAway(relativePronoun, 'The pump that drains the yard is old.')).toEqual([]);
    expect(leftAway(relativePronoun, 'The keeper knows that we oil the lamp.')).toEqual([]);
  });
});
