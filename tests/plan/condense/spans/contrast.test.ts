import { describe, expect, it } from 'vitest';
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
});
