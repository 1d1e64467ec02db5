/** What a slide's page must say, as far as it is set as text. */
import type { Drawings } from '../talk/drawing.ts';
import { toSpokenText } from '../talk/rich-text.ts';
import { shownAddress } from '../talk/text/shown-address.ts';
import type { RichText, Shown, ShownOf } from '../talk/shown.ts';
import type { SideFits, Slide } from '../talk/talk.ts';

/** What of a title of code is shown however wide its letters are: all of a short one, or its beginning. */
const lettersInAnyCase = { ofWhole: 36, ofBeginning: 16 };

/** Texts that stand on the slide in its final state, each a run that nothing else interrupts. */
export function listShownText({ layout, heading, lead, fits, steps }: Slide, drawings: Drawings): string[] {
  return [
    // A section's own slide shows it as its text, and a long one only in part.
    ...(heading === undefined || layout === 'section' ? [] : [heading]),
    ...(lead === undefined ? [] : withoutMath(lead)),
    ...steps.flatMap(({ shows }) => listTexts(shows, drawings, fits)),
  ];
}

/** What is said to it, each passage a text; a passage that goes on after a formula is several. */
export function listSaidText({ steps }: Slide): string[] {
  return steps.flatMap(({ says }) => says.flatMap((passage) => withoutMath(toSpokenText(passage))));
}

function listTexts(shows: Shown, drawings: Drawings, fits: SideFits = {}): string[] {
  switch (shows.kind) {
    case 'text':
      return [shows, ...(shows.inner ?? [])].flatMap(withoutMath);
    case 'quote':
      return [...withoutMath(shows), ...(shows.by === undefined ? [] : withoutMath(shows.by))];
    case 'number':
      return [shows.figure, shows.unit ?? '', ...withoutMath(shows.caption)];
    case 'contrast':
      return shows.sides.flatMap(withoutMath);
    case 'definition':
      return [shows.term, shows.meaning].flatMap(withoutMath);
    case 'diagram':
      return drawings.get(shows.text)?.labels ?? shows.text.split('\n');
    case 'code':
      return [...listTitle(shows.title), ...shows.text.split('\n')];
    case 'table':
      return [shows.head, ...shows.rows].flat().flatMap(withoutMath);
    case 'figure':
      return shows.caption === undefined || fits.caption === 'none' ? [] : withoutMath(shows.caption);
    case 'film':
      return listFilmTexts(shows, fits);
    case 'card':
      return [
        fits.plate === 'none' ? '' : (shows.title ?? ''),
        fits.address === 'none' ? '' : shownAddress(shows.address),
      ];
    case 'math':
      return [];
  }
}

/** Of a title that has no room in its line the layout shows the beginning, up to the end of some word. */
function listTitle(title: string | undefined): string[] {
  if (title === undefined) return [];
  return [title.length <= lettersInAnyCase.ofWhole ? title : title.slice(0, lettersInAnyCase.ofBeginning)];
}

/** A poster stands for the words of a film that has no caption. */
function listFilmTexts(
  { medium, text, caption, poster, address, source }: ShownOf<'film'>,
  { caption: captionFit, plate, address: addressFit }: SideFits,
): string[] {
  const isSaid = caption !== undefined || medium === 'audio' || poster === undefined;
  const hasRoom = poster === undefined ? plate !== 'none' : captionFit !== 'none';
  return [
    ...(isSaid && hasRoom ? [text] : []),
    ...(addressFit === 'none' ? [] : [address === undefined ? source : shownAddress(address)]),
  ];
}

/** The runs between formulas: TeX is set as signs of its own. */
function withoutMath({ text, marks }: RichText): string[] {
  const runs: string[] = [];
  let start = 0;
  for (const formula of marks.filter(({ kind }) => kind === 'math')) {
    runs.push(text.slice(start, formula.start));
    start = formula.end;
  }
  return [...runs, text.slice(start)];
}
