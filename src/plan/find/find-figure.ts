/** Finds, in a sentence, the one figure that it turns on, with what the figure counts. */
import type { RichText } from '../../talk/shown.ts';
import { languageOf } from '../../talk/text/language.ts';
import { isBounded } from './bounding-words.ts';
import { captionFigure, type CaptionedFigure } from './caption-figure.ts';
import { inAnyCase } from './in-any-case.ts';

export interface Figure extends CaptionedFigure {
  /** The figure as written, with its currency. */
  figure: string;
}

/** What makes another figure of it where it stands before: `−5 %`, `~40 %`, `minus 5 °C`. */
const changesFigure = String.raw`(?:[-−–‐‑+±∓~∼≈≃≅<>≤≥≪≫=]|(?<!\p{L})(?:${inAnyCase('minus|moins|menos|meno|минус|мінус')})|[负負第]|零下)`;
/** Words that make another figure of it where they follow; only some of them can stand beside it, see `grown`. */
const magnitude = inAnyCase(
  String.raw`(?:hundred|thousand|[mbtr]illions?|million(?:en|er|s|i)?|dozen|lakh|crore|[kmbt]|mn|mm|bn|tn|hundert|tausend|tsd|mio|mrd|bio|[mb]illiarden?|[mb]illionen|mille|milliards?|mil|mill[oó]n(?:es)?|mila|milion[ei]|miliard[oi]|milh(?:ão|ões)|bilh(?:ão|ões)|duizend|miljoen|miljard|tusen|milj(?:on|ard)(?:er)?|tys|tysi[aą]c[ey]?|tysięcy|milion(?:y|ów)?|miliard(?:y|ów)?|mln|mld|тыс|млн|млрд|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|milyon|milyar|[万億亿千百만억천])`,
);
/** Of these a sum of money is made whole: `$3.5 million`. */
const grown = 'million|billion|trillion|Millionen|Milliarden|millions|milliards|millones';
/** Units short enough to stand beside a figure; a bare number may be a year, a version, a place in a row. */
const sign = '%|٪|‰|°C|°F|ms|s|kB|MB|GB|TB|km|kg|kW|MW|GW|h|×';
const word =
  'years?|days?|hours?|minutes?|seconds?|weeks?|months?|miles|metres|meters|times|percent|Jahre|Tage|Stunden|Minuten|Sekunden|Wochen|Monate|Prozent|ans|jours|heures|minutes|años|días|horas|minutos|anni|giorni|anos|dias|jaar|dagen|år|dagar|лет|дней|سنوات|سنة|أعوام|أيام|ساعات|دقائق|أسابيع|أشهر|مرات|مرة' +
  '|minuti|secondi|ore|settimane|mesi|volte|minutos|segundos|semanas|meses|veces|vezes|uur|minuten|weken|maanden|timmar|minuter|veckor|månader' +
  '|minut|minuty|godzin|godziny|dni|tygodni|tygodnie|miesięcy|miesiące|lat|lata|sekund|sekundy|razy|procent|hodin|hodiny|dní|dny|týdnů|týdny|měsíců|měsíce|let|roky|krát' +
  '|минут|минуты|часов|часа|дня|недель|недели|месяцев|месяца|года|секунд|секунды|раз|раза|процентов|процента' +
  '|хвилин|хвилини|годин|години|днів|дні|тижнів|тижні|місяців|місяці|років|роки|секунди|разів|рази|відсотків' +
  '|phút|giây|giờ|ngày|tuần|tháng|năm|lần|yıl|hafta|gün|saat|dakika|saniye|kez|λεπτά|ώρες|ημέρες|μέρες|εβδομάδες|μήνες|χρόνια|φορές' +
  '|דקות|שעות|ימים|שבועות|חודשים|שנים|שניות|פעמים|אחוזים|ساعت|دقیقه|روز|هفته|ماه|سال|ثانیه|بار|برابر|درصد' +
  '|मिनट|घंटे|दिन|सप्ताह|महीने|साल|वर्ष|सेकंड|प्रतिशत';
/** In scripts without spaces a unit is followed by any word. */
const unspacedWord =
  '年(?!代)|天|小时|分钟|秒|周|个月|倍|時間|日間|か月|시간|분(?!기)|초(?![기반])|개월|배|퍼센트';
// The figure is looked for first: what may stand before it would else be sought at every blank.
const before = String.raw`(?=[$€£¥\d٠-٩۰-۹०-९])(?<=^|[\s(\[“"„«‘'\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、]|\p{Script=Hebrew}[-־])(?<!(?<!\p{Script=Hebrew})${changesFigure}\s*)`;
const after = String.raw`(?=[.,;:!?…)\]”"’'»،؛؟।]*(?:\s|—|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、；：！？）”」]))`;
const digits = String.raw`(?:\d+(?:[.,]\d+)*|[٠-٩]+(?:[٫٬][٠-٩]+)*|[۰-۹]+(?:[٫٬][۰-۹]+)*|[०-९]+(?:[.,][०-९]+)*)`;
/** A figure and its unit, with nothing else between the spaces around them but punctuation. */
const measured = new RegExp(
  String.raw`${before}(?:(?<sum>[$€£¥]${digits})\s(?<grown>${grown})${after}` +
    String.raw`|(?<figure>[$€£¥]?${digits})(?:\s?(?<sign>${sign})|\s?(?<unspaced>${unspacedWord})|\s(?<word>${word}))?${after}(?!\s*${magnitude}(?!\p{L})))`,
  'gu',
);

/** What is counted, at a sentence's start only; elsewhere a number before a noun is often part of a name. */
const counted = new RegExp(
  String.raw`^(?:(?:Only|Just)\s)?(?<figure>\d{1,3}(?:[.,]\d{3})?)\s(?<word>\p{Ll}{3,9}s)(?=\s\p{Ll})`,
  'u',
);

