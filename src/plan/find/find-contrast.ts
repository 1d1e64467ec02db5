/** Finds, in a sentence, what its author turns away from and what instead. */
import { countWords } from '../../talk/text/count-words.ts';
import { joinRichTexts, sliceRichText } from '../../talk/rich-text.ts';
import { joint } from '../../talk/text/joint.ts';
import type { ContrastSide, RichText } from '../../talk/shown.ts';
import { findContrastPatterns } from './contrast-patterns.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { trimPoint } from '../condense/trim-point.ts';

/** “Well. Not at all.”, “Nah, not the lamp”: what only opens an answer is no side of anything. */
const exclaims =
  /^(?:well|nah|nope|no|yes|yeah|yep|ok(?:ay)?|sure|hmm+|oh|ah|eh|hey|sorry|right|indeed|alas|actually|maybe|perhaps|na ja|naja|nun|ach|nein|ja|tja|doch|vielleicht|bon|bah|ben|non|oui|peut-être|bueno|pues|sí|vale|quizás?|bem|não|sim|talvez|beh|sì|forse|nee|ну|нет|да|не[тш]?|好吧|不|嗯|いや|はい)[\p{P}\s]*$/iu;

export interface Contrast {
  /** The two sides in the essay's order. */
  sides: [ContrastSide, ContrastSide];
  /** What stands over both, since both go on from it. */
  lead?: RichText;
}

/** A side of more words is no longer taken in at a glance. */
const mostWords = 12;

/** Two such sides and what joins them; the patterns would search a longer sentence for long. */
const mostLetters = 300;

/** Words that point at something said before: without it, a side says nothing. */
const pointsBack =
  /^(?:(?:this|that|these|those|which)\s(?:is|are|was|were|will|can|may|should|means?|makes?|allows?|helps?)(?!\p{L})|(?:they|he|she)(?!\p{L})|(?:das|dies)\s(?:ist|sind|war)(?!\p{L})|(?:esto|eso|cela|ceci)(?!\p{L})|c[’'])/iu;

/**
 * The contrast that the sentence draws, if it draws one beyond doubt, each side is short, and neither is a clause while
 * the other is a fragment of it.
 * @param isPair whether the text is two sentences, the second of which takes up the first: "It is not about lamps. It is about ships."
 * @param isAsked whether the author asks for a contrast: then the first side keeps an opening that the second lacks
 */
export function findContrast(
  sentence: RichText,
  lang: string,
  { isAsked = false, isPair = false }: { isAsked?: boolean; isPair?: boolean } = {},
): Contrast | undefined {
  const { text } = sentence;
  if (text.length > mostLetters) return undefined;
  if (
    pointsBack.test(text) ||
    /^(?:For example|In other words|Note|Notice|Observe)\b/u.test(text) ||
    /[?？]/u.test(text)
  ) {
    return undefined;
  }
  const { patterns = [], pairs = [], saysNothing } = findContrastPatterns(lang) ?? {};
  for (const { words, isSure, isLed } of isPair ? pairs : patterns) {
    const match = words.exec(text);
    const groups = match?.indices?.groups;
    if (match?.groups === undefined || groups === undefined || isSure?.(match.groups, text) === false)
      continue;
    const opening = match.groups['opening']?.trim() ?? '';
    const isShared = isLed ?? (opening === '' || saysNothing?.test(opening) === true);
    if (!isShared && !isAsked) continue;
    const contrast = (['rejected', 'preferred'] as const)
      .map((stance) => ({ stance, at: groups[stance] ?? [0, 0] }))
      .sort((one, other) => one.at[0] - other.at[0])
      .map(({ stance, at: [from, to] }, place) => {
        const side = cutSide(
          sentence,
          [!isShared && place === 0 ? 0 : from, to],
          isShared ? groups['dropped'] : undefined,
        );
        return { ...startWithCapital(trimPoint(side)), stance };
      });
    const [first, second] = contrast;
    if (first === undefined || second === undefined) continue;
    if (contrast.some((side) => exclaims.test(side.text))) continue;
    if (!contrast.every((side) => countWords(side.text) <= mostWords)) continue;
    const lead = isLed && sliceRichText(sentence, ...(groups['opening'] ?? [0, 0]));
    return { sides: [first, second], ...(lead && { lead }) };
  }
  return undefined;
}

/** The side, without the verb that only it would have. */
function cutSide(
  sentence: RichText,
  [from, to]: readonly [number, number],
  dropped: readonly [number, number] | undefined,
): RichText {
  if (dropped === undefined || dropped[0] < from || dropped[1] > to) return sliceRichText(sentence, from, to);
  const parts = [sliceRichText(sentence, from, dropped[0]), sliceRichText(sentence, dropped[1], to)];
  return joinRichTexts(parts, joint);
}
