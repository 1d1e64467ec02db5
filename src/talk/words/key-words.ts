/** What the keys of the deck do, in the talk's language; a language that is missing here gets English. */

/** What can be done with a key, in the order of a list of keys. */
export const keyActions = [
  'next',
  'back',
  'first',
  'last',
  'presenter',
  'overview',
  'fullScreen',
  'black',
  'print',
  'keys',
] as const;
export type KeyAction = (typeof keyActions)[number];

/**
 * The list's own title, the word on the button that closes it, a phrase for each action, and the word on a button that
 * shows something large; `lang` is their language.
 */
export type KeyWords = Record<KeyAction | 'title' | 'close' | 'enlarge' | 'lang', string>;

const names = ['title', 'close', ...keyActions, 'enlarge'] as const;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Keys · Close · Next step · Back · First slide · Closing slide · Presenter view · Overview of all slides · Full screen · Black screen · Print · This list · Enlarge',
  de: 'Tasten · Schließen · Weiter · Zurück · Erste Folie · Schlussfolie · Vortragsansicht · Übersicht aller Folien · Vollbild · Schwarzer Bildschirm · Drucken · Diese Liste · Vergrößern',
  fr: 'Touches · Fermer · Étape suivante · Retour · Première diapositive · Diapositive finale · Vue du présentateur · Vue d’ensemble · Plein écran · Écran noir · Imprimer · Cette liste · Agrandir',
  es: 'Teclas · Cerrar · Paso siguiente · Atrás · Primera diapositiva · Diapositiva final · Vista del orador · Vista general · Pantalla completa · Pantalla en negro · Imprimir · Esta lista · Ampliar',
  it: 'Tasti · Chiudi · Passo successivo · Indietro · Prima diapositiva · Diapositiva finale · Vista del relatore · Panoramica · Schermo intero · Schermo nero · Stampa · Questo elenco · Ingrandisci',
  pt: 'Teclas · Fechar · Próximo passo · Voltar · Primeiro slide · Slide final · Visão do apresentador · Visão geral · Tela cheia · Tela preta · Imprimir · Esta lista · Ampliar',
  nl: 'Toetsen · Sluiten · Volgende stap · Terug · Eerste dia · Slotdia · Presentatorweergave · Overzicht van alle dia’s · Volledig scherm · Zwart scherm · Afdrukken · Deze lijst · Vergroten',
  sv: 'Tangenter · Stäng · Nästa steg · Tillbaka · Första bilden · Slutbilden · Presentatörsvy · Översikt · Helskärm · Svart skärm · Skriv ut · Den här listan · Förstora',
  pl: 'Klawisze · Zamknij · Następny krok · Wstecz · Pierwszy slajd · Slajd końcowy · Widok prelegenta · Przegląd slajdów · Pełny ekran · Czarny ekran · Drukuj · Ta lista · Powiększ',
  ru: 'Клавиши · Закрыть · Следующий шаг · Назад · Первый слайд · Последний слайд · Режим докладчика · Обзор слайдов · Полный экран · Чёрный экран · Печать · Этот список · Увеличить',
  uk: 'Клавіші · Закрити · Наступний крок · Назад · Перший слайд · Останній слайд · Режим доповідача · Огляд слайдів · Повний екран · Чорний екран · Друк · Цей список · Збільшити',
  tr: 'Tuşlar · Kapat · Sonraki adım · Geri · İlk slayt · Kapanış slaytı · Sunucu görünümü · Tüm slaytlar · Tam ekran · Siyah ekran · Yazdır · Bu liste · Büyüt',
  ja: 'キー操作 · 閉じる · 次へ · 戻る · 最初のスライド · 最後のスライド · 発表者ビュー · スライド一覧 · 全画面 · 黒い画面 · 印刷 · この一覧 · 拡大',
  zh: '快捷键 · 关闭 · 下一步 · 返回 · 第一张幻灯片 · 结束页 · 演讲者视图 · 所有幻灯片概览 · 全屏 · 黑屏 · 打印 · 本列表 · 放大',
  ko: '단축키 · 닫기 · 다음 단계 · 뒤로 · 첫 슬라이드 · 마지막 슬라이드 · 발표자 보기 · 전체 슬라이드 보기 · 전체 화면 · 검은 화면 · 인쇄 · 이 목록 · 확대',
  ar: 'المفاتيح · إغلاق · الخطوة التالية · رجوع · الشريحة الأولى · الشريحة الختامية · عرض المتحدث · نظرة عامة على الشرائح · ملء الشاشة · شاشة سوداء · طباعة · هذه القائمة · تكبير',
  he: 'מקשים · סגירה · השלב הבא · חזרה · השקופית הראשונה · שקופית הסיום · תצוגת המרצה · סקירת כל השקופיות · מסך מלא · מסך שחור · הדפסה · הרשימה הזאת · הגדלה',
};

/** The words for `lang`, a BCP 47 tag. */
export function keyWordsFor(lang: string): KeyWords {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const known = language in phrases ? language : 'en';
  const words = phrases[known]?.split(' · ') ?? [];
  const entries = names.map((name, at) => [name, words[at] ?? ''] as const);
  return { ...(Object.fromEntries(entries) as Record<(typeof names)[number], string>), lang: known };
}
