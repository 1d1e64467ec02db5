/** The contrast of texts as they are drawn, against what lies under them. */
import type { Page } from '@playwright/test';

/** Every text in `root` that is to be read and has less contrast than `least`, with what it has; and how many there are. */
export function measureContrast(
  page: Page,
  root: string,
  least = 7,
): Promise<{ texts: number; low: string[] }> {
  return page.evaluate(
    ([selector, limit]) => {
      type Colour = [red: number, green: number, blue: number, alpha: number];
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas.');
      const readColour = (css: string): Colour => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
      };
      const blend = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
        r * a + x * (1 - a),
        g * a + y * (1 - a),
        b * a + z * (1 - a),
        1,
      ];
      const luminance = (colour: Colour) => {
        const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const isDrawn = (element: Element) => element instanceof SVGGeometryElement;
      /** What lies under a point of the text, the canvas last. */
      const groundUnder = (element: Element, x: number, y: number): Colour => {
        const pile = document.elementsFromPoint(x, y);
        const at = pile.indexOf(element);
        const below = at < 0 ? ancestors(element) : pile.slice(at);
        const layers = below.map((each) => {
          const { fill, fillOpacity, backgroundColor } = getComputedStyle(each);
          if (!isDrawn(each)) return readColour(backgroundColor);
          const [r, g, b, a]: Colour = fill === 'none' ? [0, 0, 0, 0] : readColour(fill);
          return [r, g, b, a * Number(fillOpacity)] satisfies Colour;
        });
        layers.push(readColour(getComputedStyle(document.documentElement).backgroundColor));
        return layers.reduceRight((ground, layer) => blend(layer, ground), [255, 255, 255, 1] as Colour);
      };
      const ancestors = (element: Element): Element[] => {
        const all: Element[] = [];
        for (let each: Element | null = element; each !== null; each = each.parentElement) all.push(each);
        return all;
      };
      const opacityOf = (element: Element) =>
        ancestors(element).reduce((product, each) => product * Number(getComputedStyle(each).opacity), 1);

      const low: string[] = [];
      let texts = 0;
      const inside = document.querySelector(selector) ?? document.body;
      const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (element === null || text === '' || element.closest('[aria-hidden="true"]') !== null) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
        if (box === undefined) continue;
        texts += 1;
        const style = getComputedStyle(element);
        const ground = groundUnder(element, box.x + box.width / 2, box.y + box.height / 2);
        const [r, g, b, a] = readColour(element instanceof SVGElement ? style.fill : style.color);
        const ink = luminance(blend([r, g, b, a * opacityOf(element)], ground));
        const paper = luminance(ground);
        const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        if (contrast < limit) low.push(`${contrast.toFixed(2)} ${text.slice(0, 60)}`);
      }
      return { texts, low };
    },
    [root, least] as const,
  );
}
