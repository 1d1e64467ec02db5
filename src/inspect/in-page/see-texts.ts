/** The lines of text on a slide. */
import type { SeenText } from '../seen-slide.ts';
import { place, surround, type Canvas } from './canvas.ts';
import { isSeen } from './is-seen.ts';
import { measureInk } from './measure-ink.ts';
import { settingOf } from './setting.ts';

/** Decoration may bleed off the slide from this size of its type, in px. */
const decorationSize = 200;
/** This many letters of a text tell which one it is. */
const mostLetters = 200;

/** A text's lines are its own; pieces of one line in one style, such as the words of code, are one text. */
export function seeTexts(canvas: Canvas): SeenText[] {
  const texts: SeenText[] = [];
  let lineTop: number | undefined;
  for (const { element, text, rects } of findTexts(canvas.slide)) {
    const { ink, ...looks } = measureText(canvas, element, text);
    if (looks.size >= decorationSize && settingOf(canvas, element).isDecoration) continue;
    for (const rect of rects) {
      if (rect.width < 0.5 || rect.height < 0.5) continue;
      const box = place(canvas, rect);
      const inked = { ...box, top: box.top - ink.above, bottom: box.bottom + ink.below };
      const before = texts.at(-1);
      const isOfOneStyle =
        before?.block === looks.block && before.step === looks.step && before.size === looks.size;
      if (before !== undefined && isOfOneStyle && lineTop === rect.top) {
        Object.assign(before, surround([before, inked]));
        if (before.text.length < mostLetters) before.text += looks.text;
      } else texts.push({ ...looks, ...inked });
      lineTop = rect.top;
    }
  }
  return texts;
}

/** What of a slide is text that can be seen, without the notes: the element that it stands in, and its lines. */
function* findTexts(slide: Element): Generator<{ element: Element; text: string; rects: Iterable<DOMRect> }> {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    // A formula is one piece: the small letters of its exponents are as small as its size says.
    if (isFormula(node)) {
      if (node.closest('.notes') === null && isSeen(node))
        yield { element: node, text: node.textContent, rects: [node.getBoundingClientRect()] };
      continue;
    }
    const element = node.parentElement;
    const text = node.nodeValue ?? '';
    if (element === null || text.trim() === '') continue;
    if (element.closest('.notes, math, title, desc') !== null || !isSeen(element)) continue;
    range.selectNodeContents(node);
    yield { element, text, rects: range.getClientRects() };
  }
}

function measureText(canvas: Canvas, element: Element, text: string) {
  const style = getComputedStyle(element);
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  const zoom = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b) / canvas.scale;
  const { block, blockSize, step, isFooter, clip } = settingOf(canvas, element);
  return {
    text: text.replace(/\s+/g, ' ').slice(0, mostLetters),
    size: parseFloat(style.fontSize) * zoom,
    blockSize,
    block,
    step,
    isFooter,
    ...(clip === undefined ? {} : { clip }),
    ink: matrix === null && !isFormula(element) ? measureInk(text, style) : { above: 0, below: 0 },
  };
}

function isFormula(node: Node): node is MathMLElement {
  return node instanceof MathMLElement && node.localName === 'math';
}
