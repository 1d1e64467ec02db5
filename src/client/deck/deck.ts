/**
 * Starts the deck, as slides to present or, on a phone held upright, as a column to read. The first slide stands there
 * before; a slide that the address asks for is shown once its fonts are there.
 */
import { afterPaint } from '../after-paint.ts';
import { announceMoves, takeOverStatus } from './announce.ts';
import { isColumn, offerLarge, onRead, onTurn, startColumn, stopColumn, wantsColumn } from './column.ts';
import { leadFocus } from './focus.ts';
import { endBlackWithKeys } from './end-black.ts';
import { offerKeys } from './keys.ts';
import { inTurn } from '../in-turn.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { showLineSteps } from '../line-steps.ts';
import { offerViews } from './offer-views.ts';
import { offerZoom } from './offer-zoom.ts';
import { preparePrinting } from './paper.ts';
import { followAddress, goTo, readAddress, showPlace, writeAddress } from './place.ts';
import { prepareSlides } from './prepare-slides.ts';
import { refitInTurn, refitSlides } from '../refit.ts';
import { reveal } from './reveal.ts';
import { applyRevealStyles, dropRevealStyles } from './reveal-styles.ts';
import { catchUp, readShown, showAtOnce, slideShown } from './show-at-once.ts';
import { joinShow } from '../sync/follow-show.ts';
import { isFullScreen, keepAwake } from '../wake-lock.ts';

const { dataset } = document.documentElement;

const listSlides = () => [...document.querySelectorAll<HTMLElement>('.slides [data-fit]')];

/** Asking for a layout makes the browser ask for all fonts that it needs. */
async function loadFonts(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

async function startSlides(): Promise<void> {
  await applyRevealStyles();
  await reveal.initialize();
  // The page is written with the first slide shown; of stacks that nobody was in, reveal.js leaves the marks.
  const [first] = listSlides();
  if (first !== reveal.getCurrentSlide()) first?.classList.remove('present');
  takeOverStatus();
  await loadFonts();
  refitSlides(listSlides().filter((slide) => slide === readShown()));
}

/** reveal.js takes back what it did to the slides, but not all of what it said about them. */
function stopSlides(): void {
  catchUp();
  reveal.destroy();
  dropRevealStyles();
  document.querySelector('.aria-status')?.remove();
  document.querySelector('.reveal')?.removeAttribute('role');
  delete dataset['deck'];
}

/** Slides or column, as the window asks for it, at the place that the address has. */
async function show(): Promise<void> {
  const isReady = 'ready' in dataset;
  if (isReady && wantsColumn() === isColumn()) return;
  const place = readAddress();
  if (wantsColumn()) {
    if (isReady) stopSlides();
    startColumn();
    await offerLarge();
    goTo(place);
  } else {
    stopColumn();
    // By an id, since reveal.js takes a number for that of a section.
    if (document.getElementById(place.slide) !== null) writeAddress(place);
    await startSlides();
  }
  showPlace();
  // The slide is there at once: it would fade in if the browser met it together with the mark, which brings transitions.
  document.body.getBoundingClientRect();
  if (!isColumn()) dataset['deck'] = 'moving';
}

preparePrinting();
offerKeys();
endBlackWithKeys();
leadFocus();
reveal.on('overviewshown', () => {
  void import('./overview.ts').then(({ widenOverview }) => {
    widenOverview();
  });
});
offerViews();
offerZoom();
announceMoves();
showAtOnce();
for (const event of ['ready', slideShown, 'fragmentshown', 'fragmenthidden'] as const) {
  reveal.on(event, showPlace);
  reveal.on(event, () => {
    showLineSteps(readShown() ?? document);
  });
}
onRead(showPlace);
followAddress();
const joined = joinShow();
// Nothing of this shall keep the first slide from being drawn.
await new Promise<void>(afterPaint);
await Promise.all([prepareSlides(document), joined]);
if (wantsColumn()) await loadFonts();
await show();
await refitInTurn(listSlides());
dataset['ready'] = '';
keepOffline();
keepAwake(isFullScreen);

// A phone may be turned back while the deck is being made.
onTurn(inTurn(show));
