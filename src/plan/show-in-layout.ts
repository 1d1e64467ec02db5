/** Reads a paragraph as the layout that its author asked for shows it. */
import type { Canvas } from '../measure/canvas.ts';
import type { RichText, Shown } from '../talk/shown.ts';
import type { Fit, Layout } from '../talk/talk.ts';
import { endsAsQuestion } from './ends-as-question.ts';
import { fitContrast } from './fit/fit-contrast.ts';
import { fitDefinition } from './fit/fit-definition.ts';
import { fitNumber } from './fit/fit-number.ts';
import { fitText } from './fit/fit-text.ts';
import { findContrast } from './find/find-contrast.ts';
import { findDefinition } from './find/find-definition.ts';
import { findFigure } from './find/find-figure.ts';
import { findLongestQuotation, findQuotation } from './find/find-quotation.ts';
import type { Leaf } from './leaf.ts';
import { toPassages } from './passage.ts';
import type { SlidePiece } from './piece.ts';
import { startWithCapital } from './start-with-capital.ts';
import { splitRichText } from './split/split-rich-text.ts';

interface Reading {
  shows: Shown;
  fit: Fit | undefined;
  /** What stands over it. */
  lead?: RichText | undefined;
}

/** What a sentence has for a layout, if it has that in it. */
const readers: Partial<Record<Layout, (sentence: RichText, canvas: Canvas) => Reading | undefined>> = {
  contrast: (sentence, canvas) => {
    const { sides, lead } = findContrast(sentence, canvas.lang, { isAsked: true }) ?? {};
    const texts = sides?.map(({ text }) => text) ?? [];
    return (
      sides && {
        shows: { kind: 'contrast', text: texts.join(' '), sides },
        lead,
        fit: fitContrast(sides, canvas),
      }
    );
  },
  definition: (sentence, canvas) => {
    const found = findDefinition(sentence, canvas.lang, { isMarked: false });
    if (found === undefined) return undefined;
    const { term, meaning } = found;
    const shows = { kind: 'definition', text: `${term.text} ${meaning.text}`, term, meaning } as const;
    return { shows, fit: fitDefinition(term, meaning, canvas) };
  },
  number: (sentence, canvas) => {
    const found = findFigure(sentence, canvas.lang, { isAsked: true });
    if (found === undefined) return undefined;
    return {
      shows: { kind: 'number', text: found.caption.text, ...found },
      fit: fitNumber(found, canvas),
    };
  },
  question: (sentence, canvas) =>
    endsAsQuestion(sentence.text)
      ? { shows: { kind: 'text', ...sentence }, fit: fitText('question', sentence, canvas) }
      : undefined,
};

/**
 * The paragraph as one slide of this layout: of its first sentence that has what the layout shows, of who is quoted in it or
 * its longest quotation, or else quoted whole.
 */
export function showInLayout(leaf: Leaf, layout: Layout, canvas: Canvas): SlidePiece | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const reading = layout === 'quote' ? quote(leaf.text, canvas) : readSentences(leaf.text, layout, canvas);
  if (reading?.fit === undefined) return undefined;
  const { shows, fit, lead } = reading;
  return {
    kind: 'slide',
    layout,
    fit,
    ...(lead && { lead }),
    shows,
    says: toPassages(leaf.text, leaf),
    asides: [],
  };
}

function quote(paragraph: RichText, canvas: Canvas): Reading {
  const found = findQuotation(paragraph, canvas.lang);
  const text = found?.quote ?? findLongestQuotation(paragraph) ?? paragraph;
  const by = found && startWithCapital(found.by);
  return { shows: { kind: 'quote', ...text, ...(by && { by }) }, fit: fitText('quote', text, canvas) };
}

function readSentences(text: RichText, layout: Layout, canvas: Canvas): Reading | undefined {
  return splitRichText(text, canvas.lang)
    .map((sentence) => readers[layout]?.(sentence, canvas))
    .find((reading) => reading?.fit !== undefined);
}
