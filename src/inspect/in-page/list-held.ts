/** The blocks of text that a picture holds. */
import type { Box, SeenText } from '../seen-slide.ts';
import { place, type Canvas } from './canvas.ts';

/** Those that belong into it, and those that stand before it on a ground of their own. */
export function listHeld(canvas: Canvas, picture: Element, texts: readonly SeenText[]): number[] {
  return [...listInside(canvas, picture), ...listBefore(canvas, picture, texts)];
}

function listInside({ blocks }: Canvas, picture: Element): number[] {
  return [...blocks].filter(([block]) => picture.contains(block)).map(([, number]) => number);
}

function listBefore(canvas: Canvas, picture: Element, texts: readonly SeenText[]): number[] {
  const grounds = [...canvas.slide.querySelectorAll(':not(svg *, math *, .notes *)')]
    .filter((element) => isBefore(element, picture) && isOpaque(getComputedStyle(element).backgroundColor))
    .map((element) => place(canvas, element.getBoundingClientRect()));
  const isOnGround = (text: Box) =>
    grounds.some(
      ({ left, top, right, bottom }) =>
        text.left >= left && text.top >= top && text.right <= right && text.bottom <= bottom,
    );
  return [...canvas.blocks.values()].filter((block) => {
    const own = texts.filter((text) => text.block === block);
    return own.length > 0 && own.every(isOnGround);
  });
}

/** Whether an element is drawn over a picture, as it comes later in the document. */
function isBefore(element: Element, picture: Element): boolean {
  const isLater = (picture.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isLater && !picture.contains(element);
}

function isOpaque(colour: string): boolean {
  return !/^(?:none|transparent|rgba\()|\//.test(colour);
}
