import { joinRichTexts } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { holdsLead } from '../fit/lead.ts';
import { findBold } from '../condense/find-bold.ts';
import { leadsOn } from '../condense/judge/leads-on.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { announcesCode } from '../find/announces-code.ts';
import { announcesList } from '../find/announces-list.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import { claimPoint } from './points.ts';

/**
 * A sentence that ends in a colon, or a dash instead, introduces the list, the code or the table behind it, and stands over it, as does one
 * that goes on in a formula, announces the list in so many words, or speaks of the code; before a quotation,
 * a picture or verse it is only said.
 */
export function claimLead(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  const { after, lang, block, canvas } = context;
  if (leaf.kind !== 'text' || leaf.role !== 'own' || after === undefined || !canBeLed(after))
    return undefined;
  const sentences = splitRichText(leaf.text, lang);
  const last = sentences.at(-1);
  if (last === undefined || !introduces(last, after, lang) || findBold(last, lang) !== undefined)
    return undefined;
  const length = needsAnnouncement(sentences, lang) ? 2 : 1;
  const leading = joinRichTexts(sentences.slice(-length), ' ');
  const lead = trimPoint(leading);
  if (!holdsLead(lead, canvas, after.kind === 'text')) return undefined;
  const before = joinRichTexts(sentences.slice(0, -length), ' ');
  return [
    ...(before.text === '' ? [] : (claimPoint({ ...leaf, text: before }, context) ?? [])),
    {
      kind: 'lead',
      shows: { kind: 'text', ...lead },
      says: toPassages(leading, leaf),
      asides: [],
      block,
    },
  ];
}

/** "There are two ways to the tower. Either:" */
function needsAnnouncement(sentences: readonly RichText[], lang: string): boolean {
  const [before, last] = sentences.slice(-2).map(({ text }) => text);
  return last !== undefined && countWords(last) <= 1 && announcesList(before ?? '', lang);
}

/** A sentence that goes on in a formula has no mark at its end: "The number of tokens at time t is". */
function introduces(sentence: RichText, after: Leaf, lang: string): boolean {
  const { text } = sentence;
  if (leadsOn(text)) return true;
  if (after.kind === 'text') return after.role === 'item' && announcesList(text, lang);
  if (after.kind === 'code') return announcesCode(sentence, after.fence.text, lang);
  return after.kind === 'math' && /[\p{L}\p{M}\p{N}$]$/u.test(text);
}

function canBeLed(leaf: Leaf): boolean {
  return leaf.kind !== 'text' || leaf.role === 'item' || leaf.text.text.includes('\n');
}
