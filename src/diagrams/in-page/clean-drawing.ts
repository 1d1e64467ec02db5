/**
 * What Mermaid drew, drawn again with nothing but shapes and words: no style sheet, no class of its own, no id, link,
 * script or foreign content can pass, since only what is named here is written.
 */
import { listArrowheads } from './arrowheads.ts';
import { markedStroke, paintOf, strokeOf, type StrangePaints } from './paint.ts';
import { nameColour } from './stand-ins.ts';
import { roundNumbers, writeElement } from './write-element.ts';
import { writeText, writeForeignText } from './write-text.ts';

export interface CleanDrawing {
  /** Shapes and words as markup, without the `svg` around them. */
  markup: string;
  /** The words, a text each. */
  texts: string[];
}

/** Boxes are square; what is rounder than Mermaid's usual corners means something, as an end or a person does. */
const usualCorner = 5;
const unseen = new Set([
  'defs',
  'marker',
  'style',
  'script',
  'title',
  'desc',
  'symbol',
  'clipPath',
  'mask',
  'filter',
]);

/** What is written so far besides markup, and with which paints. */
interface Writing {
  texts: string[];
  strange: StrangePaints;
}

/**
 * The content of an `svg` that stands in the document, so that its styles can be asked for.
 * @param strange what stands for colours that are none of ours: the author's marks, or Mermaid's own
 */
export function cleanDrawing(svg: SVGSVGElement, strange: StrangePaints): CleanDrawing {
  const texts: string[] = [];
  return { markup: writeChildren(svg, { texts, strange }), texts };
}

function writeChildren(parent: Element, writing: Writing): string {
  return [...parent.children].map((child) => writeNode(child, writing)).join('');
}

function writeNode(element: Element, writing: Writing): string {
  if (unseen.has(element.localName)) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none') return '';
  const opacity = Number(style.opacity);
  if (opacity < 0.05) return '';
  const transform = element.getAttribute('transform');
  const common = {
    transform: transform === null ? undefined : roundNumbers(transform),
    opacity: opacity < 1 ? String(Math.round(opacity * 100) / 100) : undefined,
  };
  if (element instanceof SVGTextElement) {
    const text = writeText(element, common);
    if (text === undefined || style.visibility === 'hidden') return '';
    writing.texts.push(text.words);
    return text.markup;
  }
  if (element instanceof SVGForeignObjectElement) {
    const text = writeForeignText(element, common);
    if (text === undefined) return '';
    writing.texts.push(text.words);
    return text.markup;
  }
  if (element instanceof SVGGeometryElement) {
    return style.visibility === 'hidden' ? '' : writeShape(element, style, common, writing.strange);
  }
  if (element.localName === 'switch') {
    const chosen = element.querySelector(':scope > text') ?? element.firstElementChild;
    return chosen === null ? '' : writeNode(chosen, writing);
  }
  if (element.localName === 'svg' || element.localName === 'g' || element.localName === 'a') {
    const content = writeChildren(element, writing);
    if (content !== '' && element instanceof SVGSVGElement) {
      return writeElement('g', { ...common, transform: placeInner(element) }, content);
    }
    const isPlain = common.transform === undefined && common.opacity === undefined;
    return content === '' || isPlain ? content : writeElement('g', common, content);
  }
  return '';
}

/** From the units of a drawing within the drawing, such as an icon, to those around it. */
function placeInner({ x, y, width, height, viewBox }: SVGSVGElement): string | undefined {
  const box = viewBox.baseVal as SVGRect | null;
  const isBoxed = box !== null && box.width > 0 && box.height > 0;
  const scale = isBoxed ? Math.min(width.baseVal.value / box.width, height.baseVal.value / box.height) : 1;
  const [left, top] = isBoxed ? [box.x, box.y] : [0, 0];
  const [dx, dy] = [x.baseVal.value - left * scale, y.baseVal.value - top * scale];
  if (dx === 0 && dy === 0 && scale === 1) return undefined;
  return roundNumbers(`translate(${String(dx)} ${String(dy)})scale(${String(scale)})`);
}

