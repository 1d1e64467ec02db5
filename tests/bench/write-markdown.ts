import { countWords } from '../../src/talk/text/count-words.ts';
import type { BenchText } from './read-texts.ts';

/** A text of the bench as the file that its author might have written. */
export function writeMarkdown({ essay: { title, lang, sections } }: BenchText): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === '' ? [] : [`## ${heading}`]),
    ...paragraphs.map((sentences) => sentences.join(' ')),
  ]);
  return `---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** The words of a text's paragraphs. */
export function countTextWords({ paragraphs }: BenchText): number {
  return countWords(paragraphs.flat().join(' '));
}
