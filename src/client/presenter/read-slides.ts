/** The slides of the talk as the page has them, in their order. */
import type { Walked } from '../../show/walk-steps.ts';

export interface SpokenSlide extends Walked {
  element: HTMLElement;
  /** What is said at each step, the first included. */
  parts: HTMLElement[];
  /** Whether it waits behind the closing slide. */
  isBackup: boolean;
}

export function readSlides(): SpokenSlide[] {
  return [...document.querySelectorAll<HTMLElement>('.spoken')].map((element) => {
    const parts = [...element.querySelectorAll<HTMLElement>('.part')];
    return {
      id: element.dataset['spoken'] ?? '',
      presses: parts.length - 1,
      element,
      parts,
      isBackup: 'backup' in element.dataset,
    };
  });
}
