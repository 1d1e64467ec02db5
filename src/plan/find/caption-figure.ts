/** What stands beside a large figure: its sentence, without the figure where the rest reads on its own. */
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { trimPoint } from '../condense/trim-point.ts';

export interface CaptionedFigure {
  /** What it counts or is measured in, with `ago` where the sentence is about that: "6 years ago". */
  unit?: string;
  /** What the sentence says of it. */
  caption: RichText;
}

/** Before a figure at the start, these say nothing without it, nor what only leads to it: "It turns out that", "The result:". */
const opening =
  /^(?:(?:in fact|in short|(?:as )?it turns out(?: that)?|guess what|(?:you )?know what|here[’']?s? (?:is )?(?:the|a) (?:thing|catch|fact)|believe it or not|the (?:fact|result|truth|upshot) is(?: that)?|(?:the|and the) (?:result|answer|upshot))(?:[,:?!…]|\s[–—])?(?:\s|$))?(?:only|just|nur|seulement|solo|sólo)?$/iu;
/** Behind a figure at the start, neither do these: "longer than the tower". */
const leaning =
  /^(?:later|earlier|before|after|since|old|older|more|less|fewer|longer|apart|away|and|or|but|to)(?!\p{L})/iu;
/** The figure is all that is told of whoever it is: "I spent 6 years building it", "it took us 6 years to build it". */
const telling =
  /^(?:I|we|you|he|she|they|it|this|that)\s(?:spen[dt]s?|takes?|took|need(?:s|ed)?)(?:\s(?:me|us|you|him|her|them))?(?:\s(?:only|just))?$/iu;
const told = /^(?:(?!(?:during|morning|evening|\p{Ll}*thing)(?!\p{L}))\p{Ll}+ing|to\s\p{Ll}+)\s/u;
/** Before a figure at the end, these need it no longer once it stands beside the words: "stayed for", "the bill was". */
const hanging = /\s(?:for|in|within|pendant|durant|durante|en)$/u;
const equating = /\s(?:is|are|was|were|ist|sind|war|waren|es|son|est|sont)$/u;
/** And these lead to it: "a boat takes", "every night costs us". */
const measuring =
  /(?:^|\s)(?:(?:costs?)(?:\s(?:me|us|you|him|her|them))?|takes?|took|lasts?|lasted|saves?|saved|weighs?|weighed|kostete?n?|dauerte?n?|wiegt|wiegen|cuestan?|costó|duran?|duró|coûte(?:nt)?|dure(?:nt)?)$/u;
/** Before "6 years ago" at the end. */
const beforeAgo = /\s(?:just|only)$/u;
/** What another word follows. */
const unfinished =
  /\s(?:about|around|some|roughly|maybe|perhaps|from|of|since|till|until|by|as|to|and|or|than|the|an?)$/iu;

/**
 * The caption of the figure that stands between two places of its sentence. Words are left away only where the author's
 * others still read as a phrase beside the figure; else the sentence stays whole.
 */
export function captionFigure(
  sentence: RichText,
  [from, to]: readonly [number, number],
  unit: string | undefined,
): CaptionedFigure {
  const [ago = ''] = unit === undefined ? [] : (/^\sago(?!\p{L})/u.exec(sentence.text.slice(to)) ?? []);
  const caption = cutFigure(sentence, [from, to + ago.length], ago !== '');
  const shown = caption === undefined ? unit : unit && unit + ago;
  return { ...(shown === undefined ? {} : { unit: shown }), caption: caption ?? trimPoint(sentence) };
}

function cutFigure(
  sentence: RichText,
  [from, to]: readonly [number, number],
  isAgo: boolean,
): RichText | undefined {
  const head = sentence.text.slice(0, from).trim();
  const comma = /^[,\s]*/u.exec(sentence.text.slice(to))?.[0].length ?? 0;
  const tail = trimPoint(sliceRichText(sentence, isAgo ? to + comma : to));
  if (/^[.!…]*$/u.test(tail.text)) {
    const end = isAgo ? endBeforeAgo(head) : endBeforeFigure(head);
    return end === undefined ? undefined : trimPoint(sliceRichText(sentence, 0, end));
  }
  if (opening.test(head)) {
    const reads = isAgo ? /^\p{L}/u : /^(?:of|der|des|de)\s|^\p{Ll}/u;
    return reads.test(tail.text) && !leaning.test(tail.text) ? tail : undefined;
  }
  return telling.test(head) && told.test(tail.text) ? tail : undefined;
}

/** Where the words end that read on their own before a figure at the sentence's end. */
function endBeforeFigure(head: string): number | undefined {
  const equal = equating.exec(head)?.index;
  if (equal !== undefined) return countWords(head.slice(0, equal)) > 1 ? equal : undefined;
  const end = hanging.exec(head)?.index ?? (measuring.test(head) ? head.length : undefined);
  return end !== undefined && countWords(head.slice(0, end)) > 2 ? end : undefined;
}

function endBeforeAgo(head: string): number | undefined {
  const end = beforeAgo.exec(head)?.index ?? head.length;
  const rest = head.slice(0, end);
  return countWords(rest) > 2 && !unfinished.test(rest) ? end : undefined;
}
