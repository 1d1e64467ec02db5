/** Starts the deck once its fonts are there, as slides to present or, on a phone held upright, as a column to read. */
import { announceMoves, takeOverStatus } from './announce.ts';
import { isColumn, onRead, onTurn, startColumn, stopColumn, wantsColumn } from './column.ts';
import { leadFocus } from './focus.ts';
import { offerKeys } from './keys.ts';
import { showLineSteps } from './line-steps.ts';
import { followFrames } from './frames.ts';
import { preparePrinting } from './paper.ts';
import { goTo, readAddress, showPlace } from './place.ts';
import { calmPlayers } from './players.ts';
import { refitSlides } from './refit.ts';
import { reveal } from './reveal.ts';
import { offerSpeakerView } from './speaker-view.ts';

const { dataset } = document.documentElement;
const styles = document.querySelector<HTMLLinkElement>('link[data-reveal-styles]');

/** Asking for a layout makes the browser ask for all fonts that the slides need; nothing is shown without them. */
async function loadFonts(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** reveal.js' rules, which would hide the slides from a browser without its script. */
async function applyRevealStyles(): Promise<void> {
  if (styles === null) return;
  const loaded = new Promise((resolve) => {
    styles.addEventListener('load', resolve, { once: true });
    styles.addEventListener('error', resolve, { once: true });
  });
  const isThere = styles.sheet !== null;
  styles.media = 'screen';
  if (!isThere) await loaded;
}

async function startSlides(): Promise<void> {
  await applyRevealStyles();
  await reveal.initialize();
  takeOverStatus();
}

/** reveal.js takes back what it did to the slides, but not all of what it said about them. */
function stopSlides(): void {
  reveal.destroy();
  if (styles !== null) styles.media = 'not all';
  document.querySelector('.aria-status')?.remove();
  document.querySelector('.reveal')?.removeAttribute('role');
}

/** Slides or column, as the window asks for it, at the place that the address has. */
async function show(): Promise<void> {
  const isReady = 'ready' in dataset;
  if (isReady && wantsColumn() === isColumn()) return;
  const place = readAddress();
  if (wantsColumn()) {
    if (isReady) stopSlides();
    startColumn();
    goTo(place);
  } else {
    stopColumn();
    await startSlides();
  }
  showPlace();
  dataset['ready'] = '';
}

preparePrinting();
offerKeys();
leadFocus();
calmPlayers();
followFrames();
offerSpeakerView();
announceMoves();
for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'] as const) {
  reveal.on(event, showPlace);
  reveal.on(event, showLineSteps);
}
onRead(showPlace);
await loadFonts();
refitSlides();
if (document.querySelector('[data-move]') !== null) {
  const { moveCodeOnArrival } = await import('./move-code.ts');
  moveCodeOnArrival();
}
await show();

/** One after another: a phone may be turned back while the deck is being made. */
let turns = Promise.resolve();
onTurn(() => {
  turns = turns.then(show).catch((error: unknown) => {
    console.error(error);
  });
});
