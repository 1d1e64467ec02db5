/** The talk's first slides and its last: words alone. */
import type { Canvas } from '../../measure/canvas.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import { wordsFor } from '../../talk/words/house-words.ts';
import { toSlide } from './arrange-slides.ts';
import { fitAddress, keepUnusual } from '../fit/fit-caption.ts';
import { fitSideText } from '../fit/fit-side-text.ts';
import { fitText } from '../fit/fit-text.ts';
import { fitTitle, type TitleTexts } from '../fit/fit-title.ts';
import { makeStatements } from './make-statements.ts';
import type { SlideDraft } from './slide-draft.ts';

/** The title; on several slides if it is very long. A subtitle that has no room below it follows on slides of its own. */
export function makeTitle(title: string, texts: TitleTexts, canvas: Canvas): SlideDraft[] {
  const { fit, fits, parts } = fitTitle(title, texts, canvas);
  const slides = parts.map((text, at): SlideDraft => ({
    layout: 'title',
    fit,
    ...(at === 0 && Object.keys(fits).length > 0 && { fits }),
    ...(parts.length > 1 && { part: { number: at + 1, of: parts.length } }),
    steps: [{ shows: { kind: 'text', ...text }, says: [], asides: [] }],
  }));
  if (fits.subtitle !== 'none' || texts.subtitle === undefined) return slides;
  const shows = { kind: 'text', ...toPlainRichText(texts.subtitle) } as const;
  return [...slides, ...makeStatements(shows, [], canvas).map((piece) => toSlide(piece))];
}

/**
 * Thanks, the first of these lines that there is room for, and where the essay is published.
 * @param lines who speaks, then the title
 */
export function makeClosing(lines: readonly string[], link: string | undefined, canvas: Canvas): SlideDraft {
  const line = lines.find((each) => fitSideText('farewell', each, canvas) !== 'none') ?? '';
  const fits = keepUnusual({
    farewell: fitSideText('farewell', line, canvas),
    address: link === undefined ? 'l' : fitAddress('farewell-address', link, canvas),
  });
  return {
    layout: 'closing',
    fit: fitText('thanks', toPlainRichText(wordsFor(canvas.lang).thanks), canvas) ?? 's',
    ...(Object.keys(fits).length > 0 && { fits }),
    steps: [{ shows: { kind: 'text', ...toPlainRichText(line) }, says: [], asides: [] }],
  };
}
