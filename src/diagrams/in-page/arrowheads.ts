/** Heads of arrows as shapes of their own. Markers would need ids, which copies of a slide share and printers lose. */

export interface Arrowhead {
  /** From the head's own units to those of its line. */
  transform: string;
  content: SVGMarkerElement;
}

/** The heads at both ends of a line, as its styles name them. */
export function listArrowheads(line: SVGGeometryElement, style: CSSStyleDeclaration): Arrowhead[] {
  const ends = [
    { marker: findMarker(style.markerStart), isStart: true },
    { marker: findMarker(style.markerEnd), isStart: false },
  ];
  return ends.flatMap(({ marker, isStart }) =>
    marker === undefined ? [] : [{ transform: placeHead(marker, line, style, isStart), content: marker }],
  );
}

function findMarker(value: string): SVGMarkerElement | undefined {
  const id = /^url\("?[^"]*#([^"]+)"?\)$/.exec(value)?.[1];
  const found = id === undefined ? null : document.getElementById(decodeURIComponent(id));
  return found instanceof SVGMarkerElement ? found : undefined;
}

/** As SVG 2 §11.6 places markers: at the line's end, turned as it runs there, in units of the line's width or the drawing's. */
function placeHead(
  marker: SVGMarkerElement,
  line: SVGGeometryElement,
  style: CSSStyleDeclaration,
  isStart: boolean,
): string {
  const length = line.getTotalLength();
  const near = Math.min(0.5, length / 2);
  const end = line.getPointAtLength(isStart ? 0 : length);
  const before = line.getPointAtLength(isStart ? near : length - near);
  const along = isStart
    ? { x: before.x - end.x, y: before.y - end.y }
    : { x: end.x - before.x, y: end.y - before.y };
  const orient = marker.getAttribute('orient') ?? '0';
  let angle = (Math.atan2(along.y, along.x) * 180) / Math.PI;
  if (!orient.startsWith('auto')) angle = Number.parseFloat(orient);
  else if (isStart && orient === 'auto-start-reverse') angle += 180;
  const { viewBox, markerWidth, markerHeight, refX, refY, markerUnits } = marker;
  const box = viewBox.baseVal as SVGRect | null;
  const fit =
    box === null || box.width === 0 || box.height === 0
      ? 1
      : Math.min(markerWidth.baseVal.value / box.width, markerHeight.baseVal.value / box.height);
  const isInLines = markerUnits.baseVal === SVGMarkerElement.SVG_MARKERUNITS_STROKEWIDTH;
  const scale = fit * (isInLines ? Number.parseFloat(style.strokeWidth) : 1);
  const round = (number: number) => String(Math.round(number * 100) / 100);
  const parts = [`translate(${round(end.x)} ${round(end.y)})`];
  if (Math.abs(angle) > 0.01) parts.push(`rotate(${round(angle)})`);
  if (Math.abs(scale - 1) > 0.001) parts.push(`scale(${String(Math.round(scale * 1000) / 1000)})`);
  parts.push(`translate(${round(-refX.baseVal.value)} ${round(-refY.baseVal.value)})`);
  return parts.join('');
}
