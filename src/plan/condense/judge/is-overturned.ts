/** Tells what only sets up the next sentence, which says that it is not so, or no longer so: “The storm passes. Ours did not.” */
import { isEnglish } from '../../../talk/text/language.ts';
import { pointWordsFor } from '../point-words.ts';

/** For sentences in small letters. */
interface Overturning {
  /** What the sentence itself has; any if absent. */
  own?: RegExp;
  /** How the next begins. */
  next: RegExp;
}

/** “It was … Today it is …”: what is told second may stand alone. */
const thenAndNow: Overturning = {
  own: /(?<!\p{L})(?:(?:years?|months?|weeks?|decades?|days?) ago|used to(?<!\b(?:am|is|are|was|were|be|been|being|gets?|getting|got)(?: \p{L}+)? used to)|(?:formerly|originally|previously)(?<!\b(?:the|an?|our|your|its) \p{L}+)|in the past|back then|until recently|^before this(?: \p{L}+)?(?=,))(?!\p{L})/u,
  next: /^(?:now(?!,? (?:let|imagine|consider|suppose|look|think|picture|take))|today|these days|nowadays|currently|not anymore|no longer)(?!\p{L})/u,
};

const inEnglish: readonly Overturning[] = [
  thenAndNow,
  // “Ours did not, because …”, “The gateway wasn’t.”: a verb that goes on from the sentence before, denied
  {
    next: /^(?!(?:and |but |or |so )?(?:if|when|unless|where|that|which|who|why|because|though|although)\b)(?:(?:and|but|yet) )?(?:[^\s,]+ ){1,3}?(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)(?:n[’']t| not)|cannot)(?:[.!]|, (?!however\b)|$| because\b)/u,
  },
  // “That is very deep, but it’s not actually true.”, but not “Mend it if it is not right.”
  {
    next: /^(?:(?:(?:[^\s,]+ ){1,6}?[^\s,]+,? |[^\s,]+, )?(?:but|yet|except(?: that)?),? |and |(?:\p{L}+ly|alas|of course|in fact|well),? )?(?:it|this|that|neither)(?:[’']s| is| was)(?: not|n[’']t) (?:actually |really |quite |entirely |always |even |at all )?(?:true|so|right|correct|the case)[.!,;]/u,
  },
  // “The other forty minutes were our own work.”: half of it. “One is x. The other is y” are worth the same.
  {
    own: /\p{N}|\b(?:half|third|quarter|most|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/u,
    next: /^(?:the other|the rest|the remaining) (?!is\b|follows\b|hand\b|day\b|way\b|thing\b|half of the post\b|of (?:the|this) (?:post|article|talk)\b)/u,
  },
];

/** Whether the next sentence says that it is not so, or is so no longer, or that this is only a part. */
export function isOverturned(text: string, next: string | undefined, lang: string): boolean {
  if (next === undefined) return false;
  return isEnglish(lang)
    ? inEnglish.some((kind) => overturns(kind, text, next, lang))
    : tellsPresent(next, text, lang);
}

/** Whether a sentence tells how it is now, behind one that tells how it was. */
export function tellsPresent(text: string, before: string | undefined, lang: string): boolean {
  const kind = isEnglish(lang) ? thenAndNow : findThenAndNow(lang);
  return kind !== undefined && before !== undefined && overturns(kind, before, text, lang);
}

function findThenAndNow(lang: string): Overturning | undefined {
  const { past, present } = pointWordsFor(lang) ?? {};
  return past && present && { own: past, next: present };
}

function overturns({ own, next }: Overturning, text: string, after: string, lang: string): boolean {
  if (/[?？]["”’)]*$/u.test(text.trim())) return false;
  const follows = after.trim().toLowerCase();
  const words = pointWordsFor(lang);
  if (words?.announces.test(follows.replace(words.links, '')) === true) return false;
  return next.test(follows) && own?.test(text.trim().toLowerCase()) !== false;
}
