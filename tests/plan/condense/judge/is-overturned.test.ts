import { expect, it } from 'vitest';
import { isOverturned, tellsPresent } from '../../../../src/plan/condense/judge/is-overturned.ts';

it.each([
  ['en', 'A storm eventually passes.', 'Ours did not, because the wind fed it.'],
  ['en', 'The keeper said that the lamp was lit.', 'The lamp wasn’t.'],
  ['en', 'The lamp was out for twenty minutes.', 'The other forty were our own work.'],
  ['en', 'A larger lamp wants a better keeper.', 'That is very deep, but it’s not actually true.'],
  ['en', 'A larger lamp wants a better keeper.', 'This isn’t true.'],
  ['en', 'A larger lamp wants a better keeper.', 'Sadly, that is not always the case.'],
  ['en', 'A lamp lasted a year ten years ago.', 'Today it lasts a week.'],
  ['en', 'The keeper used to oil it daily.', 'Now it oils itself.'],
  ['de', 'Vor zehn Jahren reichte eine Lampe.', 'Heute reichen drei nicht.'],
  ['de', 'Früher reichte eine Lampe.', 'Heute reichen drei nicht.'],
  ['es', 'Una lámpara bastaba hace 3 años.', 'Actualmente apenas alumbra.'],
  ['fr', 'Autrefois, une lampe suffisait.', 'Aujourd’hui, il en faut trois.'],
  ['fr', 'Avant, une lampe suffisait.', 'Maintenant, il en faut trois.'],
  ['es', 'Antes bastaba una lámpara.', 'Ahora hacen falta tres.'],
  ['pt', 'Antigamente bastava uma lâmpada.', 'Hoje são precisas três.'],
  ['it', 'Una volta bastava una lampada.', 'Oggi ne servono tre.'],
  ['it', 'Prima si usava una lampada.', 'Ora ne servono tre.'],
  ['nl', 'Vroeger was één lamp genoeg.', 'Nu zijn er drie nodig.'],
  ['ru', 'Раньше хватало одной лампы.', 'Теперь нужны три.'],
  ['zh', '以前一盏灯就够了。', '现在需要三盏。'],
  ['zh', '我们以前用一盏灯。', '现在用三盏。'],
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
  ['en', 'Glass lets the light through.', 'Change it if it is not right.'],
  ['en', 'Glass lets the light through.', 'The keeper wrote to us that it is not true.'],
  ['en', 'Glass lets the light through.', 'Whoever says that is not true, sells oil.'],
  ['en', 'A storm passes.', 'We do not light the lamp in a storm.'],
  ['en', 'A lamp needs oil.', 'Today it burns.'],
  ['en', 'This oil is mostly used to light the lamp.', 'Now we can see.'],
  ['en', 'Keepers get used to the dark.', 'Today that costs ships.'],
  ['en', 'Trim the previously lit lamp.', 'Now it burns.'],
  ['en', 'Oil the lamp before this wick burns.', 'Now light it.'],
  ['en', 'The keeper used to oil it daily.', 'Now, let’s see how.'],
  ['en', 'The keeper used to oil it daily.', 'Now imagine a tower without oil.'],
  ['en', 'A lamp saves ships.', 'It does not, however, save sails.'],
  ['en', 'One reason is oil.', 'The other reason is wicks.'],
  ['en', 'The lamp has a glass.', 'The other neat thing on it is a hook.'],
  ['en', 'Oil is what matters.', 'The rest is detail.'],
  ['de', 'Eine Lampe reicht.', 'Heute brennt sie.'],
  ['de', 'Wer früher ölt, spart Dochte.', 'Heute ist das leicht.'],
  ['de', 'Früher oder später fällt jede Lampe aus.', 'Heute hilft eine zweite.'],
  ['de', 'Öle sie vor dem ersten Tag im Herbst.', 'Jetzt brennt sie.'],
  ['fr', 'Il faut huiler la lampe avant de l’allumer.', 'Maintenant, elle brûle.'],
  ['fr', 'Le sable est à l’origine des pannes.', 'Aujourd’hui, on le filtre.'],
  ['es', 'Antes bastaba una lámpara.', 'Ahora bien, nadie la limpiaba.'],
  ['es', 'Conviene engrasar la lámpara antes de encenderla.', 'Ahora arde.'],
  ['es', 'Hay que engrasarla cuanto antes.', 'Hoy no espera nadie.'],
  ['pt', 'Limpe a lâmpada antes de a acender.', 'Agora ela brilha.'],
  ['it', 'La prima regola è pulire la lampada.', 'Ora brilla.'],
  ['it', 'Ancora una volta vince la lampada.', 'Oggi lo sappiamo.'],
  ['nl', 'Hij brandt feller dan ooit.', 'Nu nog de lont.'],
  ['ru', 'Прежде всего нужна лампа.', 'Сегодня это просто.'],
  ['zh', '在点灯以前必须先加油。', '现在灯亮了。'],
  ['zh', '烟会随着时间过去而消失。', '现在灯亮了。'],
  ['ja', '点灯以前に必ず油を足す。', '現在は自動でできる。'],
  ['sw', 'Zamani taa moja ilitosha.', 'Sasa zinahitajika tatu.'],
])('and nothing else is (%s): %s %s', (lang, text, next) => {
  expect(isOverturned(text, next, lang)).toBe(false);
});

it('what tells of the present behind the past may stand alone, and what only denies does not', () => {
  expect(tellsPresent('Today it lasts a week.', 'A lamp lasted a year ten years ago.', 'en')).toBe(true);
  expect(tellsPresent('Ours did not.', 'A storm eventually passes.', 'en')).toBe(false);
  expect(tellsPresent('Today it lasts a week.', undefined, 'en')).toBe(false);
});

it.each([
  'does '.repeat(20_000),
  'does'.repeat(25_000),
  'vor '.repeat(25_000),
  'used to '.repeat(12_000),
  '在以前'.repeat(30_000),
  'does,'.repeat(20_000),
])('is quick for sentences of any length', (long) => {
  for (const lang of ['en', 'de', 'it', 'ru', 'zh']) expect(isOverturned(`${long}.`, long, lang)).toBe(false);
});
