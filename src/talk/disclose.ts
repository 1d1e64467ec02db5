/** How much of a talk whoever gets its pages may know. */
import type { Slide, Talk } from './talk.ts';

/** The slides alone; with them what is said, which is the essay; or the speaker's own reminders, too. */
export type Disclosure = 'slides' | 'script' | 'asides';

/** The talk without what may not be known: no page that is made of it can give that away. */
export function disclose(talk: Talk, disclosure: Disclosure): Talk {
  if (disclosure === 'asides') return talk;
  const isSilent = disclosure === 'slides';
  const quieten = (slide: Slide): Slide => ({
    ...slide,
    steps: slide.steps.map(({ shows, says, seconds }) => ({ shows, says: isSilent ? [] : says, seconds })),
  });
  return {
    ...talk,
    slides: talk.slides.map(quieten),
    backup: talk.backup.map(quieten),
    cut: isSilent ? [] : talk.cut,
  };
}
