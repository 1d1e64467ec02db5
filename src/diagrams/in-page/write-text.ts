/** Words of a drawing, written with their places and nothing else. */
import { labelSize } from './label-sizes.ts';
import { nameColour } from './stand-ins.ts';
import { escapeMarkup, roundNumbers, writeElement } from './write-element.ts';

export interface WrittenText {
  markup: string;
  /** The words, white space folded. */
  words: string;
}

const places = ['x', 'y', 'dx', 'dy', 'rotate'] as const;

/** A text; nothing if it has no words. */
export function writeText(
  element: SVGTextElement,
  common: Record<string, string | undefined>,
): WrittenText | undefined {
  const words = foldSpace(readWords(element));
  if (words === '') return undefined;
  const style = getComputedStyle(element);
  const inner = getComputedStyle(innermost(element));
  const markup = writeElement(
    'text',
    { ...placeOf(element), ...styleOf(style, inner), ...common },
    writeRuns(element, inner, style.textAnchor),
  );
  return { markup, words };
}

/** HTML that Mermaid put into the drawing: its words, centred in the room that they had. */
export function writeForeignText(
  element: SVGForeignObjectElement,
  common: Record<string, string | undefined>,
): WrittenText | undefined {
  const lines = (element.textContent === '' ? '' : (element.firstElementChild as HTMLElement).innerText)
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  const { x, y, width, height } = element;
  const middle = String(x.baseVal.value + width.baseVal.value / 2);
  const first = y.baseVal.value + height.baseVal.value / 2 - ((lines.length - 1) * labelSize * 1.2) / 2;
  const runs = lines.map((line, index) =>
    writeElement('tspan', { x: middle, dy: index === 0 ? undefined : '1.2em' }, escapeMarkup(line)),
  );
  const place = { x: middle, y: String(first), 'text-anchor': 'middle', 'dominant-baseline': 'central' };
  return {
    markup: writeElement('text', { ...place, ...common }, runs.join('')),
    words: lines.join(' '),
  };
}

/** The words, with a space where one line ends and the next begins. */
function readWords(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? ` ${readWords(node)}` : (node.textContent ?? '')))
    .join('');
}

function writeRuns(parent: Element, outer: CSSStyleDeclaration, anchor = outer.textAnchor): string {
  return [...parent.childNodes]
    .map((node) => {
      if (!(node instanceof SVGTSpanElement)) return escapeMarkup(node.textContent ?? '');
      const own = getComputedStyle(node);
      const attributes: Record<string, string | undefined> = {
        ...placeOf(node),
        ...(own.dominantBaseline === outer.dominantBaseline
          ? {}
          : { 'dominant-baseline': own.dominantBaseline }),
        ...(own.alignmentBaseline === 'auto' || own.alignmentBaseline === 'baseline'
          ? {}
          : { 'alignment-baseline': own.alignmentBaseline }),
        ...(own.textAnchor === anchor ? {} : { 'text-anchor': own.textAnchor }),
        ...(isStrong(own) === isStrong(outer) ? {} : { 'font-weight': 'var(--weight-strong)' }),
      };
      const content = writeRuns(node, own);
      if (content === '') return '';
      return Object.values(attributes).every((value) => value === undefined)
        ? content
        : writeElement('tspan', attributes, content);
    })
    .join('');
}

function placeOf(element: Element): Record<string, string | undefined> {
  return Object.fromEntries(
    places.map((name) => {
      const value = element.getAttribute(name);
      const isNothing =
        value === null || ((name === 'dx' || name === 'dy') && Number.parseFloat(value) === 0);
      return [name, isNothing ? undefined : roundNumbers(value)];
    }),
  );
}

/** Anchors and baselines stand on the text, sizes and colours often on its innermost run. */
function styleOf(style: CSSStyleDeclaration, inner: CSSStyleDeclaration): Record<string, string | undefined> {
  const size = Number.parseFloat(inner.fontSize);
  return {
    class: classOf(style, inner),
    'font-size': size === labelSize ? undefined : String(size),
    'font-weight': isStrong(inner) ? 'var(--weight-strong)' : undefined,
    'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
    'dominant-baseline': style.dominantBaseline === 'auto' ? undefined : style.dominantBaseline,
  };
}

/** What is noted beside the rest, and what keeps lines off itself. */
function classOf(style: CSSStyleDeclaration, inner: CSSStyleDeclaration): string | undefined {
  const classes = [
    ...(nameColour(inner.fill) === 'ink-2' ? ['note'] : []),
    ...(style.paintOrder.startsWith('stroke') ? ['clear'] : []),
  ];
  return classes.length === 0 ? undefined : classes.join(' ');
}

function isStrong(style: CSSStyleDeclaration): boolean {
  return Number(style.fontWeight) >= 600;
}

function innermost(element: Element): Element {
  let inner = element;
  while (inner.firstElementChild instanceof SVGTSpanElement) inner = inner.firstElementChild;
  return inner;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
