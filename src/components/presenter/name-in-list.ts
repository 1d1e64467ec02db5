/** What a slide is called in the presenter view's lists, where its neighbours have to be told from it. */
import type { Words } from '../../talk/words/pick-words.ts';
import type { Shown } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';
import { shortenName } from '../../layouts/text/shorten-name.ts';
import { nameSlide } from '../label-slide.ts';

/** Longer ones are no names. */
const longest = 48;

/**
 * Its heading, or what it shows. What has no text to be named by bears its section's name, as its neighbours may: so it is
 * told what it is, and what is known of it: `The worker · code: worker.ts`.
 */
export function nameInList(slide: Slide, talk: Talk, words: Words['presenter']): string {
  const name = nameSlide(slide, talk);
  const shows = slide.steps[0]?.shows;
  const kind = shows && nameKind(shows, words);
  return kind === undefined ? name : [name, kind].filter((part) => part !== '').join(' · ');
}

function nameKind(shows: Shown, words: Words['presenter']): string | undefined {
  switch (shows.kind) {
    case 'code':
      return join(words.code, shows.title ?? shows.text.split('\n').find((line) => line.trim() !== '') ?? '');
    case 'table':
      return join(
        words.table,
        shows.head
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join(', '),
      );
    case 'math':
      return words.formula;
    case 'diagram':
      return words.diagram;
    default:
      return undefined;
  }
}

function join(kind: string, known: string): string {
  const name = shortenName(known.replace(/\s+/gu, ' ').trim(), longest);
  return name === '' ? kind : `${kind}: ${name}`;
}
