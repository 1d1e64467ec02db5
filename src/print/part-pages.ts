/** Parts a talk that is printed, and makes links lead from one part into another. */
import type { ShownTalk } from '../site/shown-media.ts';
import { listSlidePages } from '../talk/list-slide-pages.ts';
import type { PaperDocument } from '../talk/paper-document.ts';

/** Slides that are printed at once. */
export interface Part {
  /** Their places, as `PageOptions` says; all if absent. */
  picked?: readonly number[];
  /** Pages. */
  count: number;
}

type Parted = Pick<ShownTalk, 'talk'>;

/** Pages that one part has at most: two of so few take no more time than one of twice as many, nor more memory. */
const mostAtOnce = 200;

/**
 * The same for talks with a style sheet of their own, which may count slides or tell odd from even ones. Of more pages a
 * browser takes four times as long for twice as many.
 */
export const mostOfOwnStyle = 800;

/** Pages from which it takes less time to print two parts beside each other than one. */
const leastToPart = 80;

/** How many pages are printed, of documents that have a page for each slide or step; 0 for others. */
export function countPages({ talk }: Parted, { kind }: PaperDocument): number {
  return kind === 'slides' || kind === 'steps' ? listSlidePages(talk, kind === 'steps').length : 0;
}

/**
 * The parts of a document, about equally long; the same on every machine. Sheets are one part, since what stands on one
 * depends on those before.
 */
export function partPages({ talk }: Parted, document: PaperDocument): Part[] {
  const count = countPages({ talk }, document);
  const number = talk.style === undefined ? countParts(count) : Math.ceil(count / mostOfOwnStyle);
  if (number <= 1) return [{ count }];
  const parts: { picked: number[]; count: number }[] = [];
  let before = 0;
  for (const [at, slide] of [...talk.slides, ...talk.backup].entries()) {
    const own = document.kind === 'steps' ? slide.steps.length || 1 : 1;
    const last = parts.at(-1);
    if (last === undefined || before + own > (count / number) * parts.length)
      parts.push({ picked: [at], count: own });
    else {
      last.picked.push(at);
      last.count += own;
    }
    before += own;
  }
  return parts;
}

/** Two at a time are printed. */
function countParts(count: number): number {
  return count < leastToPart ? 1 : 2 * Math.ceil(count / (2 * mostAtOnce));
}

/** The pages, from 1, that links within the essay lead to, by what they name. */
export function placeAnchors({ talk }: Parted, { kind }: PaperDocument): Record<string, number> {
  const places = new Map<string, number>();
  for (const [index, { slide, step = 0 }] of listSlidePages(talk, kind === 'steps').entries()) {
    if (step === 0 && !places.has(slide.id)) places.set(slide.id, index + 1);
  }
  return Object.fromEntries(places);
}

/** In the page: makes links whose slides are in other parts lead there. */
export function pointAcross({
  places,
  otherPart,
}: {
  places: Record<string, number>;
  otherPart: string;
}): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (document.getElementById(id) !== null || !Object.hasOwn(places, id)) continue;
    link.href = `${otherPart}${String(places[id])}`;
  }
}
