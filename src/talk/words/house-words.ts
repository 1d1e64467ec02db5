/**
 * The few words that the house adds to a talk, in the talk's language; everything else that a slide shows stands
 * in the essay. A language that is missing here gets English.
 */

import { numberFormat } from '../text/number-format.ts';
import { readLocale } from '../text/language.ts';

interface Phrases {
  /** `{n}` and `{of}` stand for the two numbers. */
  section: string;
  part: string;
  thanks: string;
  essay: string;
  slide: string;
  position: string;
  backup: string;
  leftOut: string;
}

/** The words of the house, numbers in the language's own digits. */
export interface HouseWords {
  section: (number: number, of: number) => string;
  part: (number: number, of: number) => string;
  thanks: string;
  /** Stands before the address of the published essay. */
  essay: string;
  slide: string;
  /** Which slide of how many. */
  position: (number: number, of: number) => string;
  /** Names the slides behind the closing one, for questions. */
  backup: string;
  /** Stands over what is not said, for lack of time. */
  leftOut: string;
  /** A number as the language writes it, digits included. */
  number: (value: number) => string;
}

const english: Phrases = {
  section: 'Section {n} of {of}',
  part: 'Part {n} of {of}',
  thanks: 'Thank you',
  essay: 'The essay',
  slide: 'Slide',
  position: '{n} of {of}',
  backup: 'Backup',
  leftOut: 'Left out',
};

const phrases: Readonly<Record<string, Phrases>> = {
  en: english,
  de: {
    section: 'Abschnitt {n} von {of}',
    part: 'Teil {n} von {of}',
    thanks: 'Danke',
    essay: 'Der Essay',
    slide: 'Folie',
    position: '{n} von {of}',
    backup: 'Reserve',
    leftOut: 'Weggelassen',
  },
  fr: {
    section: 'Section {n} sur {of}',
    part: 'Partie {n} sur {of}',
    thanks: 'Merci',
    essay: 'L’essai',
    slide: 'Diapositive',
    position: '{n} sur {of}',
    backup: 'En réserve',
    leftOut: 'Laissé de côté',
  },
  es: {
    section: 'Sección {n} de {of}',
    part: 'Parte {n} de {of}',
    thanks: 'Gracias',
    essay: 'El ensayo',
    slide: 'Diapositiva',
    position: '{n} de {of}',
    backup: 'Reserva',
    leftOut: 'Omitido',
  },
  it: {
    section: 'Sezione {n} di {of}',
    part: 'Parte {n} di {of}',
    thanks: 'Grazie',
    essay: 'Il saggio',
    slide: 'Diapositiva',
    position: '{n} di {of}',
    backup: 'Riserva',
    leftOut: 'Tralasciato',
  },
  pt: {
    section: 'Seção {n} de {of}',
    part: 'Parte {n} de {of}',
    thanks: 'Obrigado',
    essay: 'O ensaio',
    slide: 'Slide',
    position: '{n} de {of}',
    backup: 'Reserva',
    leftOut: 'Omitido',
  },
  nl: {
    section: 'Deel {n} van {of}',
    part: 'Vervolg {n} van {of}',
    thanks: 'Dank u',
    essay: 'Het essay',
    slide: 'Dia',
    position: '{n} van {of}',
    backup: 'Reserve',
    leftOut: 'Weggelaten',
  },
  sv: {
    section: 'Avsnitt {n} av {of}',
    part: 'Del {n} av {of}',
    thanks: 'Tack',
    essay: 'Essän',
    slide: 'Bild',
    position: '{n} av {of}',
    backup: 'Reserv',
    leftOut: 'Utelämnat',
  },
  pl: {
    section: 'Rozdział {n} z {of}',
    part: 'Część {n} z {of}',
    thanks: 'Dziękuję',
    essay: 'Esej',
    slide: 'Slajd',
    position: '{n} z {of}',
    backup: 'Zapasowe',
    leftOut: 'Pominięte',
  },
  ru: {
    section: 'Раздел {n} из {of}',
    part: 'Часть {n} из {of}',
    thanks: 'Спасибо',
    essay: 'Эссе',
    slide: 'Слайд',
    position: '{n} из {of}',
    backup: 'Дополнительно',
    leftOut: 'Пропущено',
  },
  uk: {
    section: 'Розділ {n} із {of}',
    part: 'Частина {n} із {of}',
    thanks: 'Дякую',
    essay: 'Есей',
    slide: 'Слайд',
    position: '{n} із {of}',
    backup: 'Додатково',
    leftOut: 'Пропущено',
  },
  tr: {
    section: 'Bölüm {n} / {of}',
    part: 'Parça {n} / {of}',
    thanks: 'Teşekkürler',
    essay: 'Deneme',
    slide: 'Slayt',
    position: '{n} / {of}',
    backup: 'Yedek',
    leftOut: 'Atlananlar',
  },
  ja: {
    section: '第{n}節（全{of}節）',
    part: '{of}枚中{n}枚目',
    thanks: 'ありがとうございました',
    essay: '元のエッセイ',
    slide: 'スライド',
    position: '{of}枚中{n}枚目',
    backup: '予備',
    leftOut: '省略した部分',
  },
  zh: {
    section: '第{n}节，共{of}节',
    part: '第{n}部分，共{of}部分',
    thanks: '谢谢',
    essay: '原文',
    slide: '幻灯片',
    position: '第{n}张，共{of}张',
    backup: '备用',
    leftOut: '略去的内容',
  },
  ko: {
    section: '{of}개 절 중 {n}번째',
    part: '{of}개 중 {n}번째',
    thanks: '감사합니다',
    essay: '에세이',
    slide: '슬라이드',
    position: '{of}장 중 {n}번째',
    backup: '예비',
    leftOut: '생략한 부분',
  },
  ar: {
    section: 'القسم {n} من {of}',
    part: 'الجزء {n} من {of}',
    thanks: 'شكرًا لكم',
    essay: 'المقال',
    slide: 'شريحة',
    position: '{n} من {of}',
    backup: 'احتياطي',
    leftOut: 'ما حُذف',
  },
  he: {
    section: 'פרק {n} מתוך {of}',
    part: 'חלק {n} מתוך {of}',
    thanks: 'תודה',
    essay: 'המאמר',
    slide: 'שקופית',
    position: '{n} מתוך {of}',
    backup: 'גיבוי',
    leftOut: 'הושמט',
  },
};

/** A deck asks for them at each slide, and how numbers look is costly to find out. */
const known = new Map<string, HouseWords>();

/** The words for `lang`, a BCP 47 tag: its language decides, its region only how numbers look. */
export function wordsFor(lang: string): HouseWords {
  const words = known.get(lang) ?? makeWords(lang);
  known.set(lang, words);
  return words;
}

function makeWords(lang: string): HouseWords {
  const locale = readLocale(lang);
  const { section, part, position, ...single } = phrases[locale.language] ?? english;
  const format = numberFormat(lang);
  const number = (value: number) => format.format(value);
  const fill = (phrase: string) => (n: number, of: number) =>
    phrase.replace('{n}', number(n)).replace('{of}', number(of));
  return { section: fill(section), part: fill(part), position: fill(position), ...single, number };
}
