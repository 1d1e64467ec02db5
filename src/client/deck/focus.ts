/** Where Tab leads: to the links of the slide that is shown, and to no others. */
import { afterPaint } from '../after-paint.ts';
import { reveal } from './reveal.ts';
import { readShown, slideShown } from './show-at-once.ts';

/**
 * After a move, Tab goes on from the new slide's beginning; nothing gets the focus, so nothing is read out twice. Who
 * types or listens elsewhere, in the field for a slide's number or the list of keys, stays there.
 */
function startAtSlide(): void {
  const { activeElement } = document;
  if (document.querySelector('dialog[open]')?.contains(activeElement) === true) return;
  const slide = readShown();
  if (activeElement instanceof HTMLElement && slide?.contains(activeElement) === false) activeElement.blur();
  getSelection()?.collapse(slide ?? null, 0);
}

/** In the overview slides are to be chosen from; the links of others than the chosen one would lead away from it. */
function quietenOverview(): void {
  const chosen = reveal.isOverview() ? reveal.getCurrentSlide() : undefined;
  for (const part of document.querySelectorAll('.slides .slide > *')) {
    part.toggleAttribute('inert', chosen !== undefined && part.parentElement !== chosen);
  }
}

/** To be called once; reveal.js itself makes slides inert that are not shown. */
export function leadFocus(): void {
  reveal.on(slideShown, () => {
    // It asks for a layout of its own.
    afterPaint(startAtSlide);
    if (reveal.isOverview()) quietenOverview();
  });
  for (const event of ['overviewshown', 'overviewhidden', 'sync'] as const) {
    reveal.on(event, quietenOverview);
  }
}
