/** Tells a label that only says when: “30 August, 03:00”, “Day 2”, “Tuesday morning”, “第一天”. */
import { listDateNames } from './date-names.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/u));

/** What divides time, and what stands beside a date or a time of day. */
const units = words(`
  second minute hour day night week month quarter year decade morning noon afternoon evening midnight midday weekend
  spring summer autumn fall winter today yesterday tomorrow tonight now later earlier
  tag woche monat quartal jahr stunde minute morgen vormittag mittag nachmittag abend nacht mitternacht uhr frühling sommer
  herbst winter heute gestern später
  jour semaine mois trimestre an année heure minute matin midi soir nuit minuit printemps été automne hiver aujourd hui hier
  día semana mes trimestre año hora minuto mañana mediodía tarde noche medianoche primavera verano otoño invierno hoy ayer
  giorno settimana mese anno ora minuto mattina mezzogiorno sera notte oggi ieri
  dia semana mês ano hora minuto manhã meio tarde noite hoje ontem
  день неделя месяц год час минута утро полдень вечер ночь полночь сегодня вчера года утра вечера
`);
const besides = words(`
  a an the in on at of and to from until till by around about early late next same following after before first last am pm
  a.m p.m utc gmt cet cest est edt pst pdt
  am um im der den dem des die das früh gegen ab bis vor nach nächster nächste nächsten
  le la les du de des à en au et vers avant après
  el los las del de al y en a por sobre hacia antes después
  il lo i alle del di da o os as do da no na às
  в на около до после и
`);

/** So many words, and UTF-16 code units, still are a label. */
const most = { words: 8, units: 60 } as const;

const clock = /^(?:\p{N}{1,2}[:.h]\p{N}{2}(?:[:.]\p{N}{2})?|\p{N}+(?:st|nd|rd|th|h|am|pm|º|ª|er|e)?)$/u;

/** In Chinese, Japanese and Korean, which write numbers and what they count in one word. */
const eastern =
  /^(?:第?[\p{N}一二三四五六七八九十百两兩]+\s?(?:年|月|日|号|號|天|周|週|週間|星期|小时|小時|時間?|时|點|点|分|秒|년|월|일|주|시|분)[间間目半]?|[上下正中]午|午[前后後]|早上|凌晨|晚上|夜|朝|昼|오전|오후|\s|[,、.:～~–-]|\p{N}+)+$/u;

/**
 * Whether nothing but a date, a time of day or a counted stretch of time is told.
 * @param text a few words, such as the bold ones that a list item begins with
 * @param lang BCP 47
 */
export function isMoment(text: string, lang: string): boolean {
  if (text.length > most.units) return false;
  const bare = text.trim().replace(/[\p{P}\s]+$/u, '');
  if (eastern.test(bare)) return /[^\p{N}\p{P}\s]/u.test(bare) || /\p{N}[:/.-]\p{N}/u.test(bare);
  const all = bare
    .toLowerCase()
    .split(/[\s,;()[\]/–—’'~]+|(?<=\p{L})-|-(?=\p{L})|(?<=\p{N})-(?=\p{N})/u)
    .map((word) => word.replace(/^[.:]+|[.:]+$/gu, ''))
    .filter((word) => word !== '');
  if (all.length === 0 || all.length > most.words) return false;
  const named = (word: string) =>
    listDateNames(lang).has(word) || (word.length > 2 && listDateNames(lang, 'short').has(word));
  const isTold = (word: string) => units.has(word.replace(/s$/u, '')) || units.has(word) || named(word);
  const isTime = (word: string) => /\p{N}[:.h]\p{N}/u.test(word) || /^\p{N}+(?:am|pm|h)$/u.test(word);
  return (
    all.every((word) => isTold(word) || clock.test(word) || besides.has(word)) &&
    all.some((word) => isTold(word) || isTime(word))
  );
}
