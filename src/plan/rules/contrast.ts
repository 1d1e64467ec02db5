import { countWords } from '../../talk/text/count-words.ts';
import { fitContrast } from '../fit/fit-contrast.ts';
import { holdsLead } from '../fit/lead.ts';
import { findContrast, type Contrast } from '../find/find-contrast.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { findPointSentence } from '../point-sentence.ts';
import type { RuleContext } from '../rule-context.ts';
import { joinRichTexts } from '../../talk/rich-text.ts';
import { joint } from '../../talk/text/joint.ts';
import type { RichText } from '../../talk/shown.ts';
import { splitRichText } from '../split/split-rich-text.ts';

/** What stands over both sides is read at a glance. */
const mostLeadWords = 8;
const fewestItemWords = 12;

/** Sides of so few words are a motto, which says what the paragraph is about: "Fewer lamps, more light." */
const mostMottoWords = 4;

/** A paragraph whose point turns from one thing to another shows both sides at once. */
export function claimContrast(leaf: Leaf, { lang, canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || !isParagraph(leaf)) return undefined;
  // Finding the point takes its time, and few paragraphs draw a contrast.
  const contrasts = findContrasts(splitRichText(leaf.text, lang), lang);
  if ([...contrasts.values()].every((each) => each === undefined)) return undefined;
  const [[opening = '', motto] = []] = contrasts;
  const found =
    motto !== undefined && isMotto(motto, opening)
      ? motto
      : contrasts.get(findPointSentence(leaf, lang)?.sentence.text ?? '');
  if (found === undefined || countWords(found.lead?.text ?? '') > mostLeadWords) return undefined;
  const { sides, lead } = found;
  // Other contrasts would break a list that its author may have meant as one.
  if (leaf.role === 'item' && lead === undefined) return undefined;
  const texts = sides.map(({ text }) => text);
  const fit = fitContrast(sides, canvas);
  if (fit === undefined || (lead !== undefined && !holdsLead(lead, canvas, false))) return undefined;
  const shows = { kind: 'contrast', text: texts.join(' '), sides } as const;
  const says = toPassages(leaf.text, leaf);
  return [{ kind: 'slide', layout: 'contrast', fit, ...(lead && { lead }), shows, says, asides: [] }];
}

/** The contrast that each sentence draws, alone or with the one beside it. */
function findContrasts(sentences: readonly RichText[], lang: string): Map<string, Contrast | undefined> {
  const contrasts = new Map(sentences.map((sentence) => [sentence.text, findContrast(sentence, lang)]));
  for (const [at, second] of sentences.entries()) {
    const first = sentences[at - 1];
    if (first === undefined) continue;
    const both = findContrast(joinRichTexts([first, second], joint), lang, { isPair: true });
    if (both === undefined) continue;
    for (const { text } of [first, second]) contrasts.set(text, contrasts.get(text) ?? both);
  }
  return contrasts;
}

/** Whether the sentence is nothing but two brief sides. */
function isMotto({ sides }: Contrast, sentence: string): boolean {
  const lengths = sides.map(({ text }) => countWords(text));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return total === countWords(sentence) && lengths.every((length) => length <= mostMottoWords);
}

/** An item without a number that says as much as a paragraph; among shorter ones a contrast would break the list. */
function isParagraph({ role, number, text }: TextLeaf): boolean {
  return (
    role === 'own' || (role === 'item' && number === undefined && countWords(text.text) >= fewestItemWords)
  );
}
