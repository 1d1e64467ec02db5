import { TalkError } from '../errors.ts';
import type { LoadedTalk } from './load-talks.ts';

/** More than a day and night of talk; to write the page of more takes over a minute and two gigabytes. */
const mostSlides = 10_000;

/** Throws a TalkError if the talk has more slides than fit into one page. */
export function refuseEndlessTalk({ talk, essay }: Pick<LoadedTalk, 'talk' | 'essay'>): void {
  // What a short talk leaves out stands behind it.
  if (talk.slides.length + talk.backup.length <= mostSlides) return;
  throw new TalkError({
    message: `The talk has more than ${mostSlides.toLocaleString('en')} slides, too many for one page.`,
    hint: 'Part the essay into several.',
    file: essay.file,
  });
}
