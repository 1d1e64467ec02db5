import { describe, expect, it } from 'vitest';
import { apposition } from '../../../../src/plan/condense/spans/apposition.ts';
import { leftAway } from './left-away.ts';

describe('apposition', () => {
  it('lets a second name for the same thing go', () => {
    expect(leftAway(apposition, 'The pump, an old one, is broken again.')).toContain(', an old one,');
    expect(leftAway(apposition, 'Last week we met Ada, the owner of the mill.')).toContain(
      ', the owner of the mill',
    );
  });

  it('keeps an item of a list', () => {
    expect(leftAway(apposition, 'She sold the mill, the house and the garden.')).toEqual([]);
  });

  it('keeps the first item behind what opens the sentence', () => {
    expect(
      leftAway(apposition, 'When starting the pump, the work to clean valves, oil hoses, and wait is ours.'),
    ).toEqual([]);
  });
});
