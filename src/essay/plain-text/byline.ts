/** A line that names the author, as in “by Henry David Thoreau”. */
import { isName } from '../is-name.ts';
import { readSignature } from '../read-signature.ts';
import { isUnderline } from './line-shapes.ts';
import type { Line, Piece } from './plain-text-piece.ts';

/**
 * A line “by Somebody” right after the first one, which may be underlined, is the author, and no part of the text; so is a name
 * with a date, and below what is underlined a name alone: other headings of that text will be underlined as well.
 */
export function findAuthor(pieces: Piece[]): { author: string; date?: string } | undefined {
  const [first, second] = pieces;
  const [line, ...others] = second?.kind === 'prose' ? second.lines : [];
  if (line === undefined || others.length > 0) return undefined;
  const isUnderlined =
    first?.kind !== 'list' && first?.kind !== 'quote' && isUnderline(first?.lines[1], first?.lines[0]);
  if (first?.kind !== 'prose' && first?.kind !== 'heading' && !isUnderlined) return undefined;
  const signed = readSignature(line.text);
  const words = line.text.trim().split(/\s+/u);
  const isBare = isUnderlined && words.length > 1 && isName(words);
  const author = signed?.author ?? readByline(line) ?? (isBare ? words.join(' ') : undefined);
  if (author === undefined) return undefined;
  pieces.splice(1, 1);
  return { author, ...(signed && { date: signed.date }) };
}

/** “By” in other languages; with a single word behind it each could mean something else, as in “Von Hand”. */
const byElsewhere = /^(?:par|von|por|door|av|af|di|przez|от)$/u;

/** The author whom a line names; nothing if it names none. */
export function readByline({ text }: Line): string | undefined {
  const [by = '', ...words] = text.trim().split(/\s+/);
  const says = by.toLowerCase();
  const isBy = says === 'by' || (byElsewhere.test(says) && words.length > 1);
  return isBy && isName(words) ? words.join(' ') : undefined;
}
