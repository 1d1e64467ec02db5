/** The entries of a handout, from top to bottom. */
import type { Slide, Talk } from '../talk/talk.ts';

export interface Entry {
  slide: Slide;
  /** Which slide of the talk it is, from 1; 0 for a backup slide. */
  at: number;
  /** The section's own slide before it, to which nothing is said: it has no room of its own. */
  sign?: Slide;
}

export function listEntries({ slides, backup }: Talk): Entry[] {
  const all = [...slides, ...backup];
  return all.flatMap((slide, index) => {
    const [before, next] = [all[index - 1], all[index + 1]];
    if (isSignOf(slide, next)) return [];
    const at = slides.indexOf(slide) + 1;
    return [{ slide, at, ...(before !== undefined && isSignOf(before, slide) && { sign: before }) }];
  });
}

/** Whether a slide shows nothing but the heading of what follows it. */
function isSignOf(slide: Slide, next?: Slide): boolean {
  return isSilentSign(slide) && next !== undefined && next.section === slide.section && !isSilentSign(next);
}

function isSilentSign({ layout, steps }: Slide): boolean {
  return layout === 'section' && steps.every(({ says }) => says.length === 0);
}

/** Three lines of the handout, or of the essay's page on paper, in letters of a Latin text. */
const threeLines = 240;
/** Fewer than fill a line of it. */
const oneLine = 70;
/** How many of them have the room of one character. */
const widthOfWide = 2.55;

/**
 * Whether it may be no longer than three lines: browsers leave one of three at the top of a sheet, whatever they are told
 * of widows and orphans.
 */
export function isShort(text: string): boolean {
  return countLetters(text) <= threeLines;
}

/** Whether it is a single line of the handout. */
export function isLine(text: string): boolean {
  return countLetters(text) <= oneLine && !text.includes('\n');
}

function countLetters(text: string): number {
  const wide = text.match(/[\u2e80-\uffef]/gu)?.length ?? 0;
  return text.length + wide * (widthOfWide - 1);
}
