import { listBlocks } from '../essay/list-blocks.ts';
import { toRichText } from '../essay/rich-text.ts';
import { listBold, listHalfBold } from '../plan/condense/find-bold.ts';
import type { Talk } from '../talk/talk.ts';
import type { Fault } from '../errors.ts';
import type { RichText } from '../talk/shown.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Bold phrases are points to their author, but a paragraph shows only the first, and none that alone would say something else. */
export const findUnshownBold: Check = (essay, talk) => {
  const shown = listShown(talk);
  return listBlocks(essay).flatMap(({ node, line, directives }) => {
    if (node.type !== 'paragraph' || directives.some(({ kind }) => /^(?:say|show|point|cut)$/u.test(kind)))
      return [];
    const paragraph = toRichText(node.children);
    const isShown = (phrase: string) => shown.includes(fold(phrase));
    const [first, ...others] = listBold(paragraph, talk.lang).map((mark) => cut(paragraph, mark));
    if (first === undefined) {
      const [half] = listHalfBold(paragraph, talk.lang).map((mark) => cut(paragraph, mark));
      return half === undefined || isShown(half) ? [] : [describeHalf(half, line)];
    }
    if (!isShown(first)) return [];
    const [next, ...more] = others.filter((phrase) => !isShown(phrase));
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

function cut({ text }: RichText, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

/** “If **the lamp is dark**, …” */
function describeHalf(phrase: string, line: number): Fault {
  return {
    line,
    message: `“${shorten(phrase)}” is bold and only said: alone it would say something else than its sentence, which is too long for the slide.`,
    hint: 'Shorten the sentence, or make what follows from it bold.',
  };
}

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
