import { joinRichTexts } from '../../talk/rich-text.ts';
import { joint } from '../../talk/text/joint.ts';
import type { RichText } from '../../talk/shown.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { holdsLead } from '../fit/lead.ts';
import { pointWordsFor } from '../condense/point-words.ts';
import { isEnglish } from '../../talk/text/language.ts';
import { findBold, isAllBold, withoutBold } from '../condense/find-bold.ts';
import { leadsOn } from '../condense/judge/leads-on.ts';
import { findPoint } from '../condense/find-point.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { announcesCode } from '../find/announces-code.ts';
import { announcesList } from '../find/announces-list.ts';
import { isItemTitle } from '../find/is-item-title.ts';
import { isDispensable } from '../find/is-dispensable.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import { claimPoint } from './points.ts';

/**
 * A sentence that ends in a colon, or a dash instead, introduces the list, the code or the table behind it, and stands over it, as does one
 * that goes on in a formula, announces the list in so many words, or speaks of the code; before a quotation,
 * a picture or verse it is only said, and so is one that is too long to stand beside code. Bold words within it are a point of their own.
 */
export function claimLead(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  const { after, lang, block, canvas } = context;
  if (leaf.kind !== 'text' || leaf.role !== 'own' || after === undefined || !canBeLed(after))
    return undefined;
  const sentences = splitRichText(leaf.text, lang);
  const last = sentences.at(-1);
  if (last === undefined) return undefined;
  const isAlone = sentences.length === 1;
  const isTitle = isAlone && isAllBold(last) && canEntitle(last, after);
  if (!isTitle && !introduces(last, after, lang)) return undefined;
  if (findBold(last, lang) !== undefined && !isTitle && !leadsInBold(last, after, isAlone)) return undefined;
  const announcement = findAnnouncement(sentences, lang);
  const length = announcement === undefined ? 1 : 2;
  const leading = joinRichTexts(sentences.slice(-length), joint);
  const words = announcement !== undefined && leansBack(last.text, lang) ? announcement : leading;
  const whole = trimPoint(isAllBold(words) ? withoutBold(words) : words);
  const isOverList = after.kind === 'text';
  const lead = [whole, ...listShorter(leaf, leading, after, lang)].find((text) =>
    holdsLead(text, canvas, isOverList),
  );
  const isRemark = leading.text.startsWith('(');
  if (lead !== whole && (after.kind !== 'code' || isRemark)) return undefined;
  const before = joinRichTexts(sentences.slice(0, -length), joint);
  return [
    ...(before.text === '' ? [] : (claimPoint({ ...leaf, text: before }, context) ?? [])),
    {
      kind: 'lead',
      shows: { kind: 'text', ...(lead ?? whole) },
      ...(lead === undefined && { isOnlySaid: true }),
      ...(isOverList && { isDispensable: isDispensable((announcement ?? last).text, lang) }),
      says: toPassages(leading, leaf),
      asides: [],
      block,
    },
  ];
}

/** Of a sentence for which code has no room its point may stand beside it: code is not shown in silence. */
function listShorter(leaf: TextLeaf, leading: RichText, after: Leaf, lang: string): RichText[] {
  if (after.kind !== 'code') return [];
  const { point, isWeak } = findPoint({ ...leaf, text: leading }, lang);
  return isWeak || breaksOff.test(point.text) ? [] : [trimPoint(point)];
}

/** “It would look like this — note” */
const breaksOff = /[:：–—]\s\S+(?:\s\S+){0,2}$/u;

/**
 * The sentence that announces what a last one only leads on to: "There are two ways to the tower. Either:", "We agreed on four
 * rules. They hang beside the door:"
 */
function findAnnouncement(sentences: readonly RichText[], lang: string): RichText | undefined {
  const [before, last] = sentences.slice(-2);
  if (before === undefined || last === undefined || !announcesList(before.text, lang)) return undefined;
  return countWords(last.text) <= 1 || leansBack(last.text, lang) ? before : undefined;
}

/** Whether a sentence begins with a word that stands for what the sentence before names. */
function leansBack(sentence: string, lang: string): boolean {
  const lower = sentence.trim().toLowerCase();
  if (!isEnglish(lang)) return pointWordsFor(lang)?.pointsBack.test(lower) === true;
  return /^(?:and |so |but )?(?:they|these|those|it|this|he|she|here (?:they|it)|(?:all|each|some|both) of (?:them|these))(?![\p{L}-])/u.test(
    lower,
  );
}

/** A sentence that is bold as a whole may stand over a list; before code it is more often what its paragraph says. */
function leadsInBold(sentence: RichText, after: Leaf, isAlone: boolean): boolean {
  return isAllBold(sentence) && (after.kind === 'text' || (isAlone && leadsOn(sentence.text)));
}

/** Bold words right before a list that are no sentence and no question are its title: “**What you need**”. */
function canEntitle({ text }: RichText, after: Leaf): boolean {
  return after.kind === 'text' && after.role === 'item' && !/[.?!…。？！؟]["”’)]*$/u.test(text.trim());
}

/** A sentence that goes on in a formula has no mark at its end: "The number of tokens at time t is". */
function introduces(sentence: RichText, after: Leaf, lang: string): boolean {
  const { text } = sentence;
  if (leadsOn(text) || isItemTitle(text)) return true;
  if (after.kind === 'text') return after.role === 'item' && announcesList(text, lang);
  if (after.kind === 'code') return announcesCode(sentence, after.fence.text, lang);
  return after.kind === 'math' && /[\p{L}\p{M}\p{N}$]$/u.test(text);
}

function canBeLed(leaf: Leaf): boolean {
  return leaf.kind !== 'text' || leaf.role === 'item' || leaf.text.text.includes('\n');
}
