/**
 * Letters on the slides that no font of the machine has. Runs in the page, where nothing of this file but the function itself
 * is there: so everything it needs stands within it.
 */

/**
 * These letters, in the order in which they are met; combining signs are not looked at. A letter that no font has is drawn just
 * as a character that there is not: empty, or as a box.
 */
export function seeFontless(): string[] {
  /** Every talk comes with faces that have these. */
  const everywhere = /[\p{Script=Latin}\p{Nd}]/u;
  /** Unicode assigns it to nothing. */
  const nothing = '\u0378';
  const size = 32;

  const pen = new OffscreenCanvas(size * 2, size * 2).getContext('2d', { willReadFrequently: true });
  if (pen === null) return [];
  const missing = new Set<string>();
  const judged = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const letters = node.nodeValue?.match(/\p{L}/gu)?.filter((letter) => !everywhere.test(letter)) ?? [];
    if (element === null || letters.length === 0) continue;
    if (element.closest('[data-slide-id]') === null || element.closest('.notes') !== null) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
    pen.font = `${fontStyle} ${fontWeight} ${String(size)}px ${fontFamily}`;
    for (const letter of letters) {
      const key = `${letter} ${pen.font}`;
      if (judged.has(key)) continue;
      judged.add(key);
      if (measure(letter) === measure(nothing) && draw(letter) === draw(nothing)) missing.add(letter);
    }
  }
  return [...missing];

  /** Soon done, and alike for hardly any two letters. */
  function measure(letter: string): string {
    const { width, actualBoundingBoxAscent, actualBoundingBoxRight } = pen?.measureText(letter) ?? {};
    return [width, actualBoundingBoxAscent, actualBoundingBoxRight].join(' ');
  }

  function draw(letter: string): string {
    if (pen === null) return '';
    pen.clearRect(0, 0, size * 2, size * 2);
    pen.fillText(letter, size / 2, size * 1.5);
    return pen.getImageData(0, 0, size * 2, size * 2).data.join();
  }
}
