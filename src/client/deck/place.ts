/** Where the deck is, on `<html>` for everybody who looks from outside and in the address for the next load. */
import type { Place } from '../../show/show-state.ts';
import { decodeFragment } from '../../talk/text/decode-fragment.ts';
import { findReadSlide, isColumn, scrollToSlide } from './column.ts';
import { reveal } from './reveal.ts';
import { moveTo, readShown } from './show-at-once.ts';

/** The address as it was last written here, or followed. */
let known = location.hash;

/** The place that the address has: a slide by its id, or else by the number that stands at its foot. */
export function readAddress(): Place {
  const [, slide = '', fragment] = /^#\/([^/]+)(?:\/(\d+))?$/.exec(location.hash) ?? [];
  const name = decodeFragment(slide);
  const numbered = /^\d+$/.test(name) && document.getElementById(name) === null ? findNumbered(+name) : name;
  return { slide: numbered ?? name, step: fragment === undefined ? 0 : Number(fragment) + 1 };
}

/** The id of the slide with that number; backup slides, which show none, count on. */
export function findNumbered(number: number): string | undefined {
  return document.querySelectorAll<HTMLElement>('.slides [data-slide-id]')[number - 1]?.dataset.slideId;
}

/** Where the deck is now, an empty slide before reveal.js has started. A column shows all steps of the slide that is read. */
export function readPlace(): Place {
  if (isColumn()) {
    const read = findReadSlide();
    return {
      slide: read?.dataset.slideId ?? '',
      step: read?.querySelectorAll('.fragment').length ?? 0,
    };
  }
  const slide = readShown();
  return {
    slide: slide?.dataset.slideId ?? '',
    step: slide?.querySelectorAll('.fragment.visible').length ?? 0,
  };
}

/** Goes to a place, as near as the deck still has it: the same slide, if it is there, and its last step at most. */
export function goTo({ slide: id, step }: Place): void {
  const slide = document.getElementById(id);
  if (slide === null) return;
  if (isColumn()) {
    scrollToSlide(id);
    return;
  }
  moveTo(slide, step);
}

/** Goes to an address that has come from elsewhere, if it is new. */
function followNew(): void {
  if (location.hash === known) return;
  known = location.hash;
  goTo(readAddress());
}

/** Writes the place to `<html>` and to the address, unless that leads elsewhere by now: it is told of later than other events. */
export function showPlace(): void {
  followNew();
  const place = readPlace();
  document.documentElement.dataset.slide = place.slide;
  document.documentElement.dataset.step = String(place.step);
  writeAddress(place);
}

/** Writes a place to the address, as `#/slide` or `#/slide/fragment`, the way reveal.js reads it. */
export function writeAddress({ slide, step }: Place): void {
  const hash = `#/${encodeURIComponent(slide)}${step === 0 ? '' : `/${String(step - 1)}`}`;
  if (hash !== location.hash) history.replaceState(null, '', hash);
  known = location.hash;
}

/** From now on the deck goes where its address leads; reveal.js, which reads that when it starts, would go back no steps. To be called once. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    if (isColumn() || reveal.isReady()) followNew();
  });
}
