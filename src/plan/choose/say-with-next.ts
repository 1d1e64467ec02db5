/** What was said while a heading or the title stands, where that stays and these words go. */
import type { Slide } from '../../talk/talk.ts';
import type { PartedSlide } from './part-slide.ts';

/**
 * The slides of one section, or of the opening, that go. Words that were said under a heading or the title, where that
 * stays, are said with the next of them, so that its slide is not there twice; it is where nothing else of the section
 * goes.
 */
export function sayWithNext(parted: readonly PartedSlide[]): Slide[] {
  const waiting: Slide[] = [];
  const going = parted.flatMap(({ kept, cut }): Slide[] => {
    if (cut === undefined) return [];
    if (cut.layout === 'section' || kept?.layout === 'title') {
      if (kept !== undefined) waiting.push(cut);
      return kept === undefined ? [cut] : [];
    }
    return [sayBefore(waiting.splice(0), cut)];
  });
  return [...going, ...waiting];
}

/** The slide, with what is said to these before what is said to it. */
function sayBefore(signs: readonly Slide[], slide: Slide): Slide {
  const [first, ...others] = slide.steps;
  if (signs.length === 0 || first === undefined) return slide;
  const before = signs.flatMap(({ steps }) => steps);
  const asides = [...before, first].flatMap((step) => step.asides ?? []);
  const seconds = before.reduce((sum, step) => sum + step.seconds, 0);
  const step = {
    ...first,
    says: [...before, first].flatMap(({ says }) => says),
    ...(asides.length > 0 && { asides }),
    seconds: first.seconds + seconds,
  };
  return { ...slide, steps: [step, ...others], seconds: slide.seconds + seconds };
}
