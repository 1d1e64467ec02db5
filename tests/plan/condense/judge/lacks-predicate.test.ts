import { describe, expect, it } from 'vitest';
import { lacksPredicate } from '../../../../src/plan/condense/judge/lacks-predicate.ts';

describe('a point', () => {
  it.each([
    'the count suggests they’re not, unless somebody oils them',
    'the gardeners are not, because it rains',
    'most wells don’t',
  ])('denies something that was told only before: %s', (text) => {
    expect(lacksPredicate(text)).toBe(true);
  });

  it.each([
    'the count suggests they’re not dry, unless somebody drains them',
    'old pumps leak, and new ones don’t',
    'if the wells aren’t, the pumps are dry',
    'do not, as a rule, oil the pump',
  ])('has what it needs: %s', (text) => {
    expect(lacksPredicate(text)).toBe(false);
  });
});
