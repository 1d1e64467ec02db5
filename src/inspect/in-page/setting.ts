/** How an element sets the texts and pictures in it: their block, size and step, and what they are clipped to. */
import type { Box } from '../seen-slide.ts';
import { place, type Canvas } from './canvas.ts';

/** Where on its slide a text or a picture stands. */
export interface Setting {
  block: number;
  blockSize: number;
  step: number;
  isFooter: boolean;
  /** Within what is hidden from assistive technology; reveal.js hides whole slides from it, which does not count. */
  isDecoration: boolean;
  clip: Box | undefined;
}

/** How an element sets the text and the pictures right in it. */
export function settingOf(canvas: Canvas, element: Element): Setting {
  const known = canvas.settings.get(element);
  if (known !== undefined) return known;
  const isTop = element === canvas.slide || element.parentElement === null;
  const setting = isTop
    ? topSetting(canvas, element)
    : innerSetting(canvas, element, settingOf(canvas, element.parentElement));
  canvas.settings.set(element, setting);
  return setting;
}

function topSetting(canvas: Canvas, element: Element): Setting {
  return {
    block: numberBlock(canvas, element),
    blockSize: parseFloat(getComputedStyle(element).fontSize),
    step: 0,
    isFooter: element.classList.contains('footer'),
    isDecoration: false,
    clip: undefined,
  };
}

function innerSetting(canvas: Canvas, element: Element, around: Setting): Setting {
  const style = getComputedStyle(element);
  const isInline = /^(?:inline|contents|math|ruby\S*)$/.test(style.display);
  return {
    block: isInline ? around.block : numberBlock(canvas, element),
    blockSize: isInline ? around.blockSize : parseFloat(style.fontSize),
    step: element.classList.contains('fragment') ? stepOf(canvas, element) : around.step,
    isFooter: around.isFooter || element.classList.contains('footer'),
    isDecoration: around.isDecoration || element.getAttribute('aria-hidden') === 'true',
    clip: isInline ? around.clip : clipTo(canvas, element, style, around.clip),
  };
}

function numberBlock({ blocks }: Canvas, element: Element): number {
  const number = blocks.size;
  blocks.set(element, number);
  return number;
}

/** The step that shows a fragment: by the number that it has, or else by its place among the slide's fragments. */
function stepOf({ slide }: Canvas, fragment: Element): number {
  const index = fragment.getAttribute('data-fragment-index');
  return 1 + Number(index ?? [...slide.querySelectorAll('.fragment')].indexOf(fragment));
}

/** The part of the slide in which an element's contents can be seen, where those around it are clipped to `clip`. */
function clipTo(
  canvas: Canvas,
  element: Element,
  { overflowX, overflowY }: CSSStyleDeclaration,
  clip: Box | undefined,
): Box | undefined {
  if (overflowX === 'visible' && overflowY === 'visible') return clip;
  const own = place(canvas, element.getBoundingClientRect());
  const outer = clip ?? { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
  return {
    left: overflowX === 'visible' ? outer.left : Math.max(outer.left, own.left),
    top: overflowY === 'visible' ? outer.top : Math.max(outer.top, own.top),
    right: overflowX === 'visible' ? outer.right : Math.min(outer.right, own.right),
    bottom: overflowY === 'visible' ? outer.bottom : Math.min(outer.bottom, own.bottom),
  };
}
