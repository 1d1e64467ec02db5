/** All that the speaker sees, as the talk stands: the page follows the state, and nothing else. */
import { readPace } from '../../show/pace.ts';
import { isStarted, readTimer } from '../../show/timer.ts';
import { nextPlace } from '../../show/walk-steps.ts';
import type { Place } from '../../show/show-state.ts';
import { whenIdle } from '../after-paint.ts';
import type { SharedShow } from '../sync/share-show.ts';
import { readWish, writeClocks, writePace } from './clocks.ts';
import { followScript, type FollowedScript } from './follow-script.ts';
import { markScript } from './mark-script.ts';
import { nameSteps } from './name-steps.ts';
import { offerSkips } from './offer-skips.ts';
import { prepareSlide, showPreview } from './previews.ts';
import { readSlides, withoutBackup, type SpokenSlide } from './read-slides.ts';
import { drawMap } from './section-map.ts';
import { timeStep } from './time-step.ts';

/** Milliseconds that numbers, map and clocks wait at most at a press. */
const patience = 200;

export interface View {
  readonly slides: readonly SpokenSlide[];
  readonly script: Pick<FollowedScript, 'recall' | 'scroll'>;
  /** Slides that are offered to be skipped. */
  readonly offered: readonly string[];
  /** The place of the talk, as near as this essay has it. */
  readPlace: () => Place;
  /** Shows where the talk stands; `isAtOnce` where the page itself has changed. */
  follow: (isAtOnce?: boolean) => void;
  /** Shows the time; to be called several times a second. */
  tick: () => void;
  /** The page has other slides now. */
  exchange: () => void;
  /** The offered slides stay in the talk. */
  keep: () => void;
}

export function openView(show: SharedShow): View {
  let slides = readSlides();
  let counted = withoutBackup(slides);
  /** Where the slide stood that was shown last: another one stands there if the essay lost it. */
  let lastAt = 0;
  let isRolling = false;
  /** Since when the rest waits for the slide to be painted, by `performance.now()`. */
  let waitsSince: number | undefined;
  const offer = offerSkips();
  const script = followScript((isAway) => {
    document.querySelector('.recall')?.toggleAttribute('hidden', !isAway);
  });

  function readPlace(): Place {
    const { slide, step } = show.state;
    const here = slides.find(({ id }) => id === slide) ?? slides[Math.min(lastAt, slides.length - 1)];
    return here === undefined ? { slide, step } : { slide: here.id, step: Math.min(step, here.presses) };
  }

  /** The part of this step's time that has gone by. */
  function readShare(): number {
    const place = readPlace();
    const planned = slides.find(({ id }) => id === place.slide)?.seconds[place.step] ?? 0;
    return planned === 0 ? 0 : timeStep(place, readElapsed()) / planned;
  }

  function readElapsed(): number {
    return readTimer(show.state.timer, Date.now()) / 1000;
  }

  function roll(): void {
    isRolling = show.state.timer.since !== undefined && script.goOn(readShare());
    if (isRolling) requestAnimationFrame(roll);
  }

  function tick(): void {
    if (waitsSince !== undefined) {
      // A machine may be busy all the time.
      if (performance.now() - waitsSince > patience) name();
      return;
    }
    const { timer, skipped } = show.state;
    const [place, now, elapsed] = [readPlace(), Date.now(), readElapsed()];
    const inStep = timeStep(place, elapsed);
    const clock = { elapsed, inStep, minutes: readWish() };
    const ahead = isStarted(timer) ? readPace(counted, place, skipped, clock).ahead : undefined;
    writeClocks(timer, now);
    writePace(ahead, timer);
    offer.update(counted, place, skipped, ahead);
    drawMap({ slides: counted, place, skipped, offered: offer.offered, inStep, ahead, now });
    if (!isRolling) roll();
  }

  /** Says where the talk stands, and shows what the next press brings; at a press nobody's eye waits for that. */
  function name(): void {
    waitsSince = undefined;
    const { black, skipped } = show.state;
    const place = readPlace();
    const next = nextPlace(slides, place, skipped);
    showPreview('next', next ?? place);
    prepareSlide((next ?? place).slide);
    nameSteps(slides, place, next);
    document.documentElement.toggleAttribute('data-black', black);
    for (const button of document.querySelectorAll('[data-do="black"]')) {
      button.setAttribute('aria-pressed', String(black));
    }
    tick();
  }

  function follow(isAtOnce = false): void {
    const { skipped } = show.state;
    const place = readPlace();
    lastAt = slides.findIndex(({ id }) => id === place.slide);
    showPreview('now', place);
    const { dataset } = document.documentElement;
    const isMoved = dataset['slide'] !== place.slide || dataset['step'] !== String(place.step);
    const part = markScript(slides, place, skipped);
    dataset['slide'] = place.slide;
    dataset['step'] = String(place.step);
    if (part !== undefined && (isMoved || isAtOnce)) script.bring(part, isAtOnce);
    if (!isMoved || isAtOnce) {
      name();
      return;
    }
    waitsSince ??= performance.now();
    whenIdle(() => {
      if (waitsSince !== undefined) name();
    });
  }

  return {
    get slides() {
      return slides;
    },
    script,
    get offered() {
      return offer.offered;
    },
    readPlace,
    follow,
    tick,
    exchange: () => {
      slides = readSlides();
      counted = withoutBackup(slides);
      follow(true);
    },
    keep: offer.keep,
  };
}
