/**
 * The deck of somebody who has its address and nothing more goes where the talk is. It lets go when it is moved by hand,
 * and comes back when that is wanted.
 */
import { readMessage } from '../../show/message.ts';
import { firstState, type ShowState } from '../../show/show-state.ts';
import { isColumn } from '../deck/column.ts';
import { offerInk } from '../ink/offer-ink.ts';
import { goTo, readPlace } from '../deck/place.ts';
import { reveal } from '../deck/reveal.ts';
import { slideShown } from '../deck/show-at-once.ts';
import { keepConnected } from './keep-connected.ts';

const keyT = 84;

const button = document.querySelector<HTMLButtonElement>('.rejoin');
let state: ShowState | undefined;
let isReleased = false;
let showInk: () => void = () => undefined;
/** While the talk's moves are made, the deck's own events tell nothing. */
let isMoving = false;

function follow(): void {
  if (state === undefined || isReleased || !('ready' in document.documentElement.dataset)) return;
  isMoving = true;
  const { slide, step } = readPlace();
  if (slide !== state.slide || (step !== state.step && !isColumn())) goTo(state);
  if (!isColumn() && reveal.isPaused() !== state.black) reveal.togglePause(state.black);
  isMoving = false;
  showInk();
}

function release(): void {
  if (isMoving || isReleased || state === undefined) return;
  isReleased = true;
  showInk();
  if (button !== null) button.hidden = false;
}

function rejoin(): void {
  isReleased = false;
  if (button !== null) button.hidden = true;
  follow();
}

offerInk('.slides', {
  get state() {
    const seen = state ?? firstState('');
    // It belongs to the slide that the talk is at.
    return isReleased || isColumn() ? { ...seen, ink: { strokes: [] } } : seen;
  },
  change: () => undefined,
  onChange: (draw) => {
    showInk = () => {
      if (state !== undefined) draw(state, false);
    };
  },
});

const connection = keepConnected(new URL('follow', location.href), {
  joined: () => {
    connection.send({ asks: true });
  },
  received: (data) => {
    state = readMessage(data)?.state ?? state;
    follow();
  },
});
for (const event of [slideShown, 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'] as const) {
  reveal.on(event, release);
}
for (const event of ['wheel', 'touchmove'] as const) {
  addEventListener(event, () => isColumn() && release(), { passive: true });
}
button?.addEventListener('click', rejoin);
reveal.addKeyBinding({ keyCode: keyT, key: 'T', description: 'Back to the talk' }, rejoin);
// The deck is shown at the place of its address first, and again when a phone was turned.
new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['data-ready'] });
