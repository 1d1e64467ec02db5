/** Tells bold words that only name one of the things of their sentence. English only. */
import type { Mark, RichText } from '../../talk/shown.ts';
import { isFinite } from './clauses.ts';
import { locateBold } from './locate-bold.ts';

/** More words say something of what they name. */
const mostWords = 5;
/** What a name has; in small letters, what belongs to something that stands before. */
const name = /^(?:[\p{Lu}\p{N}]\S*(?:\s|$))+$/u;
const belonging = /^(?:its|their|his|her|another|other|the other)\s/iu;
/** “In **“The Long Night,”** a keeper tells …”: a title within its sentence. */
const title = /^["“][^]*[,"”]{2}$/u;

/**
 * “We met at **Harbour Day 2015** in spring”, “It has lost **its old lamp**”: without their sentence such words say nothing. A
 * phrase that opens its sentence, stands behind a colon or tells what something is, is what its author has chosen.
 */
export function namesThing(paragraph: RichText, mark: Pick<Mark, 'start' | 'end'>): boolean {
  const phrase = paragraph.text.slice(mark.start, mark.end).trim();
  const located = locateBold(paragraph, mark);
  if (located === undefined || located.head.index <= located.first) return false;
  const { tokens, bold, head } = located;
  const before = tokens[head.index - 1]?.lower === '"' ? tokens[head.index - 2] : tokens[head.index - 1];
  if (title.test(phrase)) return /^(?:ADP|VERB)$/u.test(before?.pos ?? '');
  if (bold.length > mostWords || bold.some(({ index }) => isFinite(tokens, index))) return false;
  return before?.isWord === true && before.pos !== 'AUX' && (name.test(phrase) || belonging.test(phrase));
}
