import { expect, it } from 'vitest';
import { countSpoken, spokenUnit } from '../../../src/talk/text/count-spoken.ts';

it.each([
  ['en', 'Lamps burn – oil.', 3, 'words'],
  ['zh-Hans', '灯塔照亮大海。', 6, 'characters'],
  ['ja', '灯台 9 つ', 4, 'characters'],
])('what is said in %s (%s) counts %d %s', (lang, text, count, unit) => {
  expect([countSpoken(text, lang), spokenUnit(lang)]).toEqual([count, unit]);
});
