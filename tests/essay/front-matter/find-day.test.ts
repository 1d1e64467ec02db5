import { describe, expect, it } from 'vitest';
import { findDay } from '../../../src/essay/front-matter/find-day.ts';

describe('the day of a post', () => {
  it.each([
    '2020-10-12T09:46:24.000Z',
    '2020-10-12 9:46:24 +0200',
    '2020-10-12T09:46',
    '2020/10/12 09:46:24',
    'Mon, 12 Oct 2020 09:46:24 +0000',
    '12 Oct 2020 09:46 GMT',
    'Mon Oct 12 09:46:24 2020 +0000',
    'Mon Oct 12 09:46:24 UTC 2020',
    'Mon Oct 12 2020 09:46:24 GMT+0000 (Coordinated Universal Time)',
  ])('is read from a moment that a program wrote: %s', (text) => {
    expect(findDay(text)).toBe('2020-10-12');
  });

  it('has two digits for its month and day', () => {
    expect(findDay('2020-3-4')).toBe('2020-03-04');
  });

  it.each([
    '12 Oct 2020',
    'Mon, 12 Oct 2020',
    '3 May',
    '2020-10',
    '2020',
    'Mon, 12 Xyz 2020 09:46',
    '12/10/2020',
  ])('is read from nothing that an author wrote to be read: %s', (text) => {
    expect(findDay(text)).toBeUndefined();
  });
});
