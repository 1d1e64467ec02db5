/** The author's bold words, which choose a paragraph's point. */
import { countWords } from '../../talk/text/count-words.ts';
import { isEnglish, languageOf } from '../../talk/text/language.ts';
import { joinRichTexts, sliceRichText } from '../../talk/rich-text.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { isMoment } from '../find/is-moment.ts';
import { findCase } from './find-case.ts';
import { isGoverned, type Bold } from './is-governed.ts';
import { isPartOfClause } from './is-part-of-clause.ts';
import { isHalfClause } from './is-half-clause.ts';
import { isPredicate } from './is-predicate.ts';
import { namesThing } from './names-thing.ts';
import { hardLimit } from './point-length.ts';
import { pointWordsFor } from './point-words.ts';
import { startWithCapital } from '../start-with-capital.ts';

/** A bold beginning of at most so many words announces what follows instead of saying it. */
const announcing = 3;

/**
 * The first bold phrase of a paragraph that can stand alone. One bold word is only stressed; a few at the paragraph's
 * start that a full stop, a colon or a dash parts from the rest begin the point (`findBoldLead`). It starts with a
 * capital, as every point does.
 */
export function findBold(paragraph: RichText, lang: string): RichText | undefined {
  const [strong] = listBold(paragraph, lang);
  if (strong === undefined) return undefined;
  const start = strong.start - findArticle(cutAround(paragraph, strong), lang).length;
  const phrase = withoutBold(sliceRichText(paragraph, start, strong.end));
  const holdsIf = isEnglish(lang) ? findCase(paragraph, strong) : undefined;
  const whole = holdsIf === undefined ? phrase : withoutBold(joinRichTexts([holdsIf, phrase], ' '));
  return startWithCapital(countWords(whole.text) <= hardLimit ? whole : phrase);
}

/** All bold phrases of a paragraph that can stand alone; the first of them is its point. */
export function listBold(paragraph: RichText, lang: string): Mark[] {
  return listPhrases(paragraph, lang).filter((mark) => judgeClause(paragraph, mark, lang) === 'whole');
}

/** All bold phrases that say something else alone than their sentence does; the first of them chooses that sentence. */
export function listHalfBold(paragraph: RichText, lang: string): Mark[] {
  return listPhrases(paragraph, lang).filter((mark) => judgeClause(paragraph, mark, lang) === 'half');
}

/** The bold phrase that is the point, where it lacks a part of its clause. */
export function findPartialBold(paragraph: RichText, lang: string): Mark | undefined {
  const [strong] = listBold(paragraph, lang);
  if (strong === undefined) return undefined;
  const isPart = isEnglish(lang)
    ? isPredicate(paragraph, strong)
    : isPartOfClause(cutAround(paragraph, strong), lang);
  return isPart ? strong : undefined;
}

/** “Un **gardien peut rallumer la lampe**”: the article of a clause's subject. “**Bright lamp for everybody**” needs none. */
function findArticle({ text, start, end }: Bold, lang: string): string {
  const { article, demonstrative } = articles[languageOf(lang)] ?? {};
  const asserts = isEnglish(lang) ? finite : pointWordsFor(lang)?.clauses?.asserts;
  const before = text.slice(Math.max(0, start - longestArticle), start);
  const found = asserts?.test(text.slice(start, end)) === true ? article?.exec(before) : null;
  return (found ?? demonstrative?.exec(before))?.[0] ?? '';
}

/** With the blank behind it. */
const longestArticle = 10;

const finite = /(?<!\p{L})(?:is|are|was|were|has|have|had|can|could|will|would|must|should|may)(?!\p{L})/iu;

