import { describe, expect, it } from 'vitest';
import { participleTail } from '../../../../src/plan/condense/spans/participle-tail.ts';
import { leftAway } from './left-away.ts';

describe('participleTail', () => {
  it('lets a participle behind a comma go', () => {
    expect(leftAway(participleTail, 'The pump broke last winter, flooding the whole yard.')).toContain(
      ', flooding the whole yard',
    );
  });

  it('keeps a participle that the verb wants', () => {
    expect(leftAway(participleTail, 'They spent the whole winter mending the pump.')).toEqual([]);
    expect(leftAway(participleTail, 'The town offers river cruising holidays.')).toEqual([]);
  });

  it('keeps a row of participles', () => {
    const text =
      'They keep the pump alive by opening the valve, draining the hoses, and slowly oiling the axle.';
    expect(leftAway(participleTail, text)).toEqual([]);
  });

  it('parts no noun that ends like a participle', () => {
    const away = leftAway(
      participleTail,
      'The mill has a school for gardening and machine learning using old pumps.',
    );
    expect(away).not.toContain('learning using old pumps');
  });
});
