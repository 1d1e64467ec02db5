/** Elements that reach over the edge of their slide. */
import type { Outsider } from '../seen-slide.ts';
import { place, type Canvas } from './canvas.ts';
import { isSeen, isWithinDrawing } from './is-seen.ts';
import { nameOf } from './name-of.ts';
import { settingOf } from './setting.ts';

export function seeOutsiders(canvas: Canvas): Outsider[] {
  return [...canvas.slide.querySelectorAll('*')]
    .filter((element) => reachesOut(canvas, element.getBoundingClientRect()))
    .filter((element) => element.closest('.notes') === null && !settingOf(canvas, element).isDecoration)
    .filter((element) => isSeen(element) && !isWithinDrawing(element))
    .map((element) => ({
      ...place(canvas, element.getBoundingClientRect()),
      name: nameOf(element),
      step: settingOf(canvas, element).step,
    }));
}

/** Whether a box reaches over the edge of the slide by more than a pixel. */
function reachesOut({ box, scale }: Canvas, { left, top, right, bottom, width, height }: DOMRect): boolean {
  if (width === 0 || height === 0) return false;
  return (
    left < box.left - scale ||
    right > box.right + scale ||
    top < box.top - scale ||
    bottom > box.bottom + scale
  );
}