/** A shape with its paints, and the heads of its arrow; nothing if neither inside nor line can be seen. */
function writeShape(
  shape: SVGGeometryElement,
  style: CSSStyleDeclaration,
  common: Record<string, string | undefined>,
  strange: StrangePaints,
): string {
  const isLine = shape instanceof SVGLineElement;
  const fill = isLine ? undefined : paintOf(style.fill, style.fillOpacity, strange.fill);
  const isMarked = fill !== undefined && strange.fill === 'wash' && nameColour(style.fill) === undefined;
  // A mark has a line of the accent too: some papers and lamps lose its fill.
  const stroke = isMarked ? markedStroke : strokeOf(style, strange.line);
  const geometry = readGeometry(shape);
  if (geometry === undefined || (fill === undefined && stroke === undefined)) return '';
  const own = writeElement(shape.localName, { ...geometry, fill, ...stroke, ...common });
  const heads = listArrowheads(shape, style)
    .map(({ transform, content }) => {
      const drawn = [...content.children]
        .filter((child) => child instanceof SVGGeometryElement)
        .map((child) => writeHead(child, stroke?.stroke, strange))
        .join('');
      return drawn === '' ? '' : writeElement('g', { transform }, drawn);
    })
    .join('');
  if (heads === '') return own;
  return common.transform === undefined
    ? own + heads
    : own + writeElement('g', { transform: common.transform }, heads);
}

/** An arrow's head has its line's colour, if the line has one of its own. */
function writeHead(
  shape: SVGGeometryElement,
  lineStroke: string | undefined,
  strange: StrangePaints,
): string {
  const style = getComputedStyle(shape);
  const follow = (paint: string | undefined) =>
    paint === 'var(--ink)' && lineStroke !== undefined ? lineStroke : paint;
  const fill = follow(paintOf(style.fill, style.fillOpacity, strange.line));
  const stroke = strokeOf(style, strange.line);
  return writeElement(shape.localName, {
    ...readGeometry(shape),
    fill,
    ...(stroke === undefined ? {} : { stroke: follow(stroke.stroke) }),
  });
}

/** Where a shape is and how large, in units of its own; percentages are reckoned. */
function readGeometry(shape: SVGGeometryElement): Record<string, string | undefined> | undefined {
  const at = (length: SVGAnimatedLength) => String(Math.round(length.baseVal.value * 100) / 100);
  if (shape instanceof SVGPathElement) {
    const d = shape.getAttribute('d');
    return d === null || d.trim() === '' || d.includes('NaN') ? undefined : { d: roundNumbers(d) };
  }
  if (shape instanceof SVGRectElement) {
    const { x, y, width, height, rx } = shape;
    if (width.baseVal.value <= 0 || height.baseVal.value <= 0) return undefined;
    const corner = rx.baseVal.value > usualCorner ? at(rx) : undefined;
    return { x: at(x), y: at(y), width: at(width), height: at(height), rx: corner };
  }
  if (shape instanceof SVGCircleElement) return { cx: at(shape.cx), cy: at(shape.cy), r: at(shape.r) };
  if (shape instanceof SVGEllipseElement) {
    return { cx: at(shape.cx), cy: at(shape.cy), rx: at(shape.rx), ry: at(shape.ry) };
  }
  if (shape instanceof SVGLineElement) {
    return { x1: at(shape.x1), y1: at(shape.y1), x2: at(shape.x2), y2: at(shape.y2) };
  }
  if (shape instanceof SVGPolygonElement || shape instanceof SVGPolylineElement) {
    const points = shape.getAttribute('points') ?? '';
    return points.trim() === '' ? undefined : { points: roundNumbers(points) };
  }
  return undefined;
}
