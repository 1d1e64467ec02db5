/** Every action with its keys, those of clickers among them. */
import type { OfferedInk } from '../ink/offer-ink.ts';
import type { Tool } from '../ink/open-ink.ts';
import { turnFullScreen } from '../turn-full-screen.ts';
import { turnMode } from './mode.ts';
import { undoLast } from './notice.ts';
import type { Action } from './offer-actions.ts';
import { closeDialogs, openDialog } from './open-dialog.ts';
import { openFinder } from './find-slides.ts';
import type { Steering } from './steer-show.ts';
import { changeSize } from './text-size.ts';
import type { View } from './view.ts';

/** Part of the script's window that it is scrolled by. */
const scrolled = 0.3;

export function listActions(view: View, steering: Steering, ink: OfferedInk): Action[] {
  const isRtl = document.documentElement.dir === 'rtl';
  const [forward, backward] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const find = (begin: 'here' | 'typing') => () => {
    openFinder(view.slides, view.readPlace().slide, begin);
  };
  const resize = (by: 1 | -1) => () => {
    changeSize(by);
    view.follow(true);
  };
  const scroll = (by: number) => () => {
    view.script.scroll(by);
  };
  // On a phone they are chosen from a sheet that covers the slide.
  const use = (tool: Tool) => () => {
    closeDialogs();
    ink.toggle(tool);
  };
  return [
    { name: 'next', keys: [' ', forward, 'ArrowDown', 'PageDown'], act: steering.next },
    { name: 'back', keys: [backward, 'ArrowUp', 'PageUp', 'Shift+ '], act: steering.back },
    { name: 'first', keys: ['Home'], act: steering.first },
    { name: 'last', keys: ['End'], act: steering.last },
    { name: 'black', keys: ['b', '.'], act: steering.turnBlack },
    { name: 'pause', keys: ['p'], act: steering.turnTimer },
    { name: 'reset', keys: [], act: steering.reset },
    {
      name: 'skip',
      keys: ['k'],
      act: () => {
        steering.skip(view.offered);
      },
    },
    { name: 'keep', keys: [], act: view.keep },
    {
      name: 'undo',
      keys: ['u'],
      act: () => {
        // After a reload nothing is remembered but what is skipped.
        if (!undoLast()) steering.skipNone();
      },
    },
    { name: 'all', keys: ['o'], act: find('here') },
    { name: 'find', keys: ['g', '/'], act: find('typing') },
    { name: 'recall', keys: ['Escape'], act: view.script.recall },
    { name: 'scrollDown', keys: ['Shift+ArrowDown'], act: scroll(scrolled) },
    { name: 'scrollUp', keys: ['Shift+ArrowUp'], act: scroll(-scrolled) },
    { name: 'smaller', keys: ['-'], act: resize(-1) },
    { name: 'larger', keys: ['+', '='], act: resize(1) },
    { name: 'full', keys: ['f'], act: turnFullScreen },
    { name: 'mode', keys: ['m'], act: turnMode },
    { name: 'dot', keys: ['l'], act: use('dot') },
    { name: 'pen', keys: ['d'], act: use('pen') },
    {
      name: 'unstroke',
      keys: [],
      act: () => {
        closeDialogs();
        ink.unstroke();
      },
    },
    { name: 'time', keys: ['t'], act: () => void openDialog('sheet') },
    { name: 'keys', keys: ['?', 'F1'], act: () => void openDialog('keys') },
  ];
}
