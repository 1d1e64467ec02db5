import { expect, it } from 'vitest';
import { isTurn } from '../../../../src/plan/condense/judge/is-turn.ts';

it.each([
  ['en', 'But wind carries them off.'],
  ['en', 'But do not light it at noon.'],
  ['en', 'However, the lamp smokes.'],
  ['en', 'However the lamp smokes.'],
  ['en', 'Still, the lamp smokes.'],
  ['en', 'Still the lamp smokes.'],
  ['en', 'Instead, ring the bell.'],
  ['en', 'That’s all fine, but the lamp smokes.'],
  ['de', 'Doch die Lampe raucht.'],
  ['it', 'Invece la lampada fuma.'],
])('turns against what was said (%s): %s', (lang, text) => {
  expect(isTurn(text, lang)).toBe(true);
});

it.each([
  ['en', 'Butter is salted.'],
  ['en', 'But if the wind blows, ring twice.'],
  ['en', 'But first, some words about oil.'],
  ['en', 'But why does it smoke?'],
  ['en', 'But does it smoke at night?'],
  ['en', 'However you light it, the lamp smokes.'],
  ['en', 'Yet another lamp smokes.'],
  ['en', 'Still water is deep.'],
  ['en', 'Just ring the bell.'],
  ['en', 'Instead of a lamp we ring a bell.'],
  ['de', 'Aber wenn der Wind weht, läute zweimal.'],
  ['it', 'Invece di una lampada usiamo una campana.'],
])('does not (%s): %s', (lang, text) => {
  expect(isTurn(text, lang)).toBe(false);
});
