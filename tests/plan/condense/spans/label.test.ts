import { describe, expect, it } from 'vitest';
import { label } from '../../../../src/plan/condense/spans/label.ts';
import { leftAway } from './left-away.ts';

describe('label', () => {
  it('lets a label before a colon go', () => {
    expect(leftAway(label, 'Note: the cache is shared by all users.')).toContain('Note:');
    expect(leftAway(label, 'Corollary: the cache is shared by all users.')).toContain('Corollary:');
  });

  it('keeps the name of what the sentence is about', () => {
    expect(leftAway(label, 'Mercury: the planet has no moon.')).toEqual([]);
  });
});
