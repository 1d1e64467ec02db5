/** The words of the house on printed sheets, in the talk's language; a language that is missing here gets English. */

const names = ['handout', 'worksheet', 'over', 'page'] as const;

/** A phrase each: two kinds of document, what stands before the next page's first words, and `{n}` of `{of}` pages. */
export type PaperWords = Record<(typeof names)[number], string>;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Handout · Notes · over · {n} of {of}',
  de: 'Handout · Notizen · weiter · {n} von {of}',
  fr: 'Document · Notes · suite · {n} sur {of}',
  es: 'Documento · Notas · sigue · {n} de {of}',
  it: 'Dispensa · Appunti · segue · {n} di {of}',
  pt: 'Folheto · Notas · segue · {n} de {of}',
  nl: 'Hand-out · Notities · verder · {n} van {of}',
  sv: 'Åhörarkopia · Anteckningar · vidare · {n} av {of}',
  pl: 'Materiały · Notatki · dalej · {n} z {of}',
  ru: 'Раздаточный материал · Заметки · дальше · {n} из {of}',
  uk: 'Роздатковий матеріал · Нотатки · далі · {n} із {of}',
  tr: 'Dinleyici notları · Notlar · devamı · {n} / {of}',
  ja: '配布資料 · メモ · 次へ · {n} / {of}',
  zh: '讲义 · 笔记 · 接下页 · {n} / {of}',
  ko: '유인물 · 메모 · 다음 · {n} / {of}',
  ar: 'نشرة · ملاحظات · يتبع · {n} من {of}',
  he: 'דפי עזר · הערות · המשך · {n} מתוך {of}',
};

/** The words for `lang`, a BCP 47 tag. */
export function paperWordsFor(lang: string): PaperWords {
  const row = phrases[lang.toLowerCase().split('-')[0] ?? ''] ?? phrases['en'] ?? '';
  const words = row.split(' · ');
  return Object.fromEntries(names.map((name, at) => [name, words[at] ?? ''])) as PaperWords;
}
