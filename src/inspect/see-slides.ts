/** Runs in the page, so that all it needs stands within it: what can be seen of every slide that is laid out now. */
import type { Box, SeenPicture, SeenSlide, SeenText } from './seen-slide.ts';

/**
 * All slides in their order, those left out that are not displayed. What is decoration alone is not seen: hidden from
 * assistive technology, and larger than any text would be.
 */
export function seeSlides(): SeenSlide[] {
  /** Decoration may bleed off from this size. */
  const signSize = 200;
  /** So much of a text tells which it is. */
  const mostLetters = 200;
  const drawn = 'path, rect, circle, ellipse, line, polyline, polygon, text, image, foreignObject';
  const pictureNames = 'img, svg, video, iframe, canvas, embed, object';
  const pen = document.createElement('canvas').getContext('2d');
  let penFont = '';
  const inks = new Map<string, { above: number; below: number }>();

  /** Where on its slide a text or a picture stands. */
  interface Setting {
    block: number;
    blockSize: number;
    step: number;
    isFooter: boolean;
    /** Within what is hidden from assistive technology; reveal.js hides whole slides from it, which does not count. */
    isDecoration: boolean;
    clip: Box | undefined;
  }

  /** How far the glyphs of a text reach above and below the box that its font gives it; negative where they don't. */
  const measureInk = (text: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const key = `${font}\n${text}`;
    const known = inks.get(key);
    if (known !== undefined || pen === null) return known ?? { above: 0, below: 0 };
    if (font !== penFont) pen.font = penFont = font;
    const measured = pen.measureText(text.slice(0, 2000));
    const ink = {
      above: measured.actualBoundingBoxAscent - measured.fontBoundingBoxAscent,
      below: measured.actualBoundingBoxDescent - measured.fontBoundingBoxDescent,
    };
    inks.set(key, ink);
    return ink;
  };

  return [...document.querySelectorAll<HTMLElement>('[data-slide-id]')].flatMap((slide) => {
    const canvas = slide.getBoundingClientRect();
    if (canvas.width === 0 || !slide.checkVisibility()) return [];
    const scale = canvas.width / slide.offsetWidth;
    const place = ({ left, top, right, bottom }: Box): Box => ({
      left: (left - canvas.left) / scale,
      top: (top - canvas.top) / scale,
      right: (right - canvas.left) / scale,
      bottom: (bottom - canvas.top) / scale,
    });
    const styles = getComputedStyle(slide);
    const fragments = [...slide.querySelectorAll('.fragment')];
    const stepOf = (fragment: Element) =>
      1 + Number(fragment.getAttribute('data-fragment-index') ?? fragments.indexOf(fragment));
    const nameOf = (element: Element) =>
      [element.localName, element.getAttribute('class'), element.getAttribute('src')]
        .filter((part) => part !== null && part !== '')
        .join(' ');
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

    const blocks = new Map<Element, number>();
    const settings = new Map<Element, Setting>();
    /** What an element is for the text and the pictures right in it. */
    const settingOf = (element: Element): Setting => {
      const known = settings.get(element);
      if (known !== undefined) return known;
      const around =
        element === slide || element.parentElement === null ? undefined : settingOf(element.parentElement);
      const { display, fontSize, overflowX, overflowY } = getComputedStyle(element);
      const isInline = around !== undefined && /^(?:inline|contents|math|ruby\S*)$/.test(display);
      const setting: Setting = {
        block: isInline ? around.block : blocks.size,
        blockSize: isInline ? around.blockSize : parseFloat(fontSize),
        step:
          around === undefined ? 0 : element.classList.contains('fragment') ? stepOf(element) : around.step,
        isFooter: around?.isFooter === true || element.classList.contains('footer'),
        isDecoration:
          around !== undefined && (around.isDecoration || element.getAttribute('aria-hidden') === 'true'),
        clip:
          around === undefined || isInline ? around?.clip : cut(around.clip, element, overflowX, overflowY),
      };
      if (!isInline) blocks.set(element, blocks.size);
      settings.set(element, setting);
      return setting;
    };
    /** A box made smaller by what of an element's contents is clipped. */
    const cut = (
      clip: Box | undefined,
      element: Element,
      overflowX: string,
      overflowY: string,
    ): Box | undefined => {
      if (overflowX === 'visible' && overflowY === 'visible') return clip;
      const { left, top, right, bottom } = place(element.getBoundingClientRect());
      const {
        left: l,
        top: t,
        right: r,
        bottom: b,
      } = clip ?? { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
      return {
        left: overflowX === 'visible' ? l : Math.max(l, left),
        top: overflowY === 'visible' ? t : Math.max(t, top),
        right: overflowX === 'visible' ? r : Math.min(r, right),
        bottom: overflowY === 'visible' ? b : Math.min(b, bottom),
      };
    };

    const texts: SeenText[] = [];
    let lineTop: number | undefined;
    const addText = (element: Element, text: string, rects: Iterable<DOMRect>, isInked: boolean) => {
      const style = getComputedStyle(element);
      const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size = parseFloat(style.fontSize) * (svg === null ? 1 : Math.hypot(svg.a, svg.b) / scale);
      const { block, blockSize, step, isFooter, isDecoration, clip } = settingOf(element);
      if (isDecoration && size >= signSize) return;
      const ink = isInked && svg === null ? measureInk(text, style) : { above: 0, below: 0 };
      const common = {
        text: text.replace(/\s+/g, ' ').slice(0, mostLetters),
        size,
        blockSize,
        block,
        step,
        isFooter,
        ...(clip === undefined ? {} : { clip }),
      };
      for (const rect of rects) {
        if (rect.width < 0.5 || rect.height < 0.5) continue;
        const box = place(rect);
        const inked = { ...box, top: box.top - ink.above, bottom: box.bottom + ink.below };
        const before = texts.at(-1);
        // Pieces of one line in one style, such as the words of code, are one text.
        if (before?.block === block && before.step === step && before.size === size && lineTop === rect.top) {
          Object.assign(before, surround([before, inked]));
          if (before.text.length < mostLetters) before.text += common.text;
        } else texts.push({ ...common, ...inked });
        lineTop = rect.top;
      }
    };

    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const range = document.createRange();
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      // A formula is one piece: the small letters of its exponents are as small as its size says.
      if (node instanceof MathMLElement && node.localName === 'math') {
        if (node.closest('.notes') === null && isSeen(node))
          addText(node, node.textContent, [node.getBoundingClientRect()], false);
        continue;
      }
      const element = node.parentElement;
      const text = node.nodeValue ?? '';
      if (element === null || text.trim() === '' || element.closest('.notes, math, title, desc') !== null)
        continue;
      if (!isSeen(element)) continue;
      range.selectNodeContents(node);
      addText(element, text, range.getClientRects(), true);
    }

    /** Blocks of text that stand before a picture on a ground of their own. */
    const listBefore = (picture: Element): number[] => {
      const plates = [...slide.querySelectorAll(':not(svg *, math *, .notes *)')].flatMap((plate) => {
        const isBehind = (picture.compareDocumentPosition(plate) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
        if (isBehind || picture.contains(plate)) return [];
        return isOpaque(getComputedStyle(plate).backgroundColor)
          ? [place(plate.getBoundingClientRect())]
          : [];
      });
      const isBefore = (text: Box) =>
        plates.some(
          ({ left, top, right, bottom }) =>
            text.left >= left && text.top >= top && text.right <= right && text.bottom <= bottom,
        );
      return [...blocks.values()].filter((block) => {
        const own = texts.filter((text) => text.block === block);
        return own.length > 0 && own.every(isBefore);
      });
    };

    const pictures: SeenPicture[] = [];
    for (const element of slide.querySelectorAll(pictureNames)) {
      if (element.closest('.notes') !== null || settingOf(element).isDecoration || !isSeen(element)) continue;
      if (element.parentElement?.closest('svg, math') != null) continue;
      const own = element.getBoundingClientRect();
      if (own.width === 0 || own.height === 0) continue;
      const parts = [...element.querySelectorAll(drawn)].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part);
        const isDrawn = /text|image|foreignObject/.test(part.localName) || !isClear(fill) || !isClear(stroke);
        const box = part.getBoundingClientRect();
        return isDrawn &&
          part.closest('defs, marker, clipPath, mask, symbol') === null &&
          box.width + box.height > 0
          ? [place(box)]
          : [];
      });
      const clip =
        element instanceof SVGElement && parts.length > 0
          ? place(own)
          : settingOf(element.parentElement ?? slide).clip;
      const box = parts.length === 0 ? place(own) : surround(parts);
      const image = element instanceof HTMLImageElement && element.naturalHeight > 0 ? element : undefined;
      const isFree = /cover|contain|scale-down|none/.test(getComputedStyle(element).objectFit);
      pictures.push({
        ...box,
        name: nameOf(element),
        step: settingOf(element).step,
        ...(image === undefined || isFree
          ? {}
          : {
              ratio: { shown: own.width / own.height, own: image.naturalWidth / image.naturalHeight },
            }),
        ...(clip === undefined ? {} : { clip }),
        holds: [
          ...[...blocks].flatMap(([block, number]) => (element.contains(block) ? [number] : [])),
          ...listBefore(element),
        ],
      });
    }

    const outsiders = [...slide.querySelectorAll('*')].flatMap((element) => {
      const rect = element.getBoundingClientRect();
      if (rect.width === 0 || rect.height === 0) return [];
      const isInside =
        rect.left >= canvas.left - scale &&
        rect.right <= canvas.right + scale &&
        rect.top >= canvas.top - scale &&
        rect.bottom <= canvas.bottom + scale;
      if (isInside || element.closest('.notes') !== null || settingOf(element).isDecoration) return [];
      if (element.parentElement?.closest('svg, math') != null || !isSeen(element)) return [];
      return [{ ...place(rect), name: nameOf(element), step: settingOf(element).step }];
    });

    const sizes = ['l', 'm', 's', 'xs', 'xxs', 'floor'].flatMap((step) => {
      const size = parseFloat(styles.getPropertyValue(`--size-${slide.classList[1] ?? ''}-${step}`));
      return Number.isNaN(size) ? [] : [size];
    });
    const area = slide.querySelector('.area');
    return [
      {
        id: slide.dataset['slideId'] ?? '',
        width: slide.offsetWidth,
        height: slide.offsetHeight,
        floor: area === null ? slide.offsetHeight : place(area.getBoundingClientRect()).bottom,
        ...(sizes.length === 0 ? {} : { smallest: Math.min(...sizes) }),
        texts,
        pictures,
        outsiders,
      },
    ];
  });

  function isClear(colour: string): boolean {
    return /^(?:none|transparent|rgba\(.*, 0\))$/.test(colour);
  }

  function isOpaque(colour: string): boolean {
    return !/^(?:none|transparent|rgba\()|\//.test(colour);
  }

  function surround(boxes: readonly Box[]): Box {
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  }
}
