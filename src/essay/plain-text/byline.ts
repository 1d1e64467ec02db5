/** A line that names the author, as in “by Henry David Thoreau”. */
import type { Line, Piece } from './plain-text-piece.ts';

/** A line “by Somebody” right after the first one is the author, and no part of the text. */
export function findAuthor(pieces: Piece[]): string | undefined {
  const [first, second] = pieces;
  if (first?.kind !== 'prose' || second?.kind !== 'prose' || second.lines.length !== 1) return undefined;
  const author = second.lines[0] === undefined ? undefined : readByline(second.lines[0]);
  if (author !== undefined) pieces.splice(1, 1);
  return author;
}

/** The author whom a line names; nothing if it names none. */
export function readByline({ text }: Line): string | undefined {
  const [by = '', ...words] = text.trim().split(/\s+/);
  return by.toLowerCase() === 'by' && isName(words) ? words.join(' ') : undefined;
}

const nameParticles = new Set(['de', 'van', 'von', 'der', 'den', 'di', 'da', 'la', 'le', 'and']);

/** Whether the words are somebody's name and nothing more; a sentence would close with punctuation. */
function isName(words: readonly string[]): boolean {
  const isCapitalised = (word: string) => /^(?:d[’'])?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word);
  const last = words.at(-1);
  if (last === undefined || words.length > 6 || !isCapitalised(last) || last.endsWith('.')) return false;
  return words.every((word) => isCapitalised(word) || nameParticles.has(word));
}
