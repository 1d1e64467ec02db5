import { describe, expect, it } from 'vitest';
import { dash } from '../../../../src/plan/condense/spans/dash.ts';
import { leftAway } from './left-away.ts';

describe('dash', () => {
  it('lets an aside between dashes, or behind one, go', () => {
    expect(leftAway(dash, 'The pump – an old one – is broken again.')).toContain('– an old one –');
    expect(leftAway(dash, 'The pump was broken again – as it always is.')).toContain('– as it always is');
  });

  it('keeps what an example is of', () => {
    const spans = leftAway(dash, 'The gardeners mend the pump often – say twice in every year.');
    expect(spans.filter((span) => span.startsWith('The'))).toEqual([]);
  });

  it('keeps hyphens within words', () => {
    expect(leftAway(dash, 'The well-kept pump leaks all night.')).toEqual([]);
  });
});
