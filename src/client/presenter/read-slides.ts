/** The slides of the talk as the page has them, in their order. */
import type { TimedSlide } from '../../show/pace.ts';

export interface SpokenSlide extends TimedSlide {
  element: HTMLElement;
  /** What is said at each step, the first included. */
  parts: HTMLElement[];
  /** Its name in a list: what it shows. */
  label: string;
  /** Whether it waits behind the closing slide. */
  isBackup: boolean;
}

export function readSlides(): SpokenSlide[] {
  return [...document.querySelectorAll<HTMLElement>('.spoken')].map((element, index) => {
    const parts = [...element.querySelectorAll<HTMLElement>('.part')];
    const { spoken = '', label = '', skipRank } = element.dataset;
    const seconds = parts.map(({ dataset }) => Number(dataset['seconds']));
    return {
      id: spoken,
      presses: parts.length - 1,
      seconds,
      ...(index === 0 ? { opening: seconds[0] ?? 0 } : {}),
      ...(skipRank === undefined ? {} : { skipRank: Number(skipRank) }),
      element,
      parts,
      label,
      isBackup: 'backup' in element.dataset,
    };
  });
}

/** The talk proper, without what waits behind the closing slide. */
export function withoutBackup(slides: readonly SpokenSlide[]): SpokenSlide[] {
  return slides.filter(({ isBackup }) => !isBackup);
}
