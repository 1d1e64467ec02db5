import { describe, expect, it } from 'vitest';
import { isBareAnswer, isPlaceholder } from '../../../src/plan/find/is-placeholder.ts';

describe('a text that says only that something is missing', () => {
  it.each([
    'TBD',
    'TODO: describe the lamp',
    'TODO for the keepers',
    'FIXME(mira): the wick',
    'To be continued…',
    'Coming soon!',
    'N/A',
    '[object Object]',
    'Fortsetzung folgt.',
    '（未完待续）',
    '…',
  ])('is a placeholder: %s', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    'TODO lists help keepers',
    'No lamps are listed in the book.',
    'No ships were reported this week.',
    'The lamp is coming soon.',
    'Nothing',
    '???',
    'Profit',
  ])('is none if it says more: %s', (text) => expect(isPlaceholder(text)).toBe(false));
});

describe('an answer', () => {
  it.each(['Yes.', 'No', 'Nein!', '是的。', 'はい'])('is bare: %s', (text) =>
    expect(isBareAnswer(text)).toBe(true),
  );
  it.each(['Yes, it does.', 'Not yet.', 'Norway'])('says something: %s', (text) =>
    expect(isBareAnswer(text)).toBe(false),
  );
});
