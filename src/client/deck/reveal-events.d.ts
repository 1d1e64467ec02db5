/** What reveal.js says with its events, which its own types leave open. */

interface BeforeSlideChangeEvent extends Event {
  /** Where it goes: the stack, and the slide in it. */
  indexh: number;
  indexv: number;
}

interface SlideChangedEvent extends Event {
  /** Absent where the deck tells of a change itself. */
  previousSlide?: HTMLElement;
  currentSlide: HTMLElement;
}

interface HTMLElementEventMap {
  beforeslidechange: BeforeSlideChangeEvent;
  slidechanged: SlideChangedEvent;
}
