import { expect, it } from 'vitest';
import { chooseDigits } from '../../../src/essay/language/choose-digits.ts';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { wordsFor } from '../../../src/talk/words/house-words.ts';

it.each([
  ['ar', 'سفينة 17 في 2024', '12'],
  ['ar', 'سفينة ١٧ في ٢٠٢٤', '١٢'],
  ['ar', 'سفينة', '١٢'],
  ['ar-u-nu-arab', 'سفينة 17', '١٢'],
  ['fa', 'کشتی 17', '12'],
  ['fa', 'کشتی ۱۷', '۱۲'],
])('numbers of slides in %s have the digits of the text “%s”', (lang, text, twelve) => {
  expect(wordsFor(chooseDigits(lang, text)).number(12)).toBe(twelve);
});

it('an essay says so of its language, in which nothing else changes', () => {
  const { lang } = parseEssay('كان للميناء مصباح واحد منذ 1910 يضيء البحر.', {
    file: 'a.md',
    format: 'markdown',
  });
  expect(lang).toBe('ar-u-nu-latn');
  expect(wordsFor(lang).thanks).toBe(wordsFor('ar').thanks);
  expect(chooseDigits('de', '17')).toBe('de');
});
