/** Says which slide and step the audience sees, and what the next press brings. */
import type { Place } from '../../show/show-state.ts';
import { numberFormat } from '../../talk/text/number-format.ts';
import type { SpokenSlide } from './read-slides.ts';
import { say, write } from './words.ts';

/** `next` is nothing at the end of the way. */
export function nameSteps(slides: readonly SpokenSlide[], place: Place, next: Place | undefined): void {
  const counted = slides.filter(({ isBackup }) => !isBackup);
  const format = numberFormat(document.documentElement.lang);
  const numberOf = (slide: SpokenSlide): string => format.format(counted.indexOf(slide) + 1);
  const nameSlide = (slide: SpokenSlide): string =>
    slide.isBackup
      ? say('backup')
      : say('slideOf', { n: numberOf(slide), of: format.format(counted.length) });
  const nameStep = (slide: SpokenSlide, step: number): string => {
    const cue = slide.parts[step]?.dataset['cue'] ?? '';
    if (slide.presses === 0) return '';
    const counts = { n: format.format(step + 1), of: format.format(slide.presses + 1) };
    if (slide.element.dataset['kind'] === 'code') return step === 0 ? say('stepOf', counts) : cue;
    return say(slide.element.dataset['kind'] === 'points' ? 'pointOf' : 'stepOf', counts);
  };

  const here = slides.find(({ id }) => id === place.slide);
  const coming = slides.find(({ id }) => id === next?.slide);
  write('slide', here === undefined ? '' : nameSlide(here));
  // What is shown already would look as if it came again.
  document.querySelector('.coming')?.classList.toggle('over', coming === undefined);
  write('step', here === undefined ? '' : nameStep(here, place.step));
  if (coming === undefined || next === undefined) {
    write('next', say('end'));
    // No press opens the backup slides but this one.
    const isBackupNext = here === counted.at(-1) && slides.length > counted.length;
    write('then', isBackupNext ? `${say('backup')}: End` : '');
    return;
  }
  write('next', coming === here ? nameStep(coming, next.step) : nameSlide(coming));
  const after = coming === here && slides[slides.indexOf(coming) + 1];
  write('then', after && !after.isBackup ? say('then', { n: numberOf(after) }) : '');
}
