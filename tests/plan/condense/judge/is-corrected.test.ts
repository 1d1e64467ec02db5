import { describe, expect, it } from 'vitest';
import { isCorrected } from '../../../../src/plan/condense/judge/is-corrected.ts';

describe('a sentence', () => {
  it.each([
    ['Nobody waits for the pump.', 'Somebody waits for the water.'],
    ['So the case for pumps is not that they are cheap.', 'The case is that they last.'],
    ['Pumps don’t fail by age.', 'Pumps fail by sand.'],
    ['It isn’t age that breaks a pump.', 'It is sand.'],
    ['It’s not about age.', 'It’s about sand.'],
    ['I don’t mean old pumps.', 'I mean those that nobody oils.'],
    ['Old pumps don’t fail by age.', 'They fail by sand.'],
    ['A pump is not a toy.', 'It’s a tool.'],
    ['Stop counting the pumps.', 'Start counting the wells.'],
    ['There is nothing wrong with the pump.', 'The fault is what is missing: a valve.'],
    ['There was no real problem with the well.', 'The problem was the hose.'],
    ['No single valve is loud.', 'The pump is loud because it is empty.'],
    ['Pumps aren’t what a dealer says they are.', 'They’re what they do.'],
    ['Old pumps are not loud.', 'Pumps without oil are.'],
    ['Dealers do not lie about pumps.', 'Most buyers do.'],
  ])('is corrected by the next one that says how it is in the same words: %s %s', (text, next) => {
    expect(isCorrected(text, next, 'en')).toBe(true);
  });

  it.each([
    ['Pumps don’t fail by age.', 'Valves fail by sand.'],
    ['Pumps fail by age.', 'Pumps fail by sand.'],
    ['I don’t know for sure.', 'I only have one pump.'],
    ['Pumps don’t fail by age.', 'Pumps don’t fail by sand.'],
    ['Nobody waits for the pump.', 'Somebody oils it.'],
    ['You might not.', 'You might have another pump.'],
    ['Old pumps are not loud.', 'Nobody knows how old ours are.'],
    ['Old pumps are not loud.', 'Look at what they are.'],
    ['Rain means we don’t pump.', 'Rain means mud.'],
    ['You know this isn’t true.', 'You know that pumps leak.'],
    ['If the pump is not old, oil it.', 'It is a tool.'],
    ['The pump is not new.', 'It’s better to buy another.'],
    ['There isn’t much water.', 'It is deep.'],
    ['A pump is not a toy.', 'This is a garden.'],
    ['The case for pumps is not that they are cheap.', 'The town pays.'],
    ['Stop at the pump.', 'Start with the valve.'],
    ['Stop counting the pumps.', 'Started counts never end.'],
    ['There is nothing wrong with the pump.', 'The gardener is glad.'],
    ['There is a problem with the pump.', 'The problem is the well.'],
    ['No single valve is loud.', 'They are old.'],
  ])('is not by another: %s %s', (text, next) => {
    expect(isCorrected(text, next, 'en')).toBe(false);
  });
});

it.each([
  ['de', 'Eine Firma mit Pumpen hat nicht zu viel Wasser.', 'Sie hat zu wenig Eimer.'],
  ['de', 'Die Pumpe ist nicht teuer.', 'Die Pumpe ist billig.'],
  ['nl', 'Een pomp is geen speelgoed.', 'Het is gereedschap.'],
  ['fr', 'La pompe n’est pas un jouet.', 'C’est un outil.'],
  ['es', 'La bomba no es un juguete.', 'Es una herramienta.'],
  ['pt', 'A bomba não é um brinquedo.', 'É uma ferramenta.'],
  ['it', 'La pompa non è un giocattolo.', 'È un attrezzo.'],
  ['pl', 'Pompa nie jest zabawką.', 'Jest narzędziem.'],
  ['ru', 'Насос не стоит денег.', 'Он стоит труда.'],
  ['zh', '水泵不是玩具。', '它是工具。'],
])(
  'a sentence in another language is corrected by one that takes up its verb (%s): %s %s',
  (lang, text, next) => {
    expect(isCorrected(text, next, lang)).toBe(true);
  },
);

it.each([
  ['de', 'Ich mag keine Pumpen.', 'Ich wohne am Brunnen.'],
  ['de', 'Die Pumpe ist in der Stadt nicht billig.', 'In der Stadt regnet es.'],
  ['nl', 'De pomp is in de stad niet duur.', 'In de stad regent het.'],
  ['de', 'Eine Pumpe ist nicht nur teuer.', 'Sie tropft.'],
  ['fr', 'La pompe n’est pas un jouet.', 'Le puits est profond.'],
  ['es', 'La bomba no es un juguete.', 'El pozo es profundo.'],
  ['es', 'La bomba está en el patio y no en casa.', 'En el patio llueve.'],
  ['es', 'Si no te gusta, vete.', 'Te espero.'],
  ['zh', '不是因为水泵旧。', '是沙子。'],
  ['sw', 'Pampu si kitu cha kuchezea.', 'Ni chombo.'],
])('and by no other (%s): %s %s', (lang, text, next) => {
  expect(isCorrected(text, next, lang)).toBe(false);
});

it.each(['pumpe '.repeat(17_000), 'pumpe'.repeat(20_000), 'pumpe,'.repeat(17_000)])(
  'is quick for sentences of any length',
  (long) => {
    for (const lang of ['en', 'de', 'nl', 'fr', 'es', 'ru', 'zh'])
      expect(isCorrected(long, long, lang)).toBe(false);
  },
);
