import { expect, it } from 'vitest';
import { writeClock, writeDigits } from '../../../src/talk/text/write-clock.ts';

it('a clock has the digits that a talk counts with', () => {
  expect(writeClock(245, 'ar')).toBe('٤:٠٥');
  expect(writeClock(3750, 'fa')).toBe('۱:۰۲:۳۰');
  expect(writeClock(245, 'ar-u-nu-latn')).toBe('4:05');
  expect(writeClock(245, 'de')).toBe('4:05');
});

it('other texts have them as well', () => {
  expect(writeDigits('+09:05', 'ar')).toBe('+٠٩:٠٥');
  expect(writeDigits('118', 'zh')).toBe('118');
});
