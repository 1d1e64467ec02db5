import type { RichText } from '../talk/shown.ts';
import type { Talk } from '../talk/talk.ts';

/** Whether a page of this talk needs the font and the rules for formulas. */
export function hasMath({ slides, backup }: Talk): boolean {
  const isMarked = ({ marks }: RichText) => marks.some(({ kind }) => kind === 'math');
  return [...slides, ...backup].some(
    ({ lead, steps }) =>
      (lead !== undefined && isMarked(lead)) ||
      steps.some(({ shows, says }) => {
        if (says.some(({ formulas = [] }) => formulas.length > 0)) return true;
        switch (shows.kind) {
          case 'math':
            return true;
          case 'text':
          case 'quote':
            return isMarked(shows);
          case 'number':
            return isMarked(shows.caption);
          case 'contrast':
            return shows.sides.some(isMarked);
          case 'definition':
            return isMarked(shows.term) || isMarked(shows.meaning);
          case 'figure':
            return shows.caption !== undefined && isMarked(shows.caption);
          case 'table':
            return [shows.head, ...shows.rows].some((cells) => cells.some(isMarked));
          // Captions of films and titles of cards are plain words.
          case 'film':
          case 'card':
          case 'code':
          case 'diagram':
            return false;
        }
      }),
  );
}
