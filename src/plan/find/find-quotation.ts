/** Finds, in a paragraph, the one sentence that quotes somebody by name. */
import { isEnglish } from '../../talk/text/language.ts';
import { splitSentences } from '../../essay/language/sentences.ts';
import { joinRichTexts, makeSlicer, sliceRichText } from '../../talk/rich-text.ts';
import { joint } from '../../talk/text/joint.ts';
import type { RichText } from '../../talk/shown.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { findQuotingWords } from './quoting-words.ts';

export interface Quotation {
  /** What the paragraph says before that sentence. */
  before: RichText;
  /** That sentence and what follows it. */
  said: RichText;
  /** The quoted words, without their quotation marks. */
  quote: RichText;
  /** The name, as the essay has it. */
  by: RichText;
}

/** A quotation shorter than this is somebody's word, not a slide. */
const fewestWords = 4;

/** Two capitalised words or more, with initials and particles. */
const name = String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'.-]+(?:\s(?:(?:de|del|della|di|da|du|van|von|der|den|la|le|bin|al)\s)*\p{Lu}[\p{L}\p{M}’'.-]*)+`;
const verb =
  '(?:said|says|say|wrote|writes|put|puts|told|tells|asked|asks|remind(?:ed|s)?|noted|notes|warned|warns|argued|argues|observed|observes|explained|explains|quoted|claimed|claims|once|replied|answered|added|adds|declared|remarked|recalled|recalls|concluded|concludes|joked|admitted|confessed|apologi[sz]ed)';

const quoteLast = new RegExp(
  String.raw`^(?<lead>[^“”"]{1,160}?)[:,]\s*(?:“(?<curly>[^“”]+)”|"(?<plain>[^"]+)")[.\s]*$`,
  'u',
);
const reports = new RegExp(String.raw`\b(?:${verb}|according to|in the words of)\b`, 'iu');

/** In Hebrew, a quotation mark within a word shortens it: “ד"ר”. */
const gershayim = String.raw`(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})`;
/** Quotation marks of any language around one run of words. */
const quoted = String.raw`[“"«„»「](?<words>(?:[^“”"„«»「」]|${gershayim})+)[”"»“«」]`;
const quoteMark = /[“”"„«»「」]/u;
const around = String.raw`(?:[^“”"„«»「」:：[(]|${gershayim}){1,100}?`;
const quotedLast = new RegExp(String.raw`^(?<rest>${around})\s?[:：,،，]?\s*${quoted}[.。\s]*$`, 'du');
const quotedFirst = new RegExp(String.raw`^${quoted}(?<rest>${around})[.。\s]*$`, 'du');

/** `“…,” said Mira Osei, “…”`: one quotation, in which the sentence names its speaker. */
const interrupted = new RegExp(
  String.raw`^(?<first>[“"«„»][^“”"„«»]+,[”"»“«]${around}),\s*[“"«„»](?<second>(?:\p{Ll}|I\b)[^“”"„«»]+)[”"»“«][.\s]*$`,
  'du',
);

/**
 * The quotation, if there is no doubt about it: one sentence, quotation marks around one run of it, and one full name,
 * or whoever stands right beside a verb of saying.
 */
export function findQuotation(paragraph: RichText, lang: string): Quotation | undefined {
  if (!/["”“»«」]/u.test(paragraph.text)) return undefined;
  const slice = makeSlicer(paragraph);
  let at = 0;
  for (const sentence of splitSentences(paragraph.text, lang)) {
    const start = paragraph.text.indexOf(sentence, at);
    if (start < 0) return undefined;
    at = start + sentence.length;
    const found = findTold(slice(start, at), lang);
    if (found === undefined) continue;
    return {
      before: sliceRichText(paragraph, 0, start),
      said: sliceRichText(paragraph, start),
      ...found,
    };
  }
  return undefined;
}

/** The quotation and its speaker in what holds nothing else, be it a sentence or a block quotation: `“…,” said Mira Osei.` */
export function findTold(text: RichText, lang: string): Pick<Quotation, 'quote' | 'by'> | undefined {
  const found = matchInterrupted(text.text, lang) ?? matchSentence(text.text, lang);
  if (found === undefined) return undefined;
  const take = ([from, to]: readonly [number, number]) => sliceRichText(text, from, to);
  return {
    quote: joinRichTexts(
      [found.quote, ...(found.goesOn === undefined ? [] : [found.goesOn])].map(take),
      joint,
    ),
    by: take(found.by),
  };
}

/** Letters of a quotation that tell whether it is more than somebody's word. */
const enoughOfQuote = 200;

/** Whom the last sentence of a paragraph names as the one who says the block quotation behind it: `As Mira Osei puts it:` */
export function findIntroduced(paragraph: RichText, quote: string, lang: string): RichText | undefined {
  const isLead = /[:：]$/u.test(paragraph.text.trimEnd());
  const lead = isLead ? splitSentences(paragraph.text, lang).at(-1) : undefined;
  if (lead === undefined || quoteMark.test(lead)) return undefined;
  const whole = `${lead.trimEnd()} “${quote.slice(0, enoughOfQuote).replace(/[“”"„«»「」]/gu, '')}”`;
  const by = matchSentence(whole, lang)?.by;
  const start = paragraph.text.lastIndexOf(lead);
  return by === undefined ? undefined : sliceRichText(paragraph, start + by[0], start + by[1]);
}

const quotedRun = new RegExp(quoted, 'dgu');

/** The longest of what stands between quotation marks, without a comma at its end, whoever said it. */
export function findLongestQuotation({ text, marks }: RichText): RichText | undefined {
  const [longest] = Array.from(text.matchAll(quotedRun), ({ indices }) => indices?.groups?.['words'])
    .filter((range) => range !== undefined)
    .sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
  if (longest === undefined) return undefined;
  const quote = text.slice(...longest).replace(/[,，،]\s*$/u, '');
  if (Math.ceil(countWords(quote)) < fewestWords) return undefined;
  return sliceRichText({ text, marks }, longest[0], longest[0] + quote.length);
}

interface Found {
  quote: [number, number];
  /** Where the quotation goes on behind its speaker's name. */
  goesOn?: [number, number];
  by: [number, number];
}

function matchSentence(sentence: string, lang: string): Found | undefined {
  return matchBeside(sentence, lang) ?? (isEnglish(lang) ? matchLast(sentence) : undefined);
}

function matchInterrupted(sentence: string, lang: string): Found | undefined {
  const { first, second } = interrupted.exec(sentence)?.indices?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const found = matchSentence(sentence.slice(...first), lang);
  if (found === undefined) return undefined;
  const [from, to] = found.quote;
  // The comma, since the quotation goes on.
  return { ...found, quote: [from, to + 1], goesOn: second };
}

/** `Mira wrote: “…”`, `“…,” wrote Mira.`: a verb of saying of this language and whoever says it, nothing else. */
function matchBeside(sentence: string, lang: string): Found | undefined {
  const words = findQuotingWords(lang);
  if (words === undefined) return undefined;
  return matchShape(sentence, quotedLast, words.before) ?? matchShape(sentence, quotedFirst, words.behind);
}

function matchShape(sentence: string, shape: RegExp, rules: readonly RegExp[]): Found | undefined {
  const { words, rest } = shape.exec(sentence)?.indices?.groups ?? {};
  if (words === undefined || rest === undefined) return undefined;
  const text = sentence.slice(...words).replace(/[,，،]\s*$/u, '');
  if (Math.ceil(countWords(text)) < fewestWords) return undefined;
  for (const rule of rules) {
    const by = rule.exec(sentence.slice(...rest))?.indices?.groups?.['by'];
    if (by === undefined) continue;
    return { quote: [words[0], words[0] + text.length], by: [rest[0] + by[0], rest[0] + by[1]] };
  }
  return undefined;
}

/** `As my friend Mira Osei reminded me: “…”` */
function matchLast(sentence: string): Found | undefined {
  const groups = quoteLast.exec(sentence)?.groups;
  const lead = groups?.lead;
  const words = groups?.curly ?? groups?.plain;
  if (lead === undefined || words === undefined || countWords(words) < fewestWords) return undefined;
  if (!reports.test(lead)) return undefined;
  // What stands in brackets is somebody's gloss, not who speaks.
  if (/[[(]/u.test(lead)) return undefined;
  const names = Array.from(lead.matchAll(new RegExp(name, 'gu')), ({ index, 0: text }) =>
    dropOpener(index, text),
  );
  const [only, ...others] = names.filter((each) => each !== undefined);
  if (only === undefined || others.length > 0) return undefined;
  const from = sentence.indexOf(words, lead.length);
  return { quote: [from, from + words.length], by: [only.index, only.index + only.text.length] };
}

/** A sentence's first word is capital whatever it is: `As Mira Osei` names Mira Osei. */
function dropOpener(index: number, text: string): { index: number; text: string } | undefined {
  const opener =
    /^(?:As|In|When|Once|My|Our|The|But|And|Then|To|Even|Like|Here|What|Recently|Yesterday|Today|Later)\s+/u;
  const length = index === 0 ? (opener.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(length);
  return rest.includes(' ') ? { index: index + length, text: rest } : undefined;
}
