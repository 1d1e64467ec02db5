/** Sentences, as a reader would count them. */
import { abbreviationsFor, type Abbreviations } from './abbreviations.ts';
import { splitThai } from './split-thai.ts';
import { languageOf } from '../../talk/text/language.ts';

/**
 * Split text into sentences with their trailing white space: joined they give back the trimmed text. Line feeds
 * end no sentence. Unicode's rules (UAX 29, as `Intl.Segmenter` has them) say where a sentence may end; each language's
 * abbreviations, initials and ordinal numbers say where it goes on.
 * @param lang BCP 47
 */
export function splitSentences(text: string, lang: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  // A line feed always ends a sentence for Unicode; in an essay it only wraps a line.
  const unwrapped = trimmed.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const base = languageOf(lang);
  const abbreviations = abbreviationsFor(base);
  const isSmall = isInSmallLetters(unwrapped);
  // Where each begins: a long one that grew by joining pieces would be copied for each look at its end.
  const starts: number[] = [];
  let hasWords = false;
  for (const { index, segment } of segmentText(unwrapped, lang)) {
    const start = starts.at(-1);
    const own = trimmed.slice(index, index + segment.length);
    const previous = start === undefined ? undefined : trimmed.slice(start, index);
    const isWorded = /[\p{L}\p{N}]/u.test(own);
    const goesWithPrevious =
      previous !== undefined &&
      // Without a letter or a digit, neither is a sentence: “!!!”, a lone emoji, a stray quotation mark.
      (!isWorded ||
        !hasWords ||
        isInBrackets(previous, unwrapped.slice(index)) ||
        goesOn(previous, own, abbreviations, isSmall));
    if (goesWithPrevious) hasWords ||= isWorded;
    else {
      // “灯が燃える。（古い灯の）…”: Unicode leaves the bracket that opens with what stands before it.
      const opener = /(?<=[。！？])[（「『【《]$/u.exec(previous?.slice(-2) ?? '')?.[0] ?? '';
      starts.push(index - opener.length);
      hasWords = isWorded;
    }
  }
  const sentences = starts.map((start, at) => trimmed.slice(start, starts[at + 1]));
  return base === 'th' ? sentences.flatMap(splitThai) : sentences;
}

/** “17（！）盏灯”, “the pump (it is old. Really!) leaks”: brackets within a sentence end none, if they soon close. */
function isInBrackets(before: string, rest: string): boolean {
  const end = before.slice(-300);
  if (/[\p{L}\p{N}*&]\s*[(（][^()（）]*[)）]$/u.test(end)) return /^[\p{L}\p{N}]/u.test(rest);
  return (
    /[\p{L}\p{N}*&]\s*[(（][^()（）]{0,200}$/u.test(end) && /^[^()（）]{0,200}[)）]/u.test(rest.slice(0, 201))
  );
}

/**
 * Behind a full stop Unicode lets a number go on with the sentence if the word after it is in small letters: “It went
 * out. 2023 was a bad year.” Short words before it are left to that rule, since any may be an abbreviation.
 */
const stopBeforeNumber =
  /(?:\p{Ll}{4}|\p{Lu}\p{Ll}{5,}|\p{L}\)|%|(?<!\p{N})(?:1[5-9]|20)\p{N}{2})\.["”»)\]]*\s+(?=[\p{Sc}~≈(“"«„]*\p{N})(?!\p{N}{1,2}\.\s?\p{N})/gu;
