/** Puts code that goes on over slides together again, so that comments and strings keep their colours on all of them. */
import type { ShownOf } from '../talk/shown.ts';
import type { Slide, Talk } from '../talk/talk.ts';

/** A piece of code within the block that it was cut from. */
export interface CodePlace {
  code: string;
  /** Where the piece begins: UTF-16 offset into `code`. */
  start: number;
}

/** The code that the slide shows, in the whole of its block; the code itself where other parts are missing. */
export function findWhole({ slides, backup }: Talk, slide: Slide, shows: ShownOf<'code'>): CodePlace {
  const alone = { code: shows.text, start: 0 };
  if (slide.part === undefined) return alone;
  const { number, of } = slide.part;
  const all = slides.includes(slide) ? slides : backup;
  const first = all.indexOf(slide) - number + 1;
  let code = '';
  let start = 0;
  let lastLine = 0;
  for (let part = 1; part <= of; part += 1) {
    const { steps: [step] = [], part: place } = all[first + part - 1] ?? {};
    const piece = step?.shows;
    if (piece?.kind !== 'code' || place?.number !== part || place.of !== of) return alone;
    // A line that fills slides goes on where it was cut.
    if (part > 1 && piece.firstLine > lastLine) code += '\n';
    if (part === number) start = code.length;
    code += piece.text;
    lastLine = piece.firstLine + piece.text.split('\n').length - 1;
  }
  return { code, start };
}
