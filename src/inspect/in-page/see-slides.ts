/** What can be seen of slides. */
import type { SeenSlide } from '../seen-slide.ts';
import { place, type Canvas } from './canvas.ts';
import { seeOutsiders } from './see-outsiders.ts';
import { seePictures } from './see-pictures.ts';
import { seeTexts } from './see-texts.ts';

/**
 * All slides in their order, without those that are not displayed. Mere decoration is left out: what is hidden from
 * assistive technology, and larger than any text would be.
 */
export function seeSlides(): SeenSlide[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slide-id]')].filter(isLaidOut).map(seeSlide);
}

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
