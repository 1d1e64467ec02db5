/** What sites share of a face, so that nearly all of their fonts were made before, for another or with the package. */
import { listCodes, parseUnicodeRange, takeIn } from './unicode-range.ts';
import { usualCharacters } from './usual-characters.ts';

/**
 * Sets of code points of a face's subset, the smallest first. A face's plain Latin letters are shared with all others of
 * Western Europe, too: half as much again, but “café” costs no new font.
 * @param range the subset's characters, as CSS writes them
 */
export function listShared(subset: string, range: string): number[][] {
  const spans = parseUnicodeRange(range);
  const usual = takeIn(usualCharacters, spans);
  if (subset !== 'latin') return usual.length > 0 ? [usual] : [];
  return [usual, listCodes(spans)];
}
