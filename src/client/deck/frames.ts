/**
 * Frames that the author allows, above the cards that stand for them: each is loaded when its slide is shown, if its
 * host answers, and let go when the slide is left.
 */
import { reveal } from './reveal.ts';

/** Nobody can look into the frame of another host, so the host is asked before; without it the card stays. */
async function answers(address: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

async function showFrames(slide: Element | null): Promise<void> {
  for (const frame of slide?.querySelectorAll<HTMLIFrameElement>('iframe[data-frame]') ?? []) {
    const address = frame.dataset['frame'] ?? '';
    // A frame of the deck's own host could reach into the deck.
    if (new URL(address).host === location.host || !(await answers(address))) continue;
    if (reveal.getCurrentSlide() !== slide) return;
    frame.src = address;
    frame.hidden = false;
  }
}

function letGo(slide: Element | null): void {
  for (const frame of slide?.querySelectorAll<HTMLIFrameElement>('iframe[data-frame]') ?? []) {
    frame.hidden = true;
    frame.removeAttribute('src');
  }
}

let isFollowing = false;

/** From now on frames come and go with their slides. Loaded only by decks that have some. */
export function followFrames(): void {
  if (isFollowing) return;
  isFollowing = true;
  let shown: Element | null = null;
  const follow = () => {
    const slide: Element | null = reveal.getCurrentSlide();
    if (slide === shown) return;
    letGo(shown);
    shown = slide;
    void showFrames(slide);
  };
  reveal.on('ready', follow);
  reveal.on('slidechanged', follow);
}
