import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/talk/text/direction.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ar-EG', 'az-Arab'])('is from right to left for %s', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['en', 'ja', 'ru', 'az', 'no language'])('is from left to right for %s', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});
