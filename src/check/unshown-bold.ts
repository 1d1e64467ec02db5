import { listBlocks } from '../essay/list-blocks.ts';
import { toRichText } from '../essay/rich-text.ts';
import { listBold } from '../plan/condense/find-bold.ts';
import type { Talk } from '../talk/talk.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Paragraphs with more than one bold phrase: each is a point to its author, and only the first is shown. */
export const findUnshownBold: Check = (essay, talk) => {
  const shown = listShown(talk);
  return listBlocks(essay).flatMap(({ node, line, directives }) => {
    if (node.type !== 'paragraph' || directives.some(({ kind }) => /^(?:say|show|point|cut)$/u.test(kind)))
      return [];
    const paragraph = toRichText(node.children);
    const [first, ...others] = listBold(paragraph, talk.lang).map(({ start, end }) =>
      paragraph.text.slice(start, end),
    );
    if (first === undefined || !shown.includes(fold(first))) return [];
    const [next, ...more] = others.filter((phrase) => !shown.includes(fold(phrase)));
    if (next === undefined) return [];
    const rest = more.length === 0 ? ' is' : ` and ${String(more.length)} more are`;
    return [
      {
        line,
        message: `“${shorten(next)}”${rest} bold and only said: a paragraph shows one bold phrase, here “${shorten(first)}”.`,
        hint: 'Begin a paragraph before the next one, or write *italics* where words are only stressed.',
      },
    ];
  });
};

/** All that slides show, as one text. */
function listShown({ slides, backup }: Talk): string {
  return [...slides, ...backup].flatMap(({ steps }) => steps.map(({ shows }) => fold(shows.text))).join('\n');
}

/** Points start with a capital and end without a full stop. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
