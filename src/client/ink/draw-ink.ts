/** What ink looks like: lines and a dot, as SVG in pixels of the canvas. */

/** A red with a light edge is seen on every slide. */
const [red, edge] = ['#e0201b', '#ffffff'];

/** A line with an edge; a mere tap is a point. */
export function drawStroke(numbers: readonly number[]): SVGElement[] {
  const [x = 0, y = 0] = numbers;
  const points = (numbers.length === 2 ? [x, y, x, y] : numbers).join(' ');
  return [
    { stroke: edge, width: 14 },
    { stroke: red, width: 9 },
  ].map(({ stroke, width }) =>
    makeSvg('polyline', {
      points,
      fill: 'none',
      stroke,
      'stroke-width': String(width),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

/** A dot of light, where it points. */
export function drawDot([x, y]: readonly [number, number]): SVGElement {
  return makeSvg('circle', {
    cx: String(x),
    cy: String(y),
    r: '15',
    fill: red,
    stroke: edge,
    'stroke-width': '4',
  });
}

/** An element of SVG, which HTML's own way to make elements would not be. */
export function makeSvg(
  name: 'svg' | 'polyline' | 'circle',
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