/** Greek asks with a semicolon. */
const greekQuestion = /[;\u037e][»”)\]]*\s+(?=[«“(]*[\p{Lu}\p{N}])/gu;

/** Behind a stop and before a small letter, where Unicode ends no sentence. */
const endBeforeSmall = /(?<=[\p{L}\p{N}%)\]"'”’])[.?]["”’)\]]*\s+(?=["'“‘(]*\p{Ll})/gu;

/** “The lamp burns. @ada lit it.” */
const endBeforeHandle = /(?<=\p{Ll}{3}|[%)\]"”])\.\s+(?=@\p{L})/gu;

/** “Burn oil :-) Then sleep.” */
const emoticonEnd = /(?<=\s)[:;]-?[)D]\s+(?=[\p{Lu}\p{Lo}])/gu;

/**
 * Whether its author begins sentences with small letters: “the lamp was out. we lit it.” An item such as “max. two lamps”
 * has no full stop at its end.
 */
function isInSmallLetters(text: string): boolean {
  if (!/[.!?…]["”’)\]]*$/u.test(text)) return false;
  return /^["'“‘(]*\p{Ll}/u.test(text) && !/[.!?]["”’)\]]*\s+["'“‘(]*\p{Lu}/u.test(text);
}

/** Unicode's sentences, parted where it leaves two together. */
function* segmentText(text: string, lang: string): Generator<{ index: number; segment: string }> {
  for (const { index, segment } of segmenterFor(lang).segment(text)) {
    const ends = [
      ...segment.matchAll(stopBeforeNumber),
      ...segment.matchAll(endBeforeSmall),
      ...segment.matchAll(endBeforeHandle),
      ...segment.matchAll(emoticonEnd),
      ...(languageOf(lang) === 'el' ? segment.matchAll(greekQuestion) : []),
    ].map((match) => match.index + match[0].length);
    let start = 0;
    for (const end of [...ends.sort((one, other) => one - other), segment.length]) {
      yield { index: index + start, segment: segment.slice(start, end) };
      start = end;
    }
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  let created: Intl.Segmenter;
  try {
    created = new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    created = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, created);
  return created;
}

/** Whether `next` still belongs to the sentence before it. */
function goesOn(before: string, next: string, abbreviations: Abbreviations, isSmall: boolean): boolean {
  // Its last words tell, however long it has grown.
  const previous = before.slice(-100);
  const end = previous.trimEnd();
  if (/^["'“”‘’«»„([]*\p{Ll}/u.test(next) && /[.!?…]["'“”‘’«»)\]]*$/.test(end))
    return !endsBeforeSmall(end, next, abbreviations, isSmall);
  // 「…。」と言った: what was said is part of the sentence that reports it.
  if (/[。！？][」』]$/u.test(end) && /^(?:と|って|の|を|が|は|に|で|も)/u.test(next)) return true;
  if (isQuotedWithin(end, next)) return true;
  // “Save it as .bashrc”, “the .NET tools”, but not a full stop typed too late: “it leaks .We mend it”.
  if (/\s\.$/u.test(previous) && /^\p{L}/u.test(next) && !abbreviations.openers.has(firstWord(next)))
    return true;
  if (isMarkedName(previous, next, abbreviations)) return true;
  return end.endsWith('.') && goesOnAfterStop(end.slice(0, -1), next, abbreviations);
}

/**
 * Whether a sentence ends before a small letter: in a text that has no others, and where the next word begins
 * sentences: “The lamp was out. the keeper slept.”
 */
function endsBeforeSmall(end: string, next: string, abbreviations: Abbreviations, isSmall: boolean): boolean {
  // "see [the lamp. for example here]", "example.org/lamps? page=2"
  if (/[[(（][^\])）]*$|\/\S*$/u.test(end)) return false;
  if (isSmall)
    return (
      /(?<![.?])[.?]["”’)\]]*$/u.test(end) &&
      !/(?<!\p{L})(?:etc|al|vs|inc|usw|max|min|ca)\.$/u.test(end) &&
      !(end.endsWith('.') && goesOnAfterStop(end.slice(0, -1), next, abbreviations))
    );
  const first = firstWord(next);
  return (
    first.length > 2 &&
    /(?<!\p{L})\p{Ll}{4,}\.$/u.test(end) &&
    abbreviations.openers.has(first.charAt(0).toUpperCase() + first.slice(1)) &&
    !goesOnAfterStop(end.slice(0, -1), next, abbreviations)
  );
}

/** 抱着“真舒服！”这样的心态: words quoted in the middle of a Chinese sentence, not behind a colon or a comma. */
function isQuotedWithin(end: string, next: string): boolean {
  if (!/^\s*\p{Script=Han}/u.test(next)) return false;
  return /[\p{Script=Han}\p{L}]\s*(?:“[^“”]*[。！？!?]”|「[^「」]*[。！？]」)$/u.test(end);
}

/** “Yahoo! Mail”, “Yahoo!ニュース”: a mark that is part of a name. */
function isMarkedName(previous: string, next: string, { openers }: Abbreviations): boolean {
  if (/\p{Script=Latin}[!?]$/u.test(previous)) return /^\p{L}/u.test(next);
  return /(?:^|\s)(?:Yahoo|Joomla|Jeopardy)!\s*$/u.test(previous) && !openers.has(firstWord(next));
}

/** @param stem What stands before the full stop. */
function goesOnAfterStop(stem: string, next: string, abbreviations: Abbreviations): boolean {
  const { goOn, beforeNumber, mayEnd, openers } = abbreviations;
  // “2021. 3. 5. 우리는”: Korean dates.
  if (/(?<!\p{N})\p{N}{4}(?:\.\s?\p{N}{1,2})?$/u.test(stem) && /^\p{N}{1,2}\./u.test(next)) return true;
  if (/\p{N}{4}(?:\.\s?\p{N}{1,2}){1,2}$/u.test(stem) && /^\p{Script=Hangul}/u.test(next)) return true;
  // “พ.ศ. 2565”, “ดร. สมชาย”: no full stop ends a Thai sentence behind letters as few as these.
  if (/(?:^|[\s(“"])(?:\p{Script=Thai}{1,4}\.)*\p{Script=Thai}{1,4}$/u.test(stem)) return true;
  // “1. Intro”: the number belongs to what it numbers.
  if (/^["'“„«(]*\p{N}{1,3}$/u.test(stem.trim())) return true;
  // Initials: “J. R. R. Tolkien”, but not the end of “Plan B.” or “vitamin C.”
  if (/(?:^|[\s.(“"„«])\p{Lu}$/u.test(stem) && isInitial(stem, next, abbreviations)) return true;
  if (isOrdinal(stem, next, abbreviations)) return true;
  // “и т. д.”, “и т. п.” is Russian for “etc.”.
  if (/[Ии]\sт\.\s?[дп]$/u.test(stem)) return false;
  const unit = endsWithUnit(stem, next, abbreviations);
  if (unit !== undefined) return !unit;
  // “z. B.”, “p. ex.”, “a. C.”, “د. أحمد”
  if (/(?:^|[\s(])[\p{Ll}\p{Script=Arabic}]$/u.test(stem)) return true;
  if (goOn.some((word) => endsWithWord(stem, word))) return true;
  if (
    // “Figs. 3”, “Figs. @fig-lamp”
    /^(?:[\p{N}@]|(?:[IVXLC]{2,}|[VX])(?!\p{L}))/u.test(next) &&
    beforeNumber.some((word) => endsWithWord(stem, word))
  )
    return true;
  return mayEnd.some((word) => endsWithWord(stem, word)) && !openers.has(firstWord(next));
}

/**
 * Whether a letter behind a number, “2022 г.”, “1990 r.”, “٢٠٢٢ م.”, ends the sentence, if one is there. What begins with
 * the year goes on, with somebody's name as with any other word: “В 1812 г. Наполеон …”.
 */
function endsWithUnit(stem: string, next: string, { openers }: Abbreviations): boolean | undefined {
  if (/\p{N}\s?(?:م|هـ)$/u.test(stem)) return true;
  if (!/(?:\p{N}|(?<!\p{L})[IVX]+)\s\p{Ll}$/u.test(stem)) return undefined;
  return /^[«„“"(]*\p{Lu}/u.test(next) && (stem.split(/\s+/u).length >= 7 || openers.has(firstWord(next)));
}

function isInitial(stem: string, next: string, { openers }: Abbreviations): boolean {
  if (!/^\p{Lu}[\p{L}.’'-]/u.test(next) || openers.has(firstWord(next))) return false;
  const before = /(?<!\p{L})(\p{L}+\.?)\s+\p{Lu}$/u.exec(stem)?.[1];
  // “A. Osei, B. Stone and C. Hill”: as the one before.
  return (
    before === undefined ||
    /^\p{Lu}/u.test(before) ||
    /(?<!\p{L})\p{Lu}\.\s\p{Lu}\p{Ll}+\s\p{L}+\s\p{Lu}$/u.test(stem)
  );
}

function isOrdinal(stem: string, next: string, table: Abbreviations): boolean {
  const number = /(?<=^|[\s(])\d{1,2}$/u.exec(stem);
  if (number === null) return false;
  if (table.afterOrdinal?.test(next) === true) return true;
  const isOpener = table.openers.has(firstWord(next));
  return !isOpener && table.beforeOrdinal?.test(stem.slice(0, number.index)) === true;
}

function firstWord(text: string): string {
  return /^["'“„«(]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
}

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) {
    const capitalized = (word[0] ?? '').toUpperCase() + word.slice(1);
    if (!text.endsWith(capitalized)) return false;
  }
  const before = text[text.length - word.length - 1];
  return before === undefined || /[\s([“"„«‘'’/–—-]/.test(before);
}
