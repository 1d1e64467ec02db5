/** Who speaks where and when, and the subtitle. */
import type { Slide, Talk } from '../talk/talk.ts';
import { spellDate } from '../talk/text/spell-date.ts';

/** A title so long that it goes on on further slides has these only on the first. */
export function titleLines(slide: Slide, talk: Talk): { subtitle?: string | undefined; about: string[] } {
  if ((slide.part?.number ?? 1) !== 1) return { about: [] };
  const date = talk.date && spellDate(talk.date, talk.lang);
  const about = [talk.speaker, talk.event, date].filter((part) => part !== undefined);
  return { subtitle: talk.subtitle, about };
}
