/** Chapters of plain text with number and name in one line: “Chapter 6: Why me?”, wherever in its line it stands. */
import type { Piece } from './plain-text-piece.ts';

/** What books call their parts. */
export const part =
  '(?:chapter|chapitre|chap\\.|kapitel|cap[íi]tulo|capitolo|hoofdstuk|rozdział|kapitola|глава|розділ|book|part|partie|teil|livre|buch|parte)';
const named = new RegExp(`^(${part}) (?:[IVXLC]+|\\d{1,3})(?:[.:]| [–—-]) (\\S.{0,60})$`, 'iu');

/** A name with a full stop that has so many words may be a sentence. */
const sentenceWords = 8;

/** A chapter's line is its heading, or one of a table of contents. */
export type NamedChapter = 'heading' | 'listed';

/**
 * What each piece is that names a chapter. In a row of such lines without text between them, those are listed that stand
 * again further down, or above another of the same kind: “Part II: …” may stand right above “Chapter 3: …”.
 */
export function findNamedChapters(pieces: readonly Piece[]): ReadonlyMap<number, NamedChapter> {
  const names = pieces.map(readName);
  const last = new Map(names.map((name, index) => [name?.text, index]));
  return new Map(
    names.flatMap((name, index) => {
      if (name === undefined) return [];
      const next = names[index + 1];
      const isInRow = next !== undefined || names[index - 1] !== undefined;
      const comesAgain = (last.get(name.text) ?? index) > index;
      const isListed = isInRow && (comesAgain || next?.kind === name.kind);
      return [[index, isListed ? 'listed' : 'heading'] as const];
    }),
  );
}

function readName(piece: Piece): { kind: string; text: string } | undefined {
  if ((piece.kind !== 'prose' && piece.kind !== 'verse') || piece.lines.length !== 1) return undefined;
  const text = piece.lines[0]?.text.trim() ?? '';
  const [, kind, name] = named.exec(text) ?? [];
  if (kind === undefined || name === undefined || isSentence(name)) return undefined;
  return { kind: kind.toLowerCase(), text };
}

/** “We mended it in the morning and it broke.”, but not “The Pequod Meets the Samuel Enderby, of London.” */
function isSentence(name: string): boolean {
  const words = name.split(/\s+/);
  const low = words.filter((word) => /^\p{Ll}/u.test(word));
  return /[.!]$/.test(name) && words.length >= sentenceWords && low.length > words.length / 2;
}
