import { expect, test } from 'vitest';
import { endsAsQuestion, endsByAsking } from '../../src/plan/ends-as-question.ts';

test.each(['Why?', 'Warum? ', '为什么？', 'لماذا؟', 'Γιατί;', 'Why\u037e'])('%s asks', (text) => {
  expect(endsAsQuestion(text)).toBe(true);
  expect(endsByAsking(text)).toBe(true);
});

test.each([
  'She said, “Why?”',
  'Il a dit : « Pourquoi ?»',
  'Er sagte: „Warum?“',
  'A goal (for whom?)',
  '他说：“为什么？”',
])('%s ends as a question that its author only tells', (text) => {
  expect(endsAsQuestion(text)).toBe(true);
  expect(endsByAsking(text)).toBe(false);
});

test('a semicolon asks only behind Greek letters', () => {
  expect(endsAsQuestion('«Γιατί;»')).toBe(true);
  expect(endsByAsking('«Γιατί;»')).toBe(false);
  expect(endsAsQuestion('const lamp = 1;')).toBe(false);
});

test('Japanese asks with a full stop', () => {
  expect(endsAsQuestion('なぜでしょうか。')).toBe(true);
  expect(endsAsQuestion('なぜなら雨です。')).toBe(false);
});

test('a question before the end is none that the text ends with', () => {
  expect(endsAsQuestion('Why? Nobody knows.')).toBe(false);
});
