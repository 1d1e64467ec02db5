export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether an element is a part of a drawing or formula, which is seen as a whole. */
export function isWithinDrawing(element: Element): boolean {
  return element.parentElement?.closest('svg, math') != null;
}
