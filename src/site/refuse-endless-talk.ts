import { TalkError } from '../errors.ts';
import type { Talk } from '../talk/talk.ts';

/**
 * More than a day and night of talk. They all stand in one page, and in one PowerPoint file: twice as many take half a minute
 * and more than a gigabyte to write.
 */
const mostSlides = 6000;

/**
 * Refuses a talk that nobody gives and no page holds.
 * @param file the essay
 * @throws TalkError if the whole talk has more slides than fit into one page; what a shorter one leaves out stands behind it
 */
export function refuseEndlessTalk({ slides }: Talk, file: string): void {
  if (slides.length <= mostSlides) return;
  throw new TalkError({
    message: `The talk has ${slides.length.toLocaleString('en')} slides, and a page has room for ${mostSlides.toLocaleString('en')}.`,
    hint: 'Part the essay into several.',
    file,
  });
}
