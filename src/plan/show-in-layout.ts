/** Reads a paragraph as the layout that its author asked for shows it. */
import type { Fit, Layout, RichText, Shown } from '../talk/talk.ts';
import { fitContrast, fitDefinition, fitNumber, fitText } from './capacity.ts';
import { findContrast } from './find-contrast.ts';
import { findDefinition } from './find-definition.ts';
import { findFigure } from './find-figure.ts';
import type { Leaf } from './leaf.ts';
import { toPassages } from './passage.ts';
import type { SlidePiece } from './piece.ts';
import { splitRichText } from './split-rich-text.ts';

interface Reading {
  shows: Shown;
  fit: Fit | undefined;
  /** What stands over it. */
  lead?: RichText | undefined;
}

/** What a sentence has for a layout, if it has that in it. */
const readers: Partial<Record<Layout, (sentence: RichText, lang: string) => Reading | undefined>> = {
  contrast: (sentence, lang) => {
    const { sides, lead } = findContrast(sentence, lang, { isAsked: true }) ?? {};
    const texts = sides?.map(({ text }) => text) ?? [];
    return (
      sides && { shows: { kind: 'contrast', text: texts.join(' '), sides }, lead, fit: fitContrast(texts) }
    );
  },
  definition: (sentence, lang) => {
    const found = findDefinition(sentence, lang, { isMarked: false });
    if (found === undefined) return undefined;
    const { term, meaning } = found;
    const shows = { kind: 'definition', text: `${term.text} ${meaning.text}`, term, meaning } as const;
    return { shows, fit: fitDefinition(term.text, meaning.text) };
  },
  number: (sentence) => {
    const found = findFigure(sentence);
    if (found === undefined) return undefined;
    const { figure, unit = '', caption } = found;
    return {
      shows: { kind: 'number', text: caption.text, ...found },
      fit: fitNumber(figure, unit, caption.text),
    };
  },
};

/** The paragraph as one slide of this layout: of its first sentence that has what the layout shows, or quoted whole. */
export function showInLayout(leaf: Leaf, layout: Layout, lang: string): SlidePiece | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const reading = layout === 'quote' ? quoteWhole(leaf.text) : readSentences(leaf.text, layout, lang);
  if (reading?.fit === undefined) return undefined;
  const { shows, fit, lead } = reading;
  return {
    kind: 'slide',
    layout,
    fit,
    ...(lead && { lead }),
    shows,
    says: toPassages(leaf.text.text, leaf),
    asides: [],
  };
}

function quoteWhole(text: RichText): Reading {
  return { shows: { kind: 'quote', ...text }, fit: fitText('quote', text.text) };
}

function readSentences(text: RichText, layout: Layout, lang: string): Reading | undefined {
  return splitRichText(text, lang)
    .map((sentence) => readers[layout]?.(sentence, lang))
    .find((reading) => reading?.fit !== undefined);
}
