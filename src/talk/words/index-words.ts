/** The words of the house on the list of talks; a language that is missing here gets English. */
import { numberFormat } from '../text/number-format.ts';
import { languageOf } from '../text/language.ts';

const names = ['talks', 'talksBy', 'minutes', 'count', 'present', 'essay', 'slides', 'made'] as const;
type Name = (typeof names)[number];

/** In the order of `names`; `{n}` stands for a number, `{speaker}` for whose talks they are. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Talks · Talks by {speaker} · {n} min · {n} slides · Present · Read the essay · Slides · Made with Lectern',
  de: 'Vorträge · Vorträge von {speaker} · {n} min · {n} Folien · Vortragen · Essay lesen · Folien · Gemacht mit Lectern',
  fr: 'Exposés · Exposés de {speaker} · {n} min · {n} diapositives · Présenter · Lire l’essai · Diapositives · Fait avec Lectern',
  es: 'Charlas · Charlas de {speaker} · {n} min · {n} diapositivas · Presentar · Leer el ensayo · Diapositivas · Hecho con Lectern',
  it: 'Presentazioni · Presentazioni di {speaker} · {n} min · {n} diapositive · Presenta · Leggi il saggio · Diapositive · Fatto con Lectern',
  pt: 'Palestras · Palestras de {speaker} · {n} min · {n} slides · Apresentar · Ler o ensaio · Slides · Feito com Lectern',
  nl: 'Lezingen · Lezingen van {speaker} · {n} min · {n} dia’s · Presenteren · Lees het essay · Dia’s · Gemaakt met Lectern',
  sv: 'Föredrag · Föredrag av {speaker} · {n} min · {n} bilder · Presentera · Läs essän · Bilder · Gjort med Lectern',
  pl: 'Wystąpienia · Wystąpienia: {speaker} · {n} min · slajdy: {n} · Prezentuj · Czytaj esej · Slajdy · Zrobione w Lectern',
  ru: 'Доклады · Доклады: {speaker} · {n} мин · слайды: {n} · Показать · Читать эссе · Слайды · Сделано в Lectern',
  uk: 'Доповіді · Доповіді: {speaker} · {n} хв · слайди: {n} · Показати · Читати есей · Слайди · Зроблено в Lectern',
  tr: 'Konuşmalar · Konuşmalar: {speaker} · {n} dk · {n} slayt · Sun · Denemeyi oku · Slaytlar · Lectern ile yapıldı',
  ja: '講演 · {speaker}の講演 · {n}分 · スライド{n}枚 · 発表する · エッセイを読む · スライド · Lecternで作成',
  zh: '演讲 · {speaker}的演讲 · {n} 分钟 · {n} 张幻灯片 · 演示 · 阅读原文 · 幻灯片 · 用 Lectern 制作',
  ko: '발표 · {speaker}의 발표 · {n}분 · 슬라이드 {n}장 · 발표하기 · 에세이 읽기 · 슬라이드 · Lectern으로 제작',
  ar: 'محاضرات · محاضرات {speaker} · {n} د · الشرائح: {n} · عرض · قراءة المقال · الشرائح · صُنع باستخدام Lectern',
  he: 'הרצאות · הרצאות של {speaker} · {n} דק׳ · שקופיות: {n} · הצגה · לקריאת המאמר · שקופיות · נוצר באמצעות Lectern',
};

export interface IndexWords extends Record<Exclude<Name, 'talksBy' | 'minutes' | 'count'>, string> {
  /** The language of these words. */
  lang: string;
  talksBy: (speaker: string) => string;
  /** So long, to the minute, and at least one. */
  minutes: (seconds: number) => string;
  /** So many slides. */
  count: (slides: number) => string;
}

/** The words for a list of talks in these languages (BCP 47): in the one that they share, or else in English. */
export function indexWordsFor(langs: readonly string[]): IndexWords {
  const [shared, ...others] = new Set(langs.map(languageOf));
  const lang = shared !== undefined && others.length === 0 && shared in phrases ? shared : 'en';
  const parts = phrases[lang]?.split(' · ') ?? [];
  const words = Object.fromEntries(names.map((name, at) => [name, parts[at] ?? ''])) as Record<Name, string>;
  const format = numberFormat(lang);
  const fill = (phrase: string, number: number) => phrase.replace('{n}', () => format.format(number));
  return {
    ...words,
    lang,
    talksBy: (speaker) => words.talksBy.replace('{speaker}', () => speaker),
    minutes: (seconds) => fill(words.minutes, Math.max(1, Math.round(seconds / 60))),
    count: (slides) => fill(words.count, slides),
  };
}
