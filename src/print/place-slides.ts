/** Where the slides of a printed document are, and what its pages are called. */
import { listSlidePages } from '../talk/list-slide-pages.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Talk } from '../talk/talk.ts';
import { listArticlePages } from './mend-tags.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** For each slide, backup slides last, the page that it begins on, from 1; fewer where the file lacks some. */
export function placeSlides(talk: Talk, { kind }: PaperDocument, open: () => PdfObjects): number[] {
  if (kind === 'slides') return [...talk.slides, ...talk.backup].map((_, index) => index + 1);
  if (kind !== 'steps') return listArticlePages(open());
  return listSlidePages(talk, true).flatMap(({ step = 0 }, index) => (step === 0 ? [index + 1] : []));
}

/** Names of pages: the number of the slide, or `4.2` for its second step, and `B1` for a backup slide. */
export function nameSlidePages(talk: Talk, { kind }: PaperDocument): string[] | undefined {
  if (kind !== 'slides' && kind !== 'steps') return undefined;
  return listSlidePages(talk, kind === 'steps').map(({ slide, step }) => {
    const at = talk.slides.indexOf(slide);
    const name = at === -1 ? `B${String(talk.backup.indexOf(slide) + 1)}` : String(at + 1);
    return step === undefined ? name : `${name}.${String(step + 1)}`;
  });
}
