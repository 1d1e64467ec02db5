/** Keeps the deck and the shared state of the talk in step: its moves are told, and those of others are made. */
import { nextPlace, previousPlace, type Walked } from '../../show/walk-steps.ts';
import { moveTo } from '../../show/move-to.ts';
import { resetTimer } from '../../show/timer.ts';
import { isBegun, type Place, type ShowState } from '../../show/show-state.ts';
import { isAudience } from '../audience.ts';
import { offerInk } from '../ink/offer-ink.ts';
import { isColumn, wantsColumn } from '../deck/column.ts';
import { findDeck } from '../pages.ts';
import { goTo, readAddress, readPlace, writeAddress } from '../deck/place.ts';
import { reveal } from '../deck/reveal.ts';
import { foretellMoves } from '../deck/show-at-once.ts';
import { openLinks } from './open-links.ts';
import { shareShow, type SharedShow } from './share-show.ts';

/** Milliseconds in which a window has answered where a browser does not tell that it is open: unheard, it would lose its place. */
const answersWithin = 400;

/** The slides as they are walked through now; nothing where the essay may have changed since. */
let slides: Walked[] | undefined;

function listSlides(): Walked[] {
  slides ??= [...document.querySelectorAll<HTMLElement>('.slides [data-slide-id]')].map((slide) => ({
    id: slide.id,
    presses: slide.querySelectorAll('.fragment').length,
    opening: Number(slide.dataset['opening'] ?? 0),
  }));
  return slides;
}

function isSame(a: Place | undefined, b: Place): boolean {
  return a?.slide === b.slide && a.step === b.step;
}

/** Where a press led that met a skipped slide; nothing where the deck may stay. */
function passSkipped(before: Place, now: Place, skipped: readonly string[]): Place | undefined {
  if (!skipped.includes(now.slide) || before.slide === now.slide) return undefined;
  const all = listSlides();
  if (isSame(nextPlace(all, before, []), now)) return nextPlace(all, before, skipped);
  if (isSame(previousPlace(all, before, []), now)) return previousPlace(all, before, skipped);
  return undefined;
}

/**
 * Joins the talk before the deck is shown: where another window has it open, the address becomes the place that it
 * has. Opened at its bare address with nobody there, the deck begins anew. To be called once.
 */
export async function joinShow(): Promise<void> {
  if (wantsColumn() || isAudience) return;
  const isBare = location.hash === '';
  const talk = findDeck();
  const show = shareShow({
    role: 'deck',
    talk,
    first: listSlides()[0]?.id ?? '',
    links: openLinks(talk),
  });
  const [company] = await Promise.all([show.company, show.opened]);
  if (company === undefined && isBegun(show.state) && isBare)
    await new Promise((resolve) => setTimeout(resolve, answersWithin));
  const isAlone = company !== true && !show.sees('deck') && !show.sees('presenter');
  if (!isAlone) writeAddress(show.state);
  else if (isBare && isBegun(show.state)) show.begin({ timer: resetTimer(show.state.timer, Date.now()) });
  keepInStep(show, isAlone);
}

/** @param isAlone whether the address that the deck was opened with is where the talk is */
function keepInStep(show: SharedShow, isAlone: boolean): void {
  /** While others' moves are made, the deck's own events tell nothing new. */
  let isFollowing = false;
  let before = readAddress();

  function tell(to: Place): void {
    if (isSame(show.state, to)) return;
    show.change(moveTo(show.state, listSlides, { from: before, to, now: Date.now() }));
  }

  function tellMove(): void {
    if (isFollowing || isColumn()) return;
    const now = readPlace();
    if (isSame(now, before)) return;
    tell(now);
    before = now;
  }

  function follow(state: ShowState): void {
    isFollowing = true;
    if (!isSame(readPlace(), state)) goTo(state);
    if (reveal.isPaused() !== state.black) reveal.togglePause(state.black);
    before = readPlace();
    isFollowing = false;
  }

  // The other windows first: they need not wait for this one.
  foretellMoves((to) => {
    if (isFollowing || isColumn()) return false;
    const beyond = passSkipped(before, to, show.state.skipped);
    if (beyond === undefined) tell(to);
    else goTo(beyond);
    return beyond !== undefined;
  });
  for (const event of ['ready', 'sync'] as const) {
    reveal.on(event, () => {
      slides = undefined;
    });
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const) {
    reveal.on(event, tellMove);
  }
  for (const event of ['paused', 'resumed'] as const) {
    reveal.on(event, () => {
      if (!isFollowing) show.change({ black: reveal.isPaused() });
    });
  }
  reveal.on('ready', () => {
    const { toggle } = offerInk('.slides', show);
    reveal.addKeyBinding({ keyCode: 76, key: 'L', description: '' }, () => {
      toggle('dot');
    });
    reveal.addKeyBinding({ keyCode: 68, key: 'D', description: '' }, () => {
      toggle('pen');
    });
    before = readPlace();
    // Others may have moved on since the address was written.
    follow(isAlone ? { ...show.state, ...before } : show.state);
    if (isAlone && !isSame(before, show.state)) show.change(before);
  });
  show.onChange((state, isOwn) => {
    if (!isOwn && !isColumn()) follow(state);
  });
  show.onPresence(() => {
    document.documentElement.toggleAttribute('data-presented', show.sees('presenter'));
  });
}
