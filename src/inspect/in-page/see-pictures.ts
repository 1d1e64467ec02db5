/** Pictures, drawings, films and frames on a slide. */
import type { Box, SeenPicture, SeenText } from '../seen-slide.ts';
import { place, surround, type Canvas } from './canvas.ts';
import { isSeen, isWithinDrawing } from './is-seen.ts';
import { listHeld } from './list-held.ts';
import { nameOf } from './name-of.ts';
import { settingOf } from './setting.ts';

const pictureSelector = 'img, svg, video, iframe, canvas, embed, object';
const shapeSelector = 'path, rect, circle, ellipse, line, polyline, polygon, text, image, foreignObject';

export function seePictures(canvas: Canvas, texts: readonly SeenText[]): SeenPicture[] {
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
    holds: listHeld(canvas, picture, texts),
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

function isClear(colour: string): boolean {
  return /^(?:none|transparent|rgba\(.*, 0\))$/.test(colour);
}

/** Width to height of an image that has to keep them, as it is shown and as its file has it. */
function compareRatios(picture: Element, shown: DOMRect): SeenPicture['ratio'] {
  if (!(picture instanceof HTMLImageElement) || picture.naturalHeight === 0) return undefined;
  if (/cover|contain|scale-down|none/.test(getComputedStyle(picture).objectFit)) return undefined;
  return { shown: shown.width / shown.height, own: picture.naturalWidth / picture.naturalHeight };
}
