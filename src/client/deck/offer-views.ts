/**
 * `S` opens the presenter view, or calls for the one that is open; `E` the essay, at the paragraph that the slide comes
 * from; `F` fills the screen, and `G` asks for a slide's number. They work while the screen is black too, when reveal.js takes no key but those that end that.
 */
import { isAlone } from '../audience.ts';
import { nameKey } from '../name-key.ts';
import { turnFullScreen } from '../turn-full-screen.ts';
import { isColumn } from './column.ts';
import { isForDeck } from './keys.ts';

const openView = (action: 'callView' | 'openEssay') => () => {
  void import('./open-view.ts').then((views) => {
    views[action]();
  });
};

const actions: ReadonlyMap<string, () => void> = new Map([
  ['f', turnFullScreen],
  [
    'g',
    () => {
      void import('./jump.ts').then(({ askForSlide }) => {
        askForSlide();
      });
    },
  ],
  ...(isAlone
    ? []
    : ([
        ['s', openView('callView')],
        ['e', openView('openEssay')],
      ] as const)),
]);

export function offerViews(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const act = actions.get(nameKey(event));
      if (act === undefined || event.ctrlKey || event.metaKey || isColumn() || !isForDeck(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );
}
