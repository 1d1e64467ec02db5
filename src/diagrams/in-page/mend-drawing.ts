/** Mends what Mermaid draws beyond its view, places badly, or draws in another way than the rest of a deck. */

/** Mends a drawing that stands in the document, whatever kind it is. */
export function mendDrawing(drawn: SVGSVGElement): void {
  shortenLifelines(drawn);
  thinTicks(drawn);
  squareNodes(drawn);
  turnMilestones(drawn);
  nameShares(drawn);
  raiseNames(drawn);
}

/** Lifelines end with the drawing; Mermaid draws them far longer and lets its view cut them off. */
function shortenLifelines(drawn: SVGSVGElement): void {
  const { y, height } = drawn.viewBox.baseVal;
  for (const line of drawn.querySelectorAll<SVGLineElement>('line.actor-line')) {
    if (line.y2.baseVal.value > y + height) line.y2.baseVal.value = y + height;
  }
}

/** Dates on an axis keep their distance: those that would touch the one before are left out, with their line. */
function thinTicks(drawn: SVGSVGElement): void {
  const ticks = [...drawn.querySelectorAll('.grid .tick')]
    .map((tick) => ({ tick, box: (tick.querySelector('text') ?? tick).getBoundingClientRect() }))
    .sort((a, b) => a.box.left - b.box.left);
  let end = -Infinity;
  for (const { tick, box } of ticks) {
    if (box.left < end + box.height) tick.remove();
    else end = box.right;
  }
}

/** The boxes of time lines and mind maps are drawn as paths with round corners; they become square as all others. */
function squareNodes(drawn: SVGSVGElement): void {
  for (const node of drawn.querySelectorAll<SVGPathElement>(
    '.timeline-node path, .mindmap-node path.node-bkg',
  )) {
    const { x, y, width, height } = node.getBBox();
    node.setAttribute(
      'd',
      `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}Z`,
    );
  }
}

/** Milestones are squares that a style turns; they become what that looks like. */
function turnMilestones(drawn: SVGSVGElement): void {
  for (const square of drawn.querySelectorAll<SVGRectElement>('rect.milestone')) {
    const { x, y, width, height } = square.getBBox();
    const [middle, half] = [`${String(x + width / 2)},${String(y)}`, String(height / 2)];
    const diamond = document.createElementNS(square.namespaceURI ?? '', 'path');
    diamond.setAttribute('class', square.getAttribute('class') ?? '');
    diamond.setAttribute('style', 'transform: none');
    diamond.setAttribute('d', `M${middle}l${half},${half}l-${half},${half}l-${half},-${half}Z`);
    square.replaceWith(diamond);
  }
}

/** A pie's legend says how much each share is, so that no one need tell colours apart. */
function nameShares(drawn: SVGSVGElement): void {
  const slices = [...drawn.querySelectorAll('path.pieCircle')];
  const shares = [...drawn.querySelectorAll('text.slice')];
  const [paints, names] = [slices.map(fillOf), [...drawn.querySelectorAll('.legend')]];
  for (const name of names) {
    const box = name.querySelector('rect');
    const text = name.querySelector('text');
    const paint = box === null ? '' : fillOf(box);
    const at = paints.indexOf(paint);
    const isOnly =
      at !== -1 && paints.lastIndexOf(paint) === at && names.filter(hasPaint(paint)).length === 1;
    if (isOnly && text !== null) text.append(`  ${shares[at]?.textContent ?? ''}`);
  }
}

function fillOf(shape: Element): string {
  return getComputedStyle(shape).fill;
}

function hasPaint(paint: string): (name: Element) => boolean {
  return (name) => fillOf(name.querySelector('rect') ?? name) === paint;
}

/** Names stand upon the bands of a flow, and not below them. */
function raiseNames(drawn: SVGSVGElement): void {
  for (const names of drawn.querySelectorAll('.node-labels')) names.parentElement?.append(names);
}
