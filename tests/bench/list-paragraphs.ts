import { findPoint } from '../../src/plan/condense/find-point.ts';
import { weighEssay } from '../../src/plan/salience/weigh-essay.ts';
import { countWords } from '../../src/talk/text/count-words.ts';
import { toPlainRichText } from '../../src/talk/rich-text.ts';
import type { BenchText } from './read-texts.ts';

/** A paragraph with what the product knows of it. */
export interface BenchParagraph {
  /** The index of its section, -1 for an opening without a heading; and its place in it from 0. */
  section: number;
  place: number;
  text: string;
  words: number;
  /** What the product shows of it. */
  point: string;
  value: number;
}

/** The paragraphs of a text in order, their points found and weighed as for a talk. */
export function listParagraphs({ essay }: BenchText): BenchParagraph[] {
  const { sections, weighPoints } = weighEssay(essay);
  const paragraphs = sections.flatMap((weights, index) =>
    weights.map((weight, place) => {
      const section = index === 0 && essay.sections[0]?.heading === '' ? -1 : index;
      const text = weight.sentences.map((sentence) => sentence.text).join(' ');
      const found = findPoint(
        { kind: 'text', role: 'own', line: 1, endLine: 1, text: toPlainRichText(text), weight },
        essay.lang,
      );
      return { section, place, text, words: countWords(text), found };
    }),
  );
  const values = weighPoints(
    paragraphs.map(({ found: { point, ...rest } }) => ({ ...rest, text: point.text })),
  );
  return paragraphs.map(({ found: { point }, ...paragraph }, index) => ({
    ...paragraph,
    point: point.text,
    value: values[index] ?? 0,
  }));
}
