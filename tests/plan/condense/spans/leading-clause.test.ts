import { describe, expect, it } from 'vitest';
import { leadingClause } from '../../../../src/plan/condense/spans/leading-clause.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { leftAway } from './left-away.ts';

describe('leadingClause', () => {
  it('lets go what stands before the main clause', () => {
    expect(leftAway(leadingClause, 'When the power fails, the pump is switched off.')).toContain(
      'When the power fails,',
    );
    expect(leftAway(leadingClause, 'On most days, the pump runs without a break.')).toContain(
      'On most days,',
    );
    expect(leftAway(leadingClause, 'To save water, the gardeners will close the valve.')).toContain(
      'To save water,',
    );
  });

  it('keeps a condition, and the noun for which a pronoun stands', () => {
    expect(leftAway(leadingClause, 'If the power fails, the pump stops.')).toEqual([]);
    expect(leftAway(leadingClause, 'When the gardeners arrive, they close the valve.')).toEqual([]);
    expect(leftAway(leadingClause, 'According to the mayor, the dam will hold.')).toEqual([]);
    expect(leftAway(leadingClause, 'In a modular, flexible design the parts are cheap.')).toEqual([]);
  });

  it.each([
    'With some exceptions, the gardeners take on no work that needs more than a day of two people.',
    'In rare cases, the valves of the old pump are closed by whoever is in the garden at night.',
    'At least, the gardeners will not open the valve of the old pump that often.',
    'If you use the new pump, the gardeners will open the old valve for you and your neighbours.',
    'When you open the valve, then the pump will stop.',
  ])('keeps what says how far or in which case it holds: %s', (text) => {
    expect(leftAway(leadingClause, text)).toEqual([]);
  });

  it('opens nothing within a question', () => {
    expect(
      leftAway(leadingClause, 'How would you mend it if old pumps, worn valves or hoses were lost?'),
    ).toEqual([]);
  });

  it('counts a participle dear that says in which case the claim holds', () => {
    const riskOf = (text: string) => leadingClause(tagSentence(text))[0]?.risk ?? NaN;
    expect(riskOf('Opened in the cold of winter, the pump will leak.')).toBeGreaterThan(
      riskOf('Looking at the old map, the plumber found the pump.'),
    );
  });
});
