/** Puts code that goes on over slides together again, so that comments and strings keep their colours on all of them. */
import type { ShownOf } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';

/** A piece of code within the block that it was cut from. */
export interface CodePlace {
  code: string;
  /** Where the piece begins: UTF-16 offset into `code`. */
  start: number;
}

/** A block of code, and where each of its parts begins. */
interface WholeCode {
  code: string;
  starts: number[];
}

/** By the slide of its first part: a long block goes on over a thousand slides, and each asks for it. */
const known = new WeakMap<Slide, WholeCode>();

/** The code that the slide shows, in the whole of its block; the code itself where other parts are missing. */
export function findWhole({ slides, backup }: Talk, slide: Slide, shows: ShownOf<'code'>): CodePlace {
  const alone = { code: shows.text, start: 0 };
  if (slide.part === undefined) return alone;
  const { number, of } = slide.part;
  const all = slides.includes(slide) ? slides : backup;
  const at = all.indexOf(slide) - number + 1;
  const first = all[at];
  if (first === undefined) return alone;
  const whole = known.get(first) ?? joinParts(all.slice(at, at + of), of);
  if (whole === undefined) return alone;
  known.set(first, whole);
  return { code: whole.code, start: whole.starts[number - 1] ?? 0 };
}

function joinParts(parts: readonly Slide[], of: number): WholeCode | undefined {
  let code = '';
  const starts: number[] = [];
  let lastLine = 0;
  if (parts.length < of) return undefined;
  for (const [index, { steps: [step] = [], part: place }] of parts.entries()) {
    const piece = step?.shows;
    if (piece?.kind !== 'code' || place?.number !== index + 1 || place.of !== of) return undefined;
    // A line that fills slides goes on where it was cut; blank lines between two parts are on neither.
    if (index > 0) code += '\n'.repeat(Math.max(0, piece.firstLine - lastLine));
    starts.push(code.length);
    code += piece.text;
    lastLine = piece.firstLine + piece.text.split('\n').length - 1;
  }
  return { code, starts };
}