/**
 * The figure, if it is the only one of its sentence and has a unit, a currency or something that it counts.
 * @param isAsked whether the author asks for a figure: then bare numbers may stand beside it, and others if it is bold
 */
export function findFigure(
  sentence: RichText,
  lang: string,
  { isAsked = false }: { isAsked?: boolean } = {},
): Figure | undefined {
  const { text, marks } = sentence;
  // Its caption would stand there without what was struck out, or the figure as if it held.
  if (marks.some(({ kind }) => kind === 'del')) return undefined;
  const all = [...text.matchAll(measured)];
  const only = isAsked ? chooseFigure(all, marks) : all.length === 1 ? all[0] : undefined;
  if (only === undefined) return undefined;
  const { figure, noun, isMoney } = readMatch(only);
  const count = noun === undefined && !isMoney ? counted.exec(text) : null;
  const unit = noun ?? count?.groups?.['word'];
  if (figure === undefined || (unit === undefined && !isMoney)) return undefined;
  if ((!isAsked && countFigures(text) > countFigures(figure)) || isDate(figure, unit)) return undefined;
  const end = only.index + (count === null ? only[0].length : figure.length + 1 + (unit?.length ?? 0));
  const [head, tail] = [text.slice(0, only.index), text.slice(end)];
  if (isBounded(head, tail, lang) || isOfThing(head, tail, lang) || isBeside(head, tail)) return undefined;
  if (isPlaceholder(figure, text)) return undefined;
  return { figure, ...captionFigure(sentence, [only.index, end], unit) };
}

function readMatch({ groups = {} }: RegExpExecArray) {
  const { sum, grown: growth, figure = sum, sign: short, unspaced, word: long } = groups;
  return { figure, noun: growth ?? short ?? unspaced ?? long, isMoney: /^[$€£¥]/u.test(figure ?? '') };
}

/** The only bold one, or else the only one, or the only one with a unit or a currency. */
function chooseFigure(
  all: readonly RegExpExecArray[],
  marks: RichText['marks'],
): RegExpExecArray | undefined {
  const bold = all.filter(({ index }) =>
    marks.some(({ kind, start, end }) => kind === 'strong' && start <= index && index < end),
  );
  const told = all.filter((each) => {
    const { noun, isMoney } = readMatch(each);
    return noun !== undefined || isMoney;
  });
  return [bold, all, told].find(({ length }) => length === 1)?.[0];
}

/** "The $1 bid", "a 6 hours shift": which one of them it is. */
function isOfThing(head: string, tail: string, lang: string): boolean {
  // In Spanish “son” is no more than “are”.
  if (languageOf(lang) === 'tr' && /(?<!\p{L})son\s$/iu.test(head)) return true;
  // "For the next 3 months", "过去3个月": when, not how many.
  if (
    /(?:过去|過去|最近|未来|未來|接下来)(?:的)?$|(?:지난|향후|앞으로|최근)\s?$|(?<!\p{L})(?:next|last|past|coming|previous|following|nächsten|letzten|prochains|derniers|próxim[oa]s|últim[oa]s|ultim[ie]|prossim[ie]|(?:последн|ближайш|следующ|прошл|останн|наступн|минул|ostatni|najbliższ|następn|kolejn|posledn|příšt|dalš|τελευταί|επόμεν)\p{L}*|geçen|önümüzdeki|पिछले|अगले)\s$/iu.test(
      head,
    )
  )
    return true;
  // “Через 3 месяца”, “3 lata temu”, "2 years on from the storm": when, too.
  if (
    /(?<!\p{L})(?:через|спустя|за|після|po|za|dopo|tra|após|sau|trong|بعد|אחרי|תוך|μετά από|σε)\s$/iu.test(
      head,
    ) ||
    /^\s(?:назад|спустя|тому|temu|předtím|atrás|fa|geleden|önce|sonra|içinde|trước|qua|sau|nay|nữa|πριν|לפני|האחרונ\p{L}+|پیش|گذشته|बाद|पहले|में)(?!\p{L}|\p{M})|^(?:\s?(?:전|후|동안|만에|뒤)(?!\p{L})|[이가]?\s지[난나])/iu.test(
      tail,
    )
  )
    return true;
  if (/^\son(?:,|\sfrom\s)/u.test(tail)) return true;
  return (
    /\b(?:the|an?|this|that|der|die|das|eine?|el|la|una?|le|une?)\s$/iu.test(head) &&
    /^\s\p{Ll}/u.test(tail) &&
    !/^\s(?:of|der|des|de|from|and)\s/u.test(tail)
  );
}

/** "(5 minutes)" is said beside the matter. */
function isBeside(head: string, tail: string): boolean {
  return /[(（]$/u.test(head) && /^[)）]/u.test(tail);
}

/** `$1` is what a script is given; "$5 at the door" is a sum. */
function isPlaceholder(figure: string, sentence: string): boolean {
  return (
    /^\$\d$/u.test(figure) &&
    /\b(?:arguments?|loops?|parameters?|scripts?|shell|variables?)\b/iu.test(sentence)
  );
}

/** "The 1990s" are no seconds, and 2021年 is one year. */
function isDate(figure: string, unit: string | undefined): boolean {
  return (
    (unit === 's' && /^[12]\d{2}0$/u.test(figure)) || (unit === '年' && /^(?:1\d|20|21)\d{2}$/u.test(figure))
  );
}

/** How many runs of digits a text has. */
export function countFigures(text: string): number {
  return text.match(/\p{N}+/gu)?.length ?? 0;
}
