/** Tells a label that only says when: “30 August, 03:00”, “Day 2”, “Tuesday morning”, “第一天”. */
import { languageOf } from '../../talk/text/language.ts';
import { listDateNames } from './date-names.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

interface MomentWords {
  /** What divides time. */
  times: ReadonlySet<string>;
  /** What stands beside a date or a time of day. */
  besides: ReadonlySet<string>;
}

/** “The tag” is no day, and “der Fall” no autumn: each language has its own. */
const languages: Readonly<Record<string, MomentWords>> = {
  en: {
    times: words(`
      seconds minute hour day night week month quarter year decade morning noon afternoon evening midnight midday weekend
      spring summer autumn fall winter today yesterday tomorrow tonight now later earlier
    `),
    besides: words(`
      a an the in on at of and to from until till by around about early late next same following after before first second
      last
    `),
  },
  de: {
    times: words(`
      tag woche monat quartal jahr stunde minute morgen vormittag mittag nachmittag abend nacht mitternacht uhr frühling sommer
      herbst winter heute gestern später
    `),
    besides: words(
      'am um im der den dem des die das von bis und früh gegen ab vor nach nächster nächste nächsten',
    ),
  },
  fr: {
    times: words(`
      jour semaine mois trimestre an année heure minute matin midi soir nuit minuit printemps été automne hiver aujourd hui hier
    `),
    besides: words('le la les l du de des à en et au vers avant après'),
  },
  es: {
    times: words(`
      día semana mes trimestre año hora minuto mañana mediodía tarde noche medianoche primavera verano otoño invierno hoy ayer
    `),
    besides: words('el la los las del de al y a en por sobre hacia antes después'),
  },
  it: {
    times: words('giorno settimana mese anno ora minuto mattina mezzogiorno sera notte oggi ieri'),
    besides: words('il lo la le i l di e del della alle al a da'),
  },
  pt: {
    times: words('dia semana mês ano hora minuto manhã tarde noite hoje ontem'),
    besides: words('o a os as e de do da no na em à às'),
  },
  ru: {
    times: words(
      'день неделя месяц год года час минута утро утра полдень вечер вечера ночь полночь сегодня вчера',
    ),
    besides: words('в на около до после и'),
  },
};

/** Times of day in any language. */
const zones = words('am pm a.m p.m utc gmt cet cest est edt pst pdt');

/** So many words, and UTF-16 code units, still are a label. */
const most = { words: 8, units: 60 } as const;

const clock = /^(?:\p{N}{1,2}[:.h]\p{N}{2}(?:[:.]\p{N}{2})?|\p{N}+(?:st|nd|rd|th|h|am|pm|º|ª|er|e)?)$/u;

/** In Chinese, Japanese and Korean, which write numbers and what they count in one word. */
const eastern =
  /第?[\p{N}一二三四五六七八九十百两兩]+\s?(?:年|月|日|号|號|天|周|週間?|星期|小时|小時|時間?|时|點|点|分|秒|년|월|일|주|시|분)[间間目半]?|[上下正中]午|午[前后後]|早上|凌晨|晚上|夜|朝|昼|오전|오후|\s|[,、.:～~–-]|\p{N}+/gu;

/** “LONDON, UK, 3 May 2024 –”: where a report was written, in capitals. */
const dateline = /^(?:(?=\S*\p{Lu}{2})[\p{Lu}\p{N}.’'-]{2,}[,\s]+)+(?=\p{Lu}\p{Ll}|\p{N})/u;

/**
 * Whether nothing but a date, a time of day or a counted stretch of time is told.
 * @param text a few words, such as the bold ones that a list item begins with
 * @param lang BCP 47
 */
export function isMoment(text: string, lang: string): boolean {
  if (text.length > most.units) return false;
  const bare = text
    .trim()
    .replace(dateline, '')
    .replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '');
  if (bare.replace(eastern, '') === '')
    return /[^\p{N}\p{P}\s]/u.test(bare) || /\p{N}[:/.-]\p{N}/u.test(bare);
  const all = bare
    .toLowerCase()
    .split(/[\s,;()[\]/–—’'~]+|(?<=\p{L})-|-(?=\p{L})|(?<=\p{N})-(?=\p{N})/u)
    .map((word) => word.replace(/^[.:]+|[.:]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (all.length === 0 || all.length > most.words) return false;
  const { times, besides } = languages[languageOf(lang)] ?? none;
  const isTime = (word: string) =>
    times.has(word) ||
    times.has(word.replace(/s$/u, '')) ||
    listDateNames(lang).has(word) ||
    /\p{N}[:.h]\p{N}/u.test(word) ||
    /^\p{N}+(?:am|pm|h)$/u.test(word);
  const isShort = (word: string) => word.length > 2 && listDateNames(lang, 'short').has(word);
  const told = all.filter((word) => !besides.has(word) && !zones.has(word));
  if (!told.every((word) => isTime(word) || isShort(word) || clock.test(word))) return false;
  // “The Sun” is no Sunday, but “Sun 3” is one.
  return told.some(isTime) || (told.length > 1 && told.some(isShort));
}

const none: MomentWords = { times: new Set(), besides: new Set() };
