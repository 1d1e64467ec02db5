/** The keys of the deck and of the presenter view, in the order of their lists, with what they do in the talk's language. */
import { directionOf } from '../text/language.ts';
import { keyActions, keyWordsFor, type KeyAction } from './key-words.ts';
import { presenterWordsFor, type PresenterWord } from './presenter-words.ts';
import { rehearsalWordsFor } from './rehearsal-words.ts';
import { wordsFor } from './house-words.ts';

export interface ListedKeys<Action extends string = string> {
  action: Action;
  /** As they stand on a keyboard. */
  keys: readonly string[];
  does: string;
}

/** Where the talk goes on depends on how it is read. */
function listMoves(lang: string): { next: readonly string[]; back: readonly string[] } {
  const [forward, backward] = directionOf(lang) === 'rtl' ? ['←', '→'] : ['→', '←'];
  return { next: ['Space', forward, '↓', 'Page Down'], back: [backward, '↑', 'Page Up', 'Shift Space'] };
}

/** @param lang the talk's language, BCP 47 */
export function listDeckKeys(lang: string): ListedKeys<KeyAction | 'essay' | 'dot' | 'pen' | 'unstroke'>[] {
  const words = keyWordsFor(lang);
  const { dot, pen, unstroke } = presenterWordsFor(lang);
  const keys: Record<KeyAction, readonly string[]> = {
    ...listMoves(lang),
    first: ['Home'],
    last: ['End'],
    presenter: ['S'],
    overview: ['O', 'Esc'],
    fullScreen: ['F'],
    black: ['B', '.'],
    print: ['Ctrl P'],
    keys: ['?'],
  };
  return [
    ...keyActions.map((action) => ({ action, keys: keys[action], does: words[action] })),
    { action: 'essay', keys: ['E'], does: wordsFor(lang).essay },
    { action: 'dot', keys: ['L'], does: dot },
    { action: 'pen', keys: ['D'], does: pen },
    { action: 'unstroke', keys: ['Ctrl Z'], does: unstroke },
  ];
}

/** In the order of the list. */
const presenterKeys = {
  firstSlide: ['Home'],
  lastSlide: ['End'],
  black: ['B', '.'],
  pause: ['P'],
  allSlides: ['O'],
  goTo: ['G'],
  search: ['/'],
  skip: ['K'],
  undo: ['U'],
  dot: ['L'],
  pen: ['D'],
  unstroke: ['Ctrl Z'],
  smaller: ['−'],
  larger: ['+'],
  scroll: ['Shift ↑', 'Shift ↓'],
  recall: ['Esc'],
  rehearse: ['R'],
  fullScreen: ['F'],
  mode: ['M'],
  time: ['T'],
  keys: ['?'],
} as const satisfies Partial<Record<PresenterWord | 'rehearse', readonly string[]>>;

/** @param lang the talk's language, BCP 47 */
export function listPresenterKeys(lang: string): ListedKeys<PresenterWord | 'rehearse'>[] {
  const words = { ...presenterWordsFor(lang), rehearse: rehearsalWordsFor(lang).rehearse };
  const all: Partial<Record<keyof typeof words, readonly string[]>> = {
    ...listMoves(lang),
    ...presenterKeys,
  };
  return (Object.keys(all) as (PresenterWord | 'rehearse')[]).map((action) => ({
    action,
    keys: all[action] ?? [],
    does: words[action],
  }));
}
