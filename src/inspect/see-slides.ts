/**
 * What can be seen of every slide that is laid out now. Runs in the page, where nothing of this file but the function
 * itself is there: so everything it needs stands within it.
 */
import type { Box, Outsider, SeenPicture, SeenSlide, SeenText } from './seen-slide.ts';

/**
 * All slides in their order, without those that are not displayed. Mere decoration is left out: what is hidden from
 * assistive technology, and larger than any text would be.
 */
export function seeSlides(): SeenSlide[] {
  /** Decoration may bleed off the slide from this size of its type, in px. */
  const decorationSize = 200;
  /** This many letters of a text tell which one it is. */
  const mostLetters = 200;
  const pictureSelector = 'img, svg, video, iframe, canvas, embed, object';
  const shapeSelector = 'path, rect, circle, ellipse, line, polyline, polygon, text, image, foreignObject';

  /** A slide as it lies on the page, and what is known of its elements so far. */
  interface Canvas {
    slide: HTMLElement;
    box: DOMRect;
    /** Size on the page in relation to the slide's own px. */
    scale: number;
    settings: Map<Element, Setting>;
    /** The elements that are blocks of text, with their numbers. */
    blocks: Map<Element, number>;
  }

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

  const pen = document.createElement('canvas').getContext('2d');
  const inks = new Map<string, { above: number; below: number }>();

  return [...document.querySelectorAll<HTMLElement>('[data-slide-id]')].filter(isLaidOut).map(seeSlide);

  function isLaidOut(slide: HTMLElement): boolean {
    return slide.getBoundingClientRect().width > 0 && slide.checkVisibility();
  }

  function seeSlide(slide: HTMLElement): SeenSlide {
    const box = slide.getBoundingClientRect();
    const scale = box.width / slide.offsetWidth;
    const canvas: Canvas = { slide, box, scale, settings: new Map(), blocks: new Map() };
    const area = slide.querySelector('.area');
    const sizes = listSizes(slide);
    const texts = seeTexts(canvas);
    return {
      id: slide.dataset['slideId'] ?? '',
      width: slide.offsetWidth,
      height: slide.offsetHeight,
      floor: area === null ? slide.offsetHeight : place(canvas, area.getBoundingClientRect()).bottom,
      ...(sizes.length === 0 ? {} : { smallest: Math.min(...sizes) }),
      texts,
      pictures: seePictures(canvas, texts),
      outsiders: seeOutsiders(canvas),
    };
  }

  /** The sizes of type that the theme gives to the slide's layout. */
  function listSizes(slide: HTMLElement): number[] {
    const styles = getComputedStyle(slide);
    return ['l', 'm', 's', 'xs', 'xxs', 'floor']
      .map((step) => parseFloat(styles.getPropertyValue(`--size-${slide.classList[1] ?? ''}-${step}`)))
      .filter((size) => !Number.isNaN(size));
  }

  /** A box of the page in px of the slide, from its top left corner. */
  function place({ box, scale }: Canvas, { left, top, right, bottom }: Box): Box {
    return {
      left: (left - box.left) / scale,
      top: (top - box.top) / scale,
      right: (right - box.left) / scale,
      bottom: (bottom - box.top) / scale,
    };
  }

  /** How an element sets the text and the pictures right in it. */
  function settingOf(canvas: Canvas, element: Element): Setting {
    const known = canvas.settings.get(element);
    if (known !== undefined) return known;
    const isTop = element === canvas.slide || element.parentElement === null;
    const setting = isTop
      ? topSetting(canvas, element)
      : innerSetting(canvas, element, settingOf(canvas, element.parentElement));
    canvas.settings.set(element, setting);
    return setting;
  }

  function topSetting(canvas: Canvas, element: Element): Setting {
    return {
      block: numberBlock(canvas, element),
      blockSize: parseFloat(getComputedStyle(element).fontSize),
      step: 0,
      isFooter: element.classList.contains('footer'),
      isDecoration: false,
      clip: undefined,
    };
  }

  function innerSetting(canvas: Canvas, element: Element, around: Setting): Setting {
    const style = getComputedStyle(element);
    const isInline = /^(?:inline|contents|math|ruby\S*)$/.test(style.display);
    return {
      block: isInline ? around.block : numberBlock(canvas, element),
      blockSize: isInline ? around.blockSize : parseFloat(style.fontSize),
      step: element.classList.contains('fragment') ? stepOf(canvas, element) : around.step,
      isFooter: around.isFooter || element.classList.contains('footer'),
      isDecoration: around.isDecoration || element.getAttribute('aria-hidden') === 'true',
      clip: isInline ? around.clip : clipTo(canvas, element, style, around.clip),
    };
  }

  function numberBlock({ blocks }: Canvas, element: Element): number {
    const number = blocks.size;
    blocks.set(element, number);
    return number;
  }

  /** The step that shows a fragment: by the number that it has, or else by its place among the slide's fragments. */
  function stepOf({ slide }: Canvas, fragment: Element): number {
    const index = fragment.getAttribute('data-fragment-index');
    return 1 + Number(index ?? [...slide.querySelectorAll('.fragment')].indexOf(fragment));
  }

  /** The part of the slide in which an element's contents can be seen, where those around it are clipped to `clip`. */
  function clipTo(
    canvas: Canvas,
    element: Element,
    { overflowX, overflowY }: CSSStyleDeclaration,
    clip: Box | undefined,
  ): Box | undefined {
    if (overflowX === 'visible' && overflowY === 'visible') return clip;
    const own = place(canvas, element.getBoundingClientRect());
    const outer = clip ?? { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    return {
      left: overflowX === 'visible' ? outer.left : Math.max(outer.left, own.left),
      top: overflowY === 'visible' ? outer.top : Math.max(outer.top, own.top),
      right: overflowX === 'visible' ? outer.right : Math.min(outer.right, own.right),
      bottom: overflowY === 'visible' ? outer.bottom : Math.min(outer.bottom, own.bottom),
    };
  }

  /** A text's lines are its own; pieces of one line in one style, such as the words of code, are one text. */
  function seeTexts(canvas: Canvas): SeenText[] {
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
  function* findTexts(
    slide: Element,
  ): Generator<{ element: Element; text: string; rects: Iterable<DOMRect> }> {
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

  /** How far the glyphs of a text reach above and below the box that its font gives it; negative where they don't. */
  function measureInk(text: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const key = `${font}\n${text}`;
    const known = inks.get(key);
    if (known !== undefined || pen === null) return known ?? { above: 0, below: 0 };
    pen.font = font;
    const measured = pen.measureText(text.slice(0, 2000));
    const ink = {
      above: measured.actualBoundingBoxAscent - measured.fontBoundingBoxAscent,
      below: measured.actualBoundingBoxDescent - measured.fontBoundingBoxDescent,
    };
    inks.set(key, ink);
    return ink;
  }

  function seePictures(canvas: Canvas, texts: readonly SeenText[]): SeenPicture[] {
    return [...canvas.slide.querySelectorAll(pictureSelector)].flatMap((picture) =>
      isShownPicture(canvas, picture) ? [seePicture(canvas, picture, texts)] : [],
    );
  }

  function seePicture(canvas: Canvas, picture: Element, texts: readonly SeenText[]): SeenPicture {
    const own = picture.getBoundingClientRect();
    const shapes = listShapes(canvas, picture);
    const clip =
      picture instanceof SVGElement && shapes.length > 0
        ? place(canvas, own)
        : settingOf(canvas, picture.parentElement ?? canvas.slide).clip;
    const ratio = compareRatios(picture, own);
    return {
      ...(shapes.length === 0 ? place(canvas, own) : surround(shapes)),
      name: nameOf(picture),
      step: settingOf(canvas, picture).step,
      ...(ratio === undefined ? {} : { ratio }),
      ...(clip === undefined ? {} : { clip }),
      holds: [...listInside(canvas, picture), ...listBefore(canvas, picture, texts)],
    };
  }

  function isShownPicture(canvas: Canvas, picture: Element): boolean {
    if (picture.closest('.notes') !== null || settingOf(canvas, picture).isDecoration) return false;
    if (!isSeen(picture) || isWithinDrawing(picture)) return false;
    const { width, height } = picture.getBoundingClientRect();
    return width > 0 && height > 0;
  }

  /** Where the shapes of an inline drawing lie that draw anything. */
  function listShapes(canvas: Canvas, drawing: Element): Box[] {
    return [...drawing.querySelectorAll(shapeSelector)].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const isDrawn = /text|image|foreignObject/.test(shape.localName) || !isClear(fill) || !isClear(stroke);
      if (!isDrawn || shape.closest('defs, marker, clipPath, mask, symbol') !== null) return [];
      const box = shape.getBoundingClientRect();
      return box.width + box.height > 0 ? [place(canvas, box)] : [];
    });
  }

  /** Width to height of an image that has to keep them, as it is shown and as its file has it. */
  function compareRatios(picture: Element, shown: DOMRect): SeenPicture['ratio'] {
    if (!(picture instanceof HTMLImageElement) || picture.naturalHeight === 0) return undefined;
    if (/cover|contain|scale-down|none/.test(getComputedStyle(picture).objectFit)) return undefined;
    return { shown: shown.width / shown.height, own: picture.naturalWidth / picture.naturalHeight };
  }

  /** Blocks of text that belong into a picture. */
  function listInside({ blocks }: Canvas, picture: Element): number[] {
    return [...blocks].filter(([block]) => picture.contains(block)).map(([, number]) => number);
  }

  /** Blocks of text that stand before a picture, on a ground of their own. */
  function listBefore(canvas: Canvas, picture: Element, texts: readonly SeenText[]): number[] {
    const grounds = [...canvas.slide.querySelectorAll(':not(svg *, math *, .notes *)')]
      .filter((element) => isBefore(element, picture) && isOpaque(getComputedStyle(element).backgroundColor))
      .map((element) => place(canvas, element.getBoundingClientRect()));
    const isOnGround = (text: Box) =>
      grounds.some(
        ({ left, top, right, bottom }) =>
          text.left >= left && text.top >= top && text.right <= right && text.bottom <= bottom,
      );
    return [...canvas.blocks.values()].filter((block) => {
      const own = texts.filter((text) => text.block === block);
      return own.length > 0 && own.every(isOnGround);
    });
  }

  /** Whether an element is drawn over a picture, as it comes later in the document. */
  function isBefore(element: Element, picture: Element): boolean {
    const isLater = (picture.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isLater && !picture.contains(element);
  }

  function seeOutsiders(canvas: Canvas): Outsider[] {
    return [...canvas.slide.querySelectorAll('*')]
      .filter((element) => reachesOut(canvas, element.getBoundingClientRect()))
      .filter((element) => element.closest('.notes') === null && !settingOf(canvas, element).isDecoration)
      .filter((element) => isSeen(element) && !isWithinDrawing(element))
      .map((element) => ({
        ...place(canvas, element.getBoundingClientRect()),
        name: nameOf(element),
        step: settingOf(canvas, element).step,
      }));
  }

  /** Whether a box reaches over the edge of the slide by more than a pixel. */
  function reachesOut({ box, scale }: Canvas, { left, top, right, bottom, width, height }: DOMRect): boolean {
    if (width === 0 || height === 0) return false;
    return (
      left < box.left - scale ||
      right > box.right + scale ||
      top < box.top - scale ||
      bottom > box.bottom + scale
    );
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true });
  }

  function isFormula(node: Node): node is MathMLElement {
    return node instanceof MathMLElement && node.localName === 'math';
  }

  function isWithinDrawing(element: Element): boolean {
    return element.parentElement?.closest('svg, math') != null;
  }

  /** An element's name, its classes, and the file that it shows. */
  function nameOf(element: Element): string {
    return [element.localName, element.getAttribute('class'), element.getAttribute('src')]
      .filter((part) => part !== null && part !== '')
      .join(' ');
  }

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
