/** Which pictures may fill a slide to its edges. */
import type { ShownOf } from '../../talk/shown.ts';
import { canvasHeights, type Slide, type Talk } from '../../talk/talk.ts';

/** Photographs come in this form; drawings and screenshots do not, and may not lose their edges or a corner under a caption. */
const photograph = /\.jpe?g$/iu;
/** The narrowest picture in px that is sharp enough across the canvas. */
const leastWidth = 1600;
/** What may be cut off at two of its edges together, as a share of the picture. */
const mostCut = 0.08;
/** Letters of two lines on the plate at the slide's foot. */
const longestCaption = 90;

/** Whether the slide is a photograph about as wide and high as the slide itself, with few words and nothing else on it. */
export function fillsSlide(
  { heading, lead, part }: Slide,
  { src, width, height, caption }: ShownOf<'figure'>,
  aspect: Talk['aspect'],
): boolean {
  if (heading !== undefined || lead !== undefined || part !== undefined) return false;
  if (src === undefined || width === undefined || height === undefined || !photograph.test(src)) return false;
  const ratio = width / height / (1920 / canvasHeights[aspect]);
  const cut = 1 - Math.min(ratio, 1 / ratio);
  return width >= leastWidth && cut <= mostCut && (caption?.text.length ?? 0) <= longestCaption;
}
