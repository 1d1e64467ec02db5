import { findPoint } from '../../src/plan/condense/find-point.ts';
import type { ParagraphWeight } from '../../src/plan/salience/weights.ts';
import { weighEssay } from '../../src/plan/salience/weigh-essay.ts';
import { countWords } from '../../src/talk/count-words.ts';
import { toPlainRichText } from '../../src/talk/rich-text.ts';
import type { BenchText } from './read-texts.ts';

/** A paragraph with what the product knows of it. */
export interface BenchParagraph {
  /** The index of its section, -1 for an opening without a heading; and its place in it from 0. */
  section: number;
  place: number;
  text: string;
  words: number;
  weight: ParagraphWeight;
}

/** The paragraphs of a text in order, weighed as for a talk. */
export function listParagraphs({ essay }: BenchText): BenchParagraph[] {
  return weighEssay(essay).sections.flatMap((paragraphs, index) =>
    paragraphs.map((weight, place) => {
      const section = index === 0 && essay.sections[0]?.heading === '' ? -1 : index;
      const text = weight.sentences.map((sentence) => sentence.text).join(' ');
      return { section, place, text, words: countWords(text), weight };
    }),
  );
}

/** What the product shows of a paragraph. */
export function showPoint({ text, weight }: BenchParagraph, lang: string): string {
  return findPoint(
    { kind: 'text', role: 'own', line: 1, endLine: 1, text: toPlainRichText(text), weight },
    lang,
  ).point.text;
}
