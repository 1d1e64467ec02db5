import { describe, expect, it } from 'vitest';
import { markItem } from '../../../src/layouts/text/mark-item.ts';

describe('the mark of an item in what is said', () => {
  it('is the number that it has in the essay, in the digits of its language', () => {
    expect(markItem({ item: { depth: 1, number: 12 } }, 'en')).toEqual({ 'data-mark': '12.' });
    expect(markItem({ item: { depth: 1, number: 12 } }, 'ar')).toEqual({ 'data-mark': '١٢.' });
  });

  it('is a dash where its list does not count, and stands the further in the deeper its list is', () => {
    expect(markItem({ item: { depth: 2 } }, 'en')).toEqual({ 'data-mark': '–', style: '--depth: 2' });
  });

  it('is missing where no item begins', () => {
    expect(markItem({}, 'en')).toEqual({});
  });
});
