/** Letters on the slides that no font of the machine has. */

/** Every talk comes with faces that have these. */
const everywhere = /[\p{Script=Latin}\p{Nd}]/u;
/** Unicode assigns it to nothing. */
const nothing = '\u0378';
const size = 32;

/** Letters that are told at most, as nobody reads so many: for each the browser searches all fonts of the machine. */
const mostMissing = 100;

const pen = new OffscreenCanvas(size * 2, size * 2).getContext('2d', { willReadFrequently: true });
const missing = new Set<string>();
/** Letters with their font. */
const judged = new Set<string>();
/** How each font shows the character that there is not. */
const nothings = new Map<string, { extent: string; drawing: Uint32Array }>();

/**
 * These letters of the slides that are laid out, and of those before, in the order in which they are met; combining signs are
 * not looked at. A letter that no font has is drawn just as a character that there is not: empty, or as a box.
 */
export function seeFontless(): string[] {
  if (pen === null) return [];
  for (const slide of document.querySelectorAll('[data-slide-id]')) {
    if (!slide.checkVisibility()) continue;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) judgeLetters(node, pen);
  }
  return [...missing];
}

function judgeLetters(
  { parentElement: element, nodeValue }: Node,
  pen: OffscreenCanvasRenderingContext2D,
): void {
  const letters = nodeValue?.match(/\p{L}/gu)?.filter((letter) => !everywhere.test(letter)) ?? [];
  if (element === null || letters.length === 0 || element.closest('.notes') !== null) return;
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${String(size)}px ${fontFamily}`;
  pen.font = font;
  for (const letter of letters) {
    const key = `${letter} ${font}`;
    if (missing.size === mostMissing) return;
    if (judged.has(key) || missing.has(letter)) continue;
    judged.add(key);
    if (isNothing(letter, font, pen)) missing.add(letter);
  }
}

function isNothing(letter: string, font: string, pen: OffscreenCanvasRenderingContext2D): boolean {
  const none = nothings.get(font) ?? { extent: measure(nothing, pen), drawing: draw(nothing, pen) };
  nothings.set(font, none);
  if (measure(letter, pen) !== none.extent) return false;
  const drawing = draw(letter, pen);
  return none.drawing.every((pixel, at) => pixel === drawing[at]);
}

/** Soon done, and alike for hardly any two letters. */
function measure(letter: string, pen: OffscreenCanvasRenderingContext2D): string {
  const { width, actualBoundingBoxAscent, actualBoundingBoxRight } = pen.measureText(letter);
  return [width, actualBoundingBoxAscent, actualBoundingBoxRight].join(' ');
}

function draw(letter: string, pen: OffscreenCanvasRenderingContext2D): Uint32Array {
  pen.clearRect(0, 0, size * 2, size * 2);
  pen.fillText(letter, size / 2, size * 1.5);
  return new Uint32Array(pen.getImageData(0, 0, size * 2, size * 2).data.buffer);
}
