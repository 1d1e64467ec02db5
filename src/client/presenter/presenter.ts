/** Starts the presenter view, and keeps all that it shows at the place that the talk has. */
import { isBehind, nextPlace, previousPlace } from '../../show/walk-steps.ts';
import { startOnce, startTimer, stopTimer } from '../../show/timer.ts';
import type { Place, ShowState } from '../../show/show-state.ts';
import { openBroadcast } from '../sync/broadcast-link.ts';
import { shareShow } from '../sync/share-show.ts';
import { writeClocks } from './clocks.ts';
import { bringToEye, markScript } from './follow-script.ts';
import { lightLamp } from './lamp.ts';
import { nameSteps } from './name-steps.ts';
import { offerActions } from './offer-actions.ts';
import { leadPreviews, showPreview } from './previews.ts';
import { readSlides } from './read-slides.ts';
import { changeSize, restoreSize } from './text-size.ts';

const slides = readSlides();
const deck = new URL('..', location.href).pathname;
const show = shareShow({
  role: 'presenter',
  talk: deck,
  first: slides[0]?.id ?? '',
  links: [openBroadcast(deck)],
});

/** The place that the talk has, as near as this essay has it. */
function readPlace({ slide, step }: ShowState): Place {
  const here = slides.find(({ id }) => id === slide) ?? slides[0];
  return here === undefined ? { slide, step } : { slide: here.id, step: Math.min(step, here.presses) };
}

function goTo(place: Place | undefined): void {
  if (place === undefined) return;
  const { state } = show;
  show.change({
    ...place,
    ...(place.slide === state.slide ? {} : { ink: { strokes: [] } }),
    timer: isBehind(slides, place, readPlace(state)) ? startOnce(state.timer, Date.now()) : state.timer,
  });
}

function goToSlide(slide: string | undefined): void {
  if (slide !== undefined) goTo({ slide, step: 0 });
}

function follow(state: ShowState, isAtOnce = false): void {
  const place = readPlace(state);
  const next = nextPlace(slides, place, state.skipped);
  const { dataset } = document.documentElement;
  const isMoved = dataset['slide'] !== place.slide || dataset['step'] !== String(place.step);
  if (isMoved || isAtOnce) {
    const part = markScript(slides, place);
    dataset['slide'] = place.slide;
    dataset['step'] = String(place.step);
    if (part !== undefined) bringToEye(part, isAtOnce);
    showPreview('now', place);
    showPreview('next', next ?? place);
  }
  nameSteps(slides, place, next);
  writeClocks(state.timer, Date.now());
  document.querySelector('[data-do="black"]')?.setAttribute('aria-pressed', String(state.black));
}

const [forward, backward] =
  document.documentElement.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

offerActions([
  {
    name: 'next',
    keys: [' ', forward, 'ArrowDown', 'PageDown', 'n', 'Enter'],
    act: () => {
      goTo(nextPlace(slides, readPlace(show.state), show.state.skipped));
    },
  },
  {
    name: 'back',
    keys: [backward, 'ArrowUp', 'PageUp', 'Backspace'],
    act: () => {
      goTo(previousPlace(slides, readPlace(show.state), show.state.skipped));
    },
  },
  {
    name: 'first',
    keys: ['Home'],
    act: () => {
      goToSlide(slides[0]?.id);
    },
  },
  {
    name: 'last',
    keys: ['End'],
    act: () => {
      goToSlide(slides.findLast(({ isBackup }) => !isBackup)?.id);
    },
  },
  {
    name: 'black',
    keys: ['b', '.'],
    act: () => {
      show.change({ black: !show.state.black });
    },
  },
  {
    name: 'pause',
    keys: ['p'],
    act: () => {
      const { timer } = show.state;
      const turn = timer.since === undefined ? startTimer : stopTimer;
      show.change({ timer: turn(timer, Date.now()) });
    },
  },
  {
    name: 'smaller',
    keys: ['-'],
    act: () => {
      changeSize(-1);
      follow(show.state, true);
    },
  },
  {
    name: 'larger',
    keys: ['+', '='],
    act: () => {
      changeSize(1);
      follow(show.state, true);
    },
  },
]);
restoreSize();
leadPreviews();
lightLamp(show);
show.onChange((state) => {
  follow(state);
});
setInterval(() => {
  writeClocks(show.state.timer, Date.now());
}, 250);
addEventListener('resize', () => {
  follow(show.state, true);
});
await document.fonts.ready;
follow(show.state, true);
document.documentElement.dataset['ready'] = '';
