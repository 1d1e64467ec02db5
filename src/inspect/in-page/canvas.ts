/** A slide as it lies on the page, and boxes in its own px. */
import type { Box } from '../seen-slide.ts';
import type { Setting } from './setting.ts';

/** A slide as it lies on the page, and what is known of its elements so far. */
export interface Canvas {
  slide: HTMLElement;
  box: DOMRect;
  /** Size on the page in relation to the slide's own px. */
  scale: number;
  settings: Map<Element, Setting>;
  /** The elements that are blocks of text, with their numbers. */
  blocks: Map<Element, number>;
}

/** A box of the page in px of the slide, from its top left corner. */
export function place({ box, scale }: Canvas, { left, top, right, bottom }: Box): Box {
  return {
    left: (left - box.left) / scale,
    top: (top - box.top) / scale,
    right: (right - box.left) / scale,
    bottom: (bottom - box.top) / scale,
  };
}

export function surround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
