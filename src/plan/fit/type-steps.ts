/** The steps of the type scale by how they are read. */
import type { Fit } from '../../talk/talk.ts';

/** Whether it is the smallest size of main text, or smaller for what would have no room otherwise. */
export function isSmall(fit: Fit): boolean {
  return fit === 's' || isSmallerThanText(fit);
}

/** Whether it is one of the sizes for titles and headings that are longer than a slide's should be. */
export function isSmallerThanText(fit: Fit): boolean {
  return fit === 'xs' || fit === 'xxs';
}
