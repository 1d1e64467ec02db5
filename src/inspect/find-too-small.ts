import type { Shown } from '../talk/shown.ts';
import type { Slide } from '../talk/talk.ts';
import type { SeenText } from './seen-slide.ts';
import type { FindFlaws } from './flaw.ts';

/** Nothing on a slide is smaller, in px of the canvas. */
const smallestType = 28;
/** Computed sizes are rounded. */
const tolerance = 0.5;
const hasLetter = /\p{L}/u;

/** Text that is smaller than anything on a slide may be, or than its layout's smallest size for what it shows. */
export const findTooSmall: FindFlaws = ({ texts, smallest }, slide) =>
  [
    ...texts.map(({ text, size, step }) => ({ what: text, step, by: smallestType - size })),
    ...findMain(texts, slide).map(({ text, blockSize, step }) => ({
      what: text,
      step,
      by: (smallest ?? 0) - blockSize,
    })),
  ].flatMap((flaw) => (flaw.by > tolerance ? [{ trouble: 'too small', isText: true, ...flaw }] : []));

/** What the slide is for: of each step the largest text of what it shows, which may stand in labels too. */
function findMain(texts: readonly SeenText[], { steps }: Slide): SeenText[] {
  return steps.flatMap(({ shows }) => {
    // A formula's text is its TeX, which is not what is seen; a letter of it stands in the words beside it too.
    if (shows.kind === 'math') return [];
    const shown = fold(nameMain(shows));
    // The numeral of an item that stands alone so far is no part of another one's “1% of the customers”.
    const isWorded = hasLetter.test(shown);
    const own = texts.filter(
      ({ text, isFooter }) => !isFooter && shown.includes(fold(text)) && (!isWorded || hasLetter.test(text)),
    );
    return own.toSorted((a, b) => b.blockSize - a.blockSize).slice(0, 1);
  });
}

/** What the layout's sizes are for. */
function nameMain(shows: Shown): string {
  switch (shows.kind) {
    case 'number':
      return shows.figure;
    case 'definition':
      return shows.term.text;
    case 'table':
      // Heads are smaller.
      return shows.rows.flatMap((row) => row.map(({ text }) => text)).join(' ');
    default:
      return shows.text;
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
