/** A line that names the author, as in “by Henry David Thoreau”. */
import { isName } from '../is-name.ts';
import type { Line, Piece } from './plain-text-piece.ts';

/** A line “by Somebody” right after the first one is the author, and no part of the text. */
export function findAuthor(pieces: Piece[]): string | undefined {
  const [first, second] = pieces;
  if (first?.kind !== 'prose' || second?.kind !== 'prose' || second.lines.length !== 1) return undefined;
  const author = second.lines[0] === undefined ? undefined : readByline(second.lines[0]);
  if (author !== undefined) pieces.splice(1, 1);
  return author;
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
