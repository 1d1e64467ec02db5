/** On a phone held upright the talk is read: slide below slide, all steps shown, the notes below each slide. */
import { phone } from '../phone.ts';

const held = matchMedia(phone);

/** How far down the window the slide lies that is being read. */
const eyeLevel = 0.2;

let isActive = false;

/** Whether the deck shall be a column in this window. */
export function wantsColumn(): boolean {
  return held.matches;
}

/** Calls back when the phone is turned. */
export function onTurn(turn: () => void): void {
  held.addEventListener('change', turn);
}

/** Whether the deck is a column now. */
export function isColumn(): boolean {
  return isActive;
}

/** Lets what is too small for the hand be shown large; only a phone needs the script for it. */
export async function offerLarge(): Promise<void> {
  const { offerEnlarging } = await import('./enlarge.ts');
  if (isActive) offerEnlarging();
}

/** Lays the notes below their slides where they are not yet, but for those that slides show word for word. */
export function layNotes(): void {
  for (const slide of document.querySelectorAll('.slides [data-slide-id]')) {
    // The first step's notes stand behind what the slide shows, those of the others within it.
    const notes = [
      ...slide.querySelectorAll(':scope > .notes > p:not(.shown)'),
      ...slide.querySelectorAll('.fragment .notes > p:not(.shown)'),
    ];
    if (notes.length === 0 || slide.nextElementSibling?.matches('.said') === true) continue;
    const said = document.createElement('div');
    said.className = 'said';
    said.role = 'note';
    said.append(...notes.map((note) => note.cloneNode(true)));
    slide.after(said);
  }
}

/** The slide that is being read, or whose notes are. */
export function findReadSlide(): HTMLElement | null {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides [data-slide-id]')];
  const level = innerHeight * eyeLevel;
  return slides.findLast((slide) => slide.getBoundingClientRect().top <= level) ?? slides[0] ?? null;
}

/** Scrolls to a slide, at once. */
export function scrollToSlide(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Calls back, once a frame at most, whenever another part of the column may be read. */
export function onRead(move: () => void): void {
  let isAwaited = false;
  const follow = () => {
    if (!isActive || isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      // Turning the phone scrolls too, before the deck is there again.
      if (isActive && held.matches) move();
    });
  };
  addEventListener('scroll', follow, { passive: true });
}

/** Shows the talk as a column. */
export function startColumn(): void {
  isActive = true;
  // The address has the place; where the browser remembers to have scrolled, the notes were not there yet.
  history.scrollRestoration = 'manual';
  layNotes();
}

/** Makes room for the deck. */
export function stopColumn(): void {
  isActive = false;
  history.scrollRestoration = 'auto';
  for (const added of document.querySelectorAll('.slides :is(.said, .enlarge)')) added.remove();
}
