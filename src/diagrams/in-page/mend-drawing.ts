/** What Mermaid leaves to the edge of its view, or to luck. */

/** Lifelines end with the drawing; Mermaid draws them far longer and lets its view cut them off. */
export function shortenLifelines(drawn: SVGSVGElement): void {
  const { y, height } = drawn.viewBox.baseVal;
  for (const line of drawn.querySelectorAll<SVGLineElement>('line.actor-line')) {
    if (line.y2.baseVal.value > y + height) line.y2.baseVal.value = y + height;
  }
}

/** Dates on an axis keep their distance: those that would touch the one before are left out, with their line. */
export function thinTicks(drawn: SVGSVGElement): void {
  const ticks = [...drawn.querySelectorAll('.grid .tick')]
    .map((tick) => ({ tick, box: (tick.querySelector('text') ?? tick).getBoundingClientRect() }))
    .sort((a, b) => a.box.left - b.box.left);
  let end = -Infinity;
  for (const { tick, box } of ticks) {
    if (box.left < end + box.height) tick.remove();
    else end = box.right;
  }
}
