import { expect, it } from 'vitest';
import { isMoment } from '../../../src/plan/find/is-moment.ts';

it.each([
  ['en', '30 August, 03:00'],
  ['en', 'Monday, 9:00'],
  ['en', 'Day 2:'],
  ['en', 'Tuesday morning'],
  ['en', 'Early in the morning of 3 Mar 2026'],
  ['en', '06:14–06:20 UTC'],
  ['en', '11:00 a.m.'],
  ['en', 'Week 1'],
  ['en', 'The next day'],
  ['de', 'Montag, 9 Uhr'],
  ['de', 'Am 3. Mai'],
  ['fr', 'Mardi 4 juin, 14h30'],
  ['es', 'El 3 de mayo'],
  ['ru', '12 июня, утро'],
  ['zh', '第一天'],
  ['zh', '2024年3月5日'],
  ['ja', '午前9時30分'],
  ['ko', '3월 5일'],
  ['en', 'Sun 3 May'],
  ['en', 'Dec 20 - Jan 11'],
  ['en', 'PORTSMOUTH, UK, Oct. 6, 2015'],
  ['en', 'Mon–Fri'],
  ['it', '3 maggio, sera'],
  ['pt', 'Dia 2'],
])('only says when (%s: %s)', (lang, text) => {
  expect(isMoment(text, lang)).toBe(true);
});

it.each([
  ['en', 'MENDED IN MAY'],
  ['en', 'UK, Lamps'],
  ['en', `${'AB '.repeat(19)}x`],
  ['en', 'Cheap'],
  ['en', '42'],
  ['en', 'The next'],
  ['en', 'Monday is wash day'],
  ['en', 'Lamps burn at night'],
  ['en', 'Phase 2'],
  ['de', 'Montag brennt die Lampe'],
  ['zh', '十天以后灯灭了'],
  ['ja', '三つ'],
  ['en', 'The Sun'],
  ['en', 'The tag'],
  ['en', 'The second'],
  ['de', 'Der Fall'],
  ['en', '9'.repeat(56)],
  ['zh', `${'11年'.repeat(18)}灯`],
])('says something else (%s: %s)', (lang, text) => {
  expect(isMoment(text, lang)).toBe(false);
});
