/** What a slide is called where it is named and not seen: by screen readers and in lists. */
import { shortenName } from '../layouts/text/shorten-name.ts';
import { nameShown } from '../talk/name-shown.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import { wordsFor } from '../talk/words/house-words.ts';

/** Longer ones are no names. */
const longest = 80;

/** Its number among all, and its heading or what it shows: `3 of 12: The lamp`. Backup slides are not counted. */
export function labelSlide(slide: Slide, talk: Talk): string {
  const words = wordsFor(talk.lang);
  const number = talk.slides.indexOf(slide) + 1;
  const place = number === 0 ? words.backup : words.position(number, talk.slides.length);
  const name = nameSlide(slide, talk);
  return name === '' ? place : `${place}: ${name}`;
}

/** Its heading, or what it shows, in one line. */
export function nameSlide(slide: Slide, talk: Talk): string {
  return shortenName(findName(slide, talk).replace(/\s+/gu, ' ').trim(), longest);
}

/** Sources of code, diagrams and formulas, and cells of tables, tell nothing when read out: there the section's name does. */
function findName({ heading, section, layout, steps }: Slide, talk: Talk): string {
  if (heading !== undefined) return heading;
  if (layout === 'closing') return wordsFor(talk.lang).thanks;
  const shows = steps[0]?.shows;
  if (shows === undefined || ['code', 'diagram', 'math', 'table'].includes(shows.kind)) {
    return talk.sections.find(({ id }) => id === section)?.heading ?? talk.title;
  }
  return nameShown(shows);
}
