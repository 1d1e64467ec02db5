/** The keys of the deck and of the presenter view, in the order of their lists, with what they do in the talk's language. */
import { directionOf } from '../text/language.ts';
import { wordsFor } from './house-words.ts';
import { pickWords } from './pick-words.ts';
import { keysOf } from '../keys-of.ts';

export interface ListedKeys {
  action: string;
  /** As they stand on a keyboard. */
  keys: readonly string[];
  does: string;
}

/**
 * The keys of the deck, and what a finger does there.
 * @param lang the talk's language, BCP 47
 */
export function listDeckKeys(lang: string): ListedKeys[] {
  const { goTo, dot, pen, unstroke } = pickWords('presenter', lang);
  const words = pickWords('keys', lang);
  const keys = {
    ...listMoves(lang),
    swipe: [`${words.swipe} ${listSwipes(lang).join(' / ')}`],
    enlarge: [`Alt / Ctrl ${words.click}`],
    first: ['Home'],
    last: ['End'],
    backup: ['2 × End'],
    goTo: ['G'],
    presenter: ['S'],
    overview: ['O', 'Esc'],
    fullScreen: ['F'],
    black: ['B', '.'],
    print: ['Ctrl P'],
    keys: ['?'],
    essay: ['E'],
    dot: ['L'],
    pen: ['D'],
    unstroke: ['Ctrl Z'],
  };
  return listKeys(keys, {
    ...words,
    swipe: `${words.next} / ${words.back}`,
    essay: wordsFor(lang).essay,
    backup: wordsFor(lang).backup,
    goTo,
    dot,
    pen,
    unstroke,
  });
}

/**
 * The keys of the presenter view.
 * @param lang the talk's language, BCP 47
 */
export function listPresenterKeys(lang: string): ListedKeys[] {
  const keys = {
    ...listMoves(lang),
    firstSlide: ['Home'],
    lastSlide: ['End'],
    backup: ['2 × End'],
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
  };
  const { rehearse } = pickWords('rehearsal', lang);
  return listKeys(keys, { ...pickWords('presenter', lang), rehearse });
}

/** Where the talk goes on depends on how it is read. */
function listMoves(lang: string): { next: readonly string[]; back: readonly string[] } {
  const [forward, backward] = directionOf(lang) === 'rtl' ? ['←', '→'] : ['→', '←'];
  return { next: ['Space', forward, '↓', 'Page Down'], back: [backward, '↑', 'Page Up', 'Shift Space'] };
}

/** Where a finger moves that takes the talk on, and back: the slides follow it. */
function listSwipes(lang: string): readonly string[] {
  return directionOf(lang) === 'rtl' ? ['→', '←'] : ['←', '→'];
}

function listKeys<Action extends string>(
  keys: Readonly<Record<Action, readonly string[]>>,
  does: Readonly<Record<NoInfer<Action>, string>>,
): ListedKeys[] {
  return keysOf(keys).map((action) => ({
    action,
    keys: keys[action],
    does: does[action],
  }));
}
