/** Starts the deck once its fonts are there. */
import { announceMoves } from './announce.ts';
import { leadFocus } from './focus.ts';
import { offerKeys } from './keys.ts';
import { showLineSteps } from './line-steps.ts';
import { followFrames } from './frames.ts';
import { preparePrinting } from './paper.ts';
import { showPlace } from './place.ts';
import { calmPlayers } from './players.ts';
import { reveal } from './reveal.ts';
import { offerSpeakerView } from './speaker-view.ts';

/** Asking for a layout makes the browser ask for all fonts that the slides need; nothing is shown without them. */
async function loadFonts(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** reveal.js' rules, which would hide the slides from a browser without its script. */
async function applyRevealStyles(): Promise<void> {
  const styles = document.querySelector<HTMLLinkElement>('link[data-reveal-styles]');
  if (styles === null) return;
  const loaded = new Promise((resolve) => {
    styles.addEventListener('load', resolve, { once: true });
    styles.addEventListener('error', resolve, { once: true });
  });
  const isThere = styles.sheet !== null;
  styles.media = 'screen';
  if (!isThere) await loaded;
}

preparePrinting();
offerKeys();
leadFocus();
calmPlayers();
followFrames();
offerSpeakerView();
for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'] as const) {
  reveal.on(event, showPlace);
  reveal.on(event, showLineSteps);
}
await loadFonts();
await applyRevealStyles();
await reveal.initialize();
announceMoves();
showPlace();
document.documentElement.dataset.ready = '';
