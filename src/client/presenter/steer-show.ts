/** What the speaker does with the talk: each is a change of the state that all its windows share. */
import { moveTo } from '../../show/move-to.ts';
import { resetTimer, startTimer, stopTimer, undoReset } from '../../show/timer.ts';
import { nextPlace, previousPlace } from '../../show/walk-steps.ts';
import type { Place } from '../../show/show-state.ts';
import { numberFormat } from '../../talk/text/number-format.ts';
import type { SharedShow } from '../sync/share-show.ts';
import { dismissNotice, notify } from './notice.ts';
import { withoutBackup, type SpokenSlide } from './read-slides.ts';
import { say } from './words.ts';

export interface Steering {
  next: () => void;
  back: () => void;
  first: () => void;
  /** The closing slide, and from there the first of what waits behind it. */
  last: () => void;
  goTo: (slide: string) => void;
  turnBlack: () => void;
  turnTimer: () => void;
  /** Sets the timer to zero, which can be undone. */
  reset: () => void;
  /** Passes these slides over, which can be undone. */
  skip: (slides: readonly string[]) => void;
  /** Passes no slide over any more. */
  skipNone: () => void;
}

/**
 * The speaker’s actions on a shared talk.
 * @param readPlace gives the place where the talk stands in this essay
 */
export function steerShow(
  show: SharedShow,
  readSlides: () => readonly SpokenSlide[],
  readPlace: () => Place,
): Steering {
  function move(place: Place | undefined): void {
    if (place === undefined) return;
    dismissNotice();
    show.change(moveTo(show.state, readSlides, { from: readPlace(), to: place, now: Date.now() }));
  }
  /** While the screen is black, a press of the clicker brings back the slide that was there. */
  function step(find: typeof nextPlace): void {
    if (show.state.black) show.change({ black: false });
    else move(find(readSlides(), readPlace(), show.state.skipped));
  }
  const goTo = (slide: string | undefined): void => {
    if (slide !== undefined) move({ slide, step: 0 });
  };

  return {
    next: () => {
      step(nextPlace);
    },
    back: () => {
      step(previousPlace);
    },
    first: () => {
      goTo(readSlides()[0]?.id);
    },
    last: () => {
      const slides = readSlides();
      const closing = withoutBackup(slides).at(-1)?.id;
      const backup = readPlace().slide === closing ? slides.find(({ isBackup }) => isBackup) : undefined;
      goTo(backup?.id ?? closing);
    },
    goTo,
    turnBlack: () => {
      show.change({ black: !show.state.black });
    },
    turnTimer: () => {
      const { timer } = show.state;
      const turn = timer.since === undefined ? startTimer : stopTimer;
      show.change({ timer: turn(timer, Date.now()) });
    },
    reset: () => {
      show.change({ timer: resetTimer(show.state.timer, Date.now()) });
      notify(say('wasReset'), () => {
        show.change({ timer: undoReset(show.state.timer) });
      });
    },
    skip: (slides) => {
      if (slides.length === 0) return;
      show.change({ skipped: [...new Set([...show.state.skipped, ...slides])] });
      notify(
        say('wereSkipped', { n: numberFormat(document.documentElement.lang).format(slides.length) }),
        () => {
          show.change({ skipped: show.state.skipped.filter((id) => !slides.includes(id)) });
        },
      );
    },
    skipNone: () => {
      if (show.state.skipped.length > 0) show.change({ skipped: [] });
    },
  };
}
