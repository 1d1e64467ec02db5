/** A slide has one accent: the first short emphasis on it. */
import { countWords } from '../../talk/text/count-words.ts';
import type { Mark, RichText, Shown } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';

/** An emphasis of at most so many words is its slide's accent; a longer one is only set in italics. */
const mostAccentWords = 3;

const known = new WeakMap<Talk, ReadonlySet<Mark>>();

/** Whether the emphasis is short enough for an accent, and less than its whole text. */
export function isAccent({ text }: RichText, { start, end }: Mark): boolean {
  return end - start < text.length && countWords(text.slice(start, end)) <= mostAccentWords;
}

/** The emphases that come after the first one of their slide. */
export function findExtraAccents(talk: Talk): ReadonlySet<Mark> {
  const found =
    known.get(talk) ??
    new Set([...talk.slides, ...talk.backup].flatMap((slide) => listAccents(slide).slice(1)));
  known.set(talk, found);
  return found;
}

function listAccents({ lead, steps }: Slide): Mark[] {
  const texts = [...(lead === undefined ? [] : [lead]), ...steps.flatMap(({ shows }) => listTexts(shows))];
  return texts.flatMap((text) => text.marks.filter((mark) => mark.kind === 'em' && isAccent(text, mark)));
}

/** The marked texts of a step, in the order in which they are read. */
function listTexts(shows: Shown): RichText[] {
  switch (shows.kind) {
    case 'text':
      return [shows];
    case 'quote':
      return [shows, ...(shows.by === undefined ? [] : [shows.by])];
    case 'contrast':
      return shows.sides;
    case 'definition':
      return [shows.term, shows.meaning];
    case 'table':
      return [...shows.head, ...shows.rows.flat()];
    case 'number':
    case 'figure':
      return shows.caption === undefined ? [] : [shows.caption];
    default:
      return [];
  }
}