const articles: Readonly<Record<string, { article: RegExp; demonstrative?: RegExp }>> = {
  en: { article: /(?<!\p{L})(?:an?|the|this|these|our|my|your|its|their)\s$/iu },
  fr: {
    article: /(?<!\p{L})(?:(?:l[ae]|les|une?|nos|notre)\s|l[’'])$/iu,
    demonstrative: /(?<!\p{L})(?:ces?|cet|cette)\s$/iu,
  },
  es: {
    article: /(?<!\p{L})(?:el|l[ao]s?|un[ao]?|nuestr[ao]s?)\s$/iu,
    demonstrative: /(?<!\p{L})(?:est[ae]|est[ao]s)\s$/iu,
  },
  pt: { article: /(?<!\p{L})(?:[oa]s?|uma?|noss[oa]s?)\s$/iu, demonstrative: /(?<!\p{L})est[ae]s?\s$/iu },
  it: {
    article: /(?<!\p{L})(?:(?:il?|l[aeo]|gli|un[ao]?)\s|(?:un|l)[’'])$/iu,
    demonstrative: /(?<!\p{L})quest[aei]\s$/iu,
  },
};

/** Bold phrases of two words and more, but for a label at the start, terms, code and remarks. */
function listPhrases(paragraph: RichText, lang: string): Mark[] {
  const lead = findBoldLead(paragraph, lang);
  const codes = paragraph.marks.filter(({ kind }) => kind === 'code');
  return paragraph.marks.filter((mark) => {
    if (mark.kind !== 'strong' || mark.start < (lead?.end ?? 0)) return false;
    if (!standsAlone(textOf(paragraph, mark), lang)) return false;
    const near = cutAround(paragraph, mark);
    return !isBracketed(near) && !isTerm(near) && !isInRow(near, paragraph, mark) && !isCode(codes, mark);
  });
}

/** Whether bold words say all that their sentence does, half of it or something else, or only name or stress. */
type Share = 'whole' | 'half' | 'none';

function judgeClause(paragraph: RichText, mark: Mark, lang: string): Share {
  const near = cutAround(paragraph, mark);
  if (opensCase(textOf(paragraph, mark), lang)) return 'half';
  if (!isEnglish(lang)) return shareOf(near, lang);
  if (namesThing(paragraph, mark)) return 'half';
  return isHalfClause(paragraph, mark) || isGoverned(near, lang) ? 'half' : 'whole';
}

/** So far around bold words stands what tells whether they stand alone, in UTF-16 code units; longer than sentences are. */
const around = 2000;

/** A paragraph may have thousands of bold words, and need not be looked through for each. */
function cutAround({ text }: RichText, { start, end }: Mark): Bold {
  const from = Math.max(0, start - around);
  return { text: text.slice(from, end + around), start: start - from, end: end - from };
}

/**
 * Where a bold beginning such as `**Cheap.** It costs …`, or a name in code with a colon, ends, and what follows it begins.
 * A time needs no mark behind it: `**3 May, 10:15** The lamp goes out.`
 */
export function findBoldLead(paragraph: RichText, lang: string): { end: number; rest: number } | undefined {
  const lead = paragraph.marks.find(
    ({ kind, start }) => kind === 'strong' || (kind === 'code' && start === 0),
  );
  if (lead?.start !== 0) return undefined;
  const tellsWhen = lead.kind === 'strong' && isMoment(textOf(paragraph, lead), lang);
  if (!tellsWhen && countWords(textOf(paragraph, lead)) > announcing) return undefined;
  const after = paragraph.text.slice(lead.end);
  const isClosed = lead.kind === 'strong' && /(?<!\bet al)[.:!?…。：！？]$/u.test(textOf(paragraph, lead));
  const gap =
    isClosed || (tellsWhen && /^\s+\p{Lu}/u.test(after))
      ? /^\s*/u.exec(after)
      : (lead.kind === 'strong'
          ? /^(?:\s*[:.：。]\s*|\s+[–—-]\s+|[–—])/u
          : /^\s*[:：]\s+(?:\([^()]{1,40}\)\s+)?/u
        ).exec(after);
  if (gap === null || after.length === gap[0].length) return undefined;
  return { end: lead.end, rest: lead.end + gap[0].length };
}

/** Whether all its words are bold. */
export function isAllBold({ text, marks }: RichText): boolean {
  const plain = (from: number, to?: number) => !/[\p{L}\p{N}]/u.test(text.slice(from, to));
  return marks.some(({ kind, start, end }) => kind === 'strong' && plain(0, start) && plain(end));
}

/** Without the bold type, which on a slide would stress all of the words and so none. */
export function withoutBold({ text, marks }: RichText): RichText {
  return { text, marks: marks.filter(({ kind }) => kind !== 'strong') };
}

function textOf({ text }: RichText, { start, end }: Mark): string {
  return text.slice(start, end);
}

/** Words that need others before or behind them. */
const needsBefore = /^(?:and|or|but|nor|than|of|und|oder|aber|et|ou|y|o)(?!\p{L})/iu;
const needsBehind =
  /(?<!\p{L})(?:a|an|the|and|or|of|to|in|on|with|for|by|not|very|der|die|das|und|oder|le|la|les|de|et|et al|el|los|y)$/iu;

/** Words that point at what stands elsewhere, or count it; a phrase of nothing else says nothing. */
const pointing =
  /^(?:(?:an?|the|this|that|these|those|all|both|each|every|any|some|no|not|only|very|most|much|many|more|same|following|above|below|former|latter|other|others|another|next|last|first|second|third|one|two|three|ones|thing|things|way|here|there|it|is|are|as|at|in|of|on|so|to|der|die|das|dies|diese[rsmn]?|folgende[rsmn]?|gleiche[rsn]?|selbe[rsn]?|erste[rsn]?|zweite[rsn]?|letzte[rsn]?|le|la|les|suivante?s?|même|premi(?:er|ère)|el|los|las|lo|siguientes?|mism[oa]s?|primer[oa]?)(?:\s+|$))+$/iu;

/** One piece of code in bold type is only stressed. */
function isCode(codes: readonly Mark[], { start, end }: Mark): boolean {
  return codes.some((code) => code.start <= start && code.end >= end);
}

/** Between two names of a row, in UTF-16 code units; a paragraph may have thousands of bold words. */
const longestGap = 10;

/** Words that all have a capital but for “of” and the like. */
const isName = /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|\p{Ll}{1,3}))*$/u;

/** “Thanks to **Ada Byron**, **Grace Hopper** and **Jean Bartik**”: of names in a row none is the point. */
function isInRow({ text, start, end }: Bold, { marks }: RichText, mark: Mark): boolean {
  const words = text.slice(start, end);
  if (countWords(words) > mostTermWords || !isName.test(words)) return false;
  const gap = /^\s*(?:[,،，、]\s*)?(?:(?:and|or|und|oder|et|ou|y|o|e|и)\s+)?$/u;
  const shift = mark.start - start;
  return marks.some((other) => {
    if (other.kind !== 'strong' || other === mark) return false;
    const [from, to] = other.start >= mark.end ? [end, other.start - shift] : [other.end - shift, start];
    if (from < 0 || to <= from || to - from > longestGap) return false;
    const between = text.slice(from, to);
    return between.trim() !== '' && gap.test(between);
  });
}

/** In brackets an author gives an example or a remark: "marks (like **bold words**) are drawn". */
function isBracketed({ text, start, end }: Bold): boolean {
  if (/^[(（][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]$/u.test(text.slice(start, end))) return true;
  return /[(（][^()（）]*$/u.test(text.slice(0, start)) && /^[^()（）]*[)）]/u.test(text.slice(end));
}

/** Words of a term. */
const mostTermWords = 4;
/** What belongs to a noun and stands before it, in lower case or at a sentence's start. */
const belongsToNoun =
  /(?<!\p{L})(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hese|[Mm]y|[Oo]ur|[Yy]our|[Ii]ts|[Tt]heir|[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Uu]nser(?:e[nmrs]?)?|[Ll][ae]s?|[Uu]ne?|[Ee]l|[Ll]os|[Uu]n[ao]?|[Nn]uestr[ao]s?|[Nn]otre)\s$/u;

/** A few words whose article stands before them, in plain type, name something that the sentence is about: "as a **tagged port**". */
function isTerm({ text, start, end }: Bold): boolean {
  return belongsToNoun.test(text.slice(0, start)) && countWords(text.slice(start, end)) <= mostTermWords;
}

/**
 * Fewer words are a name or a circumstance where they stand within a sentence, with a verb in it or parted from it, and half
 * of it where its words go on.
 */
const fewestOfClause = { asserting: 4, parted: 5, going: 6 } as const;

/** How far before bold words it is looked for what denies them, in UTF-16 code units. */
const reach = 120;
/** Behind such a word a sentence says the contrary of what is bold. */
const denial =
  /(?<!\p{L})(?:n[’'](?=\p{L})|(?:no|nunca|tampoco|ni|sin|ne|pas|jamais|sans|nicht|kein\p{L}*|nie|niemals|ohne|não|nem|sem|non|né|senza|niet|geen|nooit|zonder|не|ни|без|bez)(?!\p{L}))[^,.;:!?…–—]*$/iu;

/** “**Wenn es regnet,** bleibt zu Hause”: a case alone says nothing. */
function opensCase(phrase: string, lang: string): boolean {
  const isCase = pointWordsFor(lang)?.supposes.test(phrase.toLowerCase()) === true;
  if (pointWordsFor(lang)?.endsCase?.test(phrase) === true) return true;
  return isCase && /^[^,،，、]*[,،，、]?\s*$/u.test(phrase);
}

/**
 * What bold words say where nobody tells verbs from nouns: something as a sentence, a label, or as what marks part from the
 * rest of their sentence. “Igual que **en el primer puerto** arde la luz” stresses where.
 */
function shareOf(near: Bold, lang: string): Share {
  const { text, start, end } = near;
  const phrase = text.slice(start, end);
  const opens = /(?:^|[.!?…:。！？：\n])["'“”„«»‹¿¡(（\s]*$/u.test(text.slice(0, start));
  const isParted = opens || /[,;–—(（，；、]\s*$/u.test(text.slice(0, start));
  const after = text.slice(end);
  const ends =
    /[.!?…:,;。！？：，；、]\s*$/u.test(phrase) ||
    /^\s*(?:$|(?:["”»’]\s*)?[.!?…:,;–—。！？：，；、\n])/u.test(after);
  const words = countWords(phrase);
  if (opens && ends) return 'whole';
  const { asserts, depends, hangs, finds } = pointWordsFor(lang)?.clauses ?? {};
  const held = (isClause: boolean): Share => {
    if (!isClause) return 'none';
    return isGoverned(near, lang, asserts) ? 'half' : 'whole';
  };
  if (opens)
    return held(words >= fewestOfClause.going && (joins.test(after) || depends?.test(after.trim()) !== true));
  if (depends?.test(phrase) === true || hangs?.test(phrase) === true) return 'none';
  if (ends && words >= fewestOfClause.parted && finds?.test(text.slice(0, start)) === true) return held(true);
  // Arabic needs no verb, so that there nothing tells a clause.
  const tellsVerbs = asserts?.test('') === false;
  const fewest = asserts?.test(phrase) === true ? fewestOfClause.asserting : fewestOfClause.going;
  if (tellsVerbs && words >= fewest)
    return denial.test(text.slice(Math.max(0, start - reach), start)) ? 'half' : held(true);
  return held(isParted && (ends || /^\s*[(（]/u.test(after)) && words >= fewestOfClause.parted);
}

/** Adds another clause, behind one that is whole. */
const joins = /^\s*(?:und|et|y|и)(?!\p{L})/iu;

/** When something was written is seldom what it says. */
const date =
  /^(?:(?:updated?|edit(?:ed)?)[\s:,(]+(?![\s:,(]))?(?:[\p{N}\s年月日.,/:-]+|(?:\p{N}{1,2}(?:st|nd|rd|th|\.)? )?\p{L}{3,9}\.?(?: \p{N}{1,2},)? \p{N}{4})$/u;

function standsAlone(phrase: string, lang: string): boolean {
  const bare = phrase.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '').trim();
  if (pointing.test(bare) || date.test(bare) || isMoment(bare, lang)) return false;
  // "Can a keeper log in?" needs nothing more.
  const isOpen = needsBehind.test(bare) && !/(?:[!?。！？]|(?<!\bal)\.)[^\p{L}!?。！？.]*$/u.test(phrase);
  const isSentence = /^["'“”„«»‹¿¡(（]*\p{Lu}[^]*[.!?…]["'“”’»)]*\s*$/u.test(phrase);
  return countWords(bare) >= 2 && (isSentence || !needsBefore.test(bare)) && !isOpen;
}
