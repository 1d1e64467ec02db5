/** Finds the case in which bold words hold: “If the lamp is dark, ring the bell and **stay in port**.” English only. */
import { sliceRichText } from '../../talk/rich-text.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { hasClause } from './clauses.ts';
import { findMainStart } from './main-start.ts';
import { locateBold } from './locate-bold.ts';

const opensCase = /^(?:if|unless|until|when|whenever)$/u;

/** Between a case and what holds in it: nothing, “then”, who is told to, or what else to do. */
const leadsTo =
  /^(?:[^;:–—]*(?:,|\sand|\sthen)\s)?(?:(?:and|then)\s)*(?:(?:you|we)\s(?:should|must|can|need to|have to)\s|the\s|an?\s)?$/iu;
/** Behind these stands something else. */
const turns = /(?<!\p{L})(?:but|because|so|or|although|though|while|that)(?!\p{L})/iu;

/** The clause before the bold ones, with its comma, where what is bold is a clause of its own. */
export function findCase(paragraph: RichText, mark: Mark): RichText | undefined {
  const located = locateBold(paragraph, mark);
  if (located === undefined) return undefined;
  const { tokens, first, from, head, last } = located;
  const opener = /^(?:and|but|so)$/u.test(tokens[first]?.lower ?? '') ? tokens[first + 1] : tokens[first];
  if (opener === undefined || !opensCase.test(opener.lower) || mark.start <= from) return undefined;
  const mainStart = findMainStart(located) ?? 0;
  const main = tokens[mainStart];
  if (main === undefined || mainStart <= opener.index || mainStart > head.index) return undefined;
  const between = paragraph.text.slice(from + main.start, mark.start);
  if (!leadsTo.test(between) || turns.test(between)) return undefined;
  // "If it rains, the keeper and *the crew sleep*" is told of both.
  if (/[^,]\sand\s$/u.test(between) && tokens[head.index]?.pos !== 'VERB') return undefined;
  if (!hasClause(tokens, head.index, last.index + 1)) return undefined;
  return sliceRichText(paragraph, from + opener.start, from + main.start);
}
