/** Sentences, as a reader would count them. */

/** Abbreviations after which a sentence goes on, by language; `all` are common to the languages here. */
const abbreviations: Record<string, string[]> = {
  all: ['e.g', 'P.S', 'A.K.A', 'i.e', 'cf', 'vs', 'al', 'ca', 'approx', 'ed', 'eds', 'vol', 'no', 'fig', 'eq', 'sec', 'ch', 'pp', 'op', 'cit', 'Dr', 'Prof', 'St', 'resp', 'dept', 'est'],
  en: ['Mr', 'Mrs', 'Ms', 'Messrs', 'Jr', 'Sr', 'Rev', 'Hon', 'Gen', 'Col', 'Capt', 'Lt', 'Sgt', 'Gov', 'Sen', 'Rep', 'Pres', 'Mt', 'Ft', 'viz', 'Jan', 'Feb', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'a.k.a'],
  de: ['z.B', 'z. B', 'd.h', 'd. h', 'u.a', 'u. a', 'o.ä', 'o. ä', 'u.U', 'u. U', 'i.d.R', 'i. d. R', 's.o', 's. o', 's.u', 's. u', 'bzw', 'ggf', 'evtl', 'sog', 'vgl', 'Nr', 'Str', 'Hr', 'Fr', 'Abs', 'Art', 'Bd', 'Hrsg', 'Aufl', 'Abb', 'Kap', 'inkl', 'exkl', 'max', 'min', 'ugs', 'Mio', 'Mrd', 'Tsd', 'geb', 'gest', 'St', 'Jh', 'v. Chr', 'n. Chr', 'dt', 'engl', 'franz', 'allg', 'insb', 'Jan', 'Feb', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez', 'Ing', 'Dipl', 'Mag', 'Hl', 'ebd', 'Anm', 'S', 'Z', 'B'],
  fr: ['M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Mlles', 'Me', 'Mgr', 'p. ex', 'p.ex', 'c.-à-d', 'env', 'av', 'apr', 'J.-C', 'chap', 'art', 'boul', 'éd', 'Ste', 'janv', 'févr', 'juil', 'sept', 'oct', 'nov', 'déc', 'n', 't', 'vol', 'p'],
  es: ['Sr', 'Sra', 'Srta', 'Sres', 'Sras', 'D', 'Dña', 'Dra', 'Ud', 'Uds', 'Vd', 'Vds', 'p. ej', 'p.ej', 'EE. UU', 'EE.UU', 'núm', 'págs', 'pág', 'art', 'cap', 'aprox', 'Lic', 'Ing', 'Gral', 'Av', 'Sto', 'Sta', 'a. C', 'd. C'],
}; // prettier-ignore

/** Abbreviations that go on only before a number: “No. 5”, “p. 12”. Elsewhere the word may end a sentence. */
const beforeNumber = new Set([
  'no',
  'fig',
  'eq',
  'sec',
  'ch',
  'pp',
  'p',
  'n',
  't',
  'vol',
  'ed',
  'est',
  'al',
  'max',
  'min',
  'art',
  'cap',
  'av',
  'S',
  'Z',
  'B',
]);

/** What comes after a German ordinal: “am 3. Mai”, “im 19. Jahrhundert”. */
const afterOrdinal =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrtausend|Jh|Lebensjahr|Klasse|Auflage|Kapitel|Stock|Mal|Platz|Weltkrieg|Geburtstag)/;

/**
 * Split text into sentences with their trailing white space: joined they give back the trimmed text. Line feeds
 * end no sentence.
 * @param lang BCP 47; rules beyond Unicode's exist for en, de, fr and es.
 */
export function splitSentences(text: string, lang: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  // A line feed always ends a sentence for Unicode; in an essay it only wraps a line.
  const unwrapped = trimmed.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const sentences: string[] = [];
  const base = lang.split('-')[0]?.toLowerCase() ?? 'en';
  for (const { index, segment } of segmenterFor(lang).segment(unwrapped)) {
    const previous = sentences.at(-1);
    const own = trimmed.slice(index, index + segment.length);
    if (previous !== undefined && goesOn(previous, own, base))
      sentences[sentences.length - 1] = previous + own;
    else sentences.push(own);
  }
  return sentences;
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

function goesOn(previous: string, next: string, base: string): boolean {
  // Without a letter or a digit, neither is a sentence: “!!!”, a lone emoji, a stray quotation mark.
  if (!/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(previous)) return true;
  const end = previous.trimEnd();
  if (/^["'“”‘’«»„([]*\p{Ll}/u.test(next) && /[.!?…]["'”’»)\]]*$/.test(end)) return true;
  if (!end.endsWith('.')) return false;
  const stem = end.slice(0, -1);
  // “1. Intro”: the number belongs to what it numbers.
  if (/^["'“„«(]*\p{N}{1,3}$/u.test(stem.trim())) return true;
  // Initials: “J. R. R. Tolkien”, but not the end of “Plan B.” or “vitamin C.”
  if (/(?:^|[\s.(“"„«])\p{Lu}$/u.test(stem) && isInitial(stem, next)) return true;
  if (base === 'de' && /(?:^|\s)\d{1,2}$/.test(stem) && afterOrdinal.test(next)) return true;
  // “z. B.”, “p. ex.”, “a. C.”
  if (/(?:^|[\s(])\p{Ll}$/u.test(stem)) return true;
  const isNumber = /^\d/.test(next);
  return [...(abbreviations.all ?? []), ...(abbreviations[base] ?? [])].some((abbreviation) => {
    if (!endsWithWord(stem, abbreviation)) return false;
    return isNumber || !beforeNumber.has(abbreviation);
  });
}

function isInitial(stem: string, next: string): boolean {
  if (!/^\p{Lu}[\p{L}.’'-]/u.test(next)) return false;
  const before = /(\p{L}+\.?)\s+\p{Lu}$/u.exec(stem)?.[1];
  return before === undefined || /^\p{Lu}/u.test(before);
}

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) {
    const capitalized = (word[0] ?? '').toUpperCase() + word.slice(1);
    if (!text.endsWith(capitalized)) return false;
  }
  const before = text[text.length - word.length - 1];
  return before === undefined || /[\s([“"„«‘'’/–—-]/.test(before);
}
