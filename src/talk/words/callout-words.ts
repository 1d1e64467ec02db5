/** What blogs call their asides, in the talk's language: a warning that is marked by a sign is called one. */
import { readLocale } from '../text/language.ts';

const english = {
  note: 'Note',
  info: 'Info',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  danger: 'Danger',
  example: 'Example',
};
export type CalloutKind = keyof typeof english;

/** In the order of the English ones; a language that is missing here gets English. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: Object.values(english),
  de: ['Hinweis', 'Info', 'Tipp', 'Wichtig', 'Warnung', 'Vorsicht', 'Gefahr', 'Beispiel'],
  fr: ['Remarque', 'Info', 'Astuce', 'Important', 'Avertissement', 'Attention', 'Danger', 'Exemple'],
  es: ['Nota', 'Información', 'Consejo', 'Importante', 'Advertencia', 'Precaución', 'Peligro', 'Ejemplo'],
  it: ['Nota', 'Informazione', 'Consiglio', 'Importante', 'Avvertenza', 'Attenzione', 'Pericolo', 'Esempio'],
  pt: ['Nota', 'Informação', 'Dica', 'Importante', 'Aviso', 'Cuidado', 'Perigo', 'Exemplo'],
  nl: ['Opmerking', 'Info', 'Tip', 'Belangrijk', 'Waarschuwing', 'Let op', 'Gevaar', 'Voorbeeld'],
  sv: ['Obs', 'Info', 'Tips', 'Viktigt', 'Varning', 'Se upp', 'Fara', 'Exempel'],
  pl: [
    'Uwaga',
    'Informacja',
    'Wskazówka',
    'Ważne',
    'Ostrzeżenie',
    'Ostrożnie',
    'Niebezpieczeństwo',
    'Przykład',
  ],
  ru: ['Примечание', 'Информация', 'Совет', 'Важно', 'Предупреждение', 'Осторожно', 'Опасность', 'Пример'],
  uk: ['Примітка', 'Інформація', 'Порада', 'Важливо', 'Попередження', 'Обережно', 'Небезпека', 'Приклад'],
  tr: ['Not', 'Bilgi', 'İpucu', 'Önemli', 'Uyarı', 'Dikkat', 'Tehlike', 'Örnek'],
  ja: ['補足', '情報', 'ヒント', '重要', '警告', '注意', '危険', '例'],
  zh: ['说明', '信息', '提示', '重要', '警告', '注意', '危险', '示例'],
  ko: ['참고', '정보', '팁', '중요', '경고', '주의', '위험', '예시'],
  ar: ['ملاحظة', 'معلومة', 'نصيحة', 'مهم', 'تحذير', 'تنبيه', 'خطر', 'مثال'],
  he: ['הערה', 'מידע', 'טיפ', 'חשוב', 'אזהרה', 'זהירות', 'סכנה', 'דוגמה'],
};
const kinds = Object.keys(english) as CalloutKind[];

/** The word for an aside of this kind in `lang`, a BCP 47 tag. */
export function calloutWord(kind: CalloutKind, lang: string): string {
  return words[readLocale(lang).language]?.[kinds.indexOf(kind)] ?? english[kind];
}

/** The kind of that name, if it is one of ours. */
export function findCalloutKind(name: string): CalloutKind | undefined {
  return kinds.find((kind) => kind === name);
}

const all: ReadonlySet<string> = new Set(
  Object.values(words)
    .flat()
    .map((word) => word.toLowerCase()),
);

/** Whether a text is such a word, in any of the languages. */
export function isCalloutWord(text: string): boolean {
  return all.has(text.toLowerCase());
}
