/** How much of a talk its pages may contain. */
import type { Slide, Talk } from './talk.ts';

/** `slides` alone; with the `script`, which is the essay; or with the speaker's own `asides` too. */
export type Disclosure = 'slides' | 'script' | 'asides';

/** The talk without all that it may not disclose, so that no page that is rendered from it can. */
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
