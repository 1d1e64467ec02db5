import { expect, it } from 'vitest';
import { nameKey } from '../../src/client/name-key.ts';

const press = (key: string, code: string, shiftKey = false) =>
  nameKey({ key, code, shiftKey } as KeyboardEvent);

it('calls a letter the same with Shift and without, and by its place where other letters are written', () => {
  expect([press('b', 'KeyB'), press('B', 'KeyB', true)]).toEqual(['b', 'b']);
  // AZERTY has A where others have Q.
  expect(press('a', 'KeyQ')).toBe('a');
  expect([press('и', 'KeyB'), press('И', 'KeyB', true), press('ש', 'KeyA'), press('لا', 'KeyB')]).toEqual([
    'b',
    'b',
    'a',
    'b',
  ]);
  expect([press('?', 'Slash', true), press('.', 'Slash')]).toEqual(['?', '.']);
});

it('tells a key that writes no letter from the same with Shift', () => {
  expect([press('ArrowUp', 'ArrowUp'), press('ArrowUp', 'ArrowUp', true)]).toEqual([
    'ArrowUp',
    'Shift+ArrowUp',
  ]);
  expect([press(' ', 'Space'), press(' ', 'Space', true)]).toEqual([' ', 'Shift+ ']);
});
