import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfferedInk } from '../../../src/client/ink/offer-ink.ts';
import { listActions } from '../../../src/client/presenter/list-actions.ts';
import type { Steering } from '../../../src/client/presenter/steer-show.ts';
import type { View } from '../../../src/client/presenter/view.ts';
import { listDeckKeys, listPresenterKeys } from '../../../src/talk/words/list-keys.ts';

/** Keys that are not called as they stand on a keyboard. */
const called: Readonly<Record<string, string>> = {
  Space: ' ',
  'Page Down': 'PageDown',
  'Page Up': 'PageUp',
  Esc: 'Escape',
  '−': '-',
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '2 × End': 'End',
  'Shift Space': 'Shift+ ',
  'Shift ↑': 'Shift+ArrowUp',
  'Shift ↓': 'Shift+ArrowDown',
};
/** Those of plus without Shift, and of help in other programs. */
const twins: readonly string[] = ['=', 'F1'];
/** What rehearsals and drawing listen to themselves. */
const elsewhere: ReadonlySet<string> = new Set(['rehearse', 'unstroke']);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The keys of each action of the presenter view. */
function listActionKeys(dir: 'ltr' | 'rtl'): (readonly string[])[] {
  vi.stubGlobal('document', { documentElement: { dir } });
  return listActions({ script: {} } as View, {} as Steering, {} as OfferedInk).map(({ keys }) => keys);
}

describe('the list of the presenter view’s keys', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('has those that do something, and no others, in %s', (lang, dir) => {
    const actions = listActionKeys(dir).filter(({ length }) => length > 0);
    const listed = listPresenterKeys(lang)
      .filter(({ action }) => !elsewhere.has(action))
      .flatMap(({ keys }) => keys.map((key) => called[key] ?? (key.length === 1 ? key.toLowerCase() : key)));
    expect(listed.filter((key) => !actions.flat().includes(key))).toEqual([]);
    expect(actions.flat().filter((key) => !listed.includes(key))).toEqual(twins);
  });
});

it('goes on to the left in a talk from right to left', () => {
  const [english, arabic] = ['en', 'ar'].map((lang) =>
    listDeckKeys(lang).find(({ action }) => action === 'next'),
  );
  expect([english?.keys, arabic?.keys]).toEqual([
    ['Space', '→', '↓', 'Page Down'],
    ['Space', '←', '↓', 'Page Down'],
  ]);
});

it('says what a finger does on a touch screen, where it does', () => {
  const [english, arabic] = ['en', 'ar'].map((lang) =>
    listDeckKeys(lang).find(({ action }) => action === 'swipe'),
  );
  expect(english).toMatchObject({ keys: ['Swipe ← / →'], does: 'Next step / Back' });
  expect(arabic?.keys[0]).toMatch(/ → \/ ←$/u);
});
