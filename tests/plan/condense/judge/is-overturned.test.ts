import { expect, it } from 'vitest';
import { isOverturned, tellsPresent } from '../../../../src/plan/condense/judge/is-overturned.ts';

it.each([
  ['en', 'A storm eventually passes.', 'Ours did not, because the wind fed it.'],
  ['en', 'The keeper said that the lamp was lit.', 'The lamp wasn’t.'],
  ['en', 'The lamp was out for twenty minutes.', 'The other forty were our own work.'],
  ['en', 'A lamp lasted a year ten years ago.', 'Today it lasts a week.'],
  ['de', 'Früher reichte eine Lampe.', 'Heute reichen drei nicht.'],
  ['es', 'Una lámpara bastaba hace 3 años.', 'Actualmente apenas alumbra.'],
  ['fr', 'Autrefois, une lampe suffisait.', 'Aujourd’hui, il en faut trois.'],
  ['pt', 'Antigamente bastava uma lâmpada.', 'Hoje são precisas três.'],
  ['it', 'Una volta bastava una lampada.', 'Oggi ne servono tre.'],
  ['nl', 'Vroeger was één lamp genoeg.', 'Nu zijn er drie nodig.'],
  ['ru', 'Раньше хватало одной лампы.', 'Теперь нужны три.'],
  ['zh', '以前一盏灯就够了。', '现在需要三盏。'],
  ['ja', '以前は灯が一つで足りた。', '今では三つ要る。'],
])(
  'what the next sentence says is not so, or is so no longer, is only set up (%s): %s %s',
  (lang, text, next) => {
    expect(isOverturned(text, next, lang)).toBe(true);
  },
);

it.each([
  ['en', 'Oil the lamp every night.', 'If you did not, it smokes.'],
  ['en', 'Does a storm pass?', 'Ours did not.'],
  ['en', 'A storm passes.', 'We do not light the lamp in a storm.'],
  ['en', 'A lamp needs oil.', 'Today it burns.'],
  ['de', 'Eine Lampe reicht.', 'Heute brennt sie.'],
  ['sw', 'Zamani taa moja ilitosha.', 'Sasa zinahitajika tatu.'],
])('and nothing else is (%s): %s %s', (lang, text, next) => {
  expect(isOverturned(text, next, lang)).toBe(false);
});

it('what tells of the present behind the past may stand alone, and what only denies does not', () => {
  expect(tellsPresent('Today it lasts a week.', 'A lamp lasted a year ten years ago.', 'en')).toBe(true);
  expect(tellsPresent('Ours did not.', 'A storm eventually passes.', 'en')).toBe(false);
  expect(tellsPresent('Today it lasts a week.', undefined, 'en')).toBe(false);
});

it.each(['does '.repeat(20_000), 'does'.repeat(25_000), 'vor '.repeat(25_000), 'does,'.repeat(20_000)])(
  'is quick for sentences of any length',
  (long) => {
    for (const lang of ['en', 'de', 'it', 'ru', 'zh'])
      expect(isOverturned(`${long}.`, long, lang)).toBe(false);
  },
);
