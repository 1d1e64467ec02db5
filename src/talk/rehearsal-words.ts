/** The words of a rehearsal, in the talk's language; a language that is missing here gets English. */

/** `{file}` stands for a file's name. */
const names = [
  'rehearse',
  'title',
  'slide',
  'planned',
  'spoken',
  'differs',
  'words',
  'characters',
  'total',
  'saved',
  'unsaved',
  'download',
  'close',
] as const;
export type RehearsalWords = Record<(typeof names)[number] | 'lang', string>;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Rehearse · Rehearsal · Slide · Planned · Spoken · Difference · Words a minute · Characters a minute · Total · Saved in {file}; it counts from now on. · Nobody here can save it. Put it beside the essay: · Download {file} · Close',
  de: 'Proben · Probe · Folie · Geplant · Gesprochen · Unterschied · Wörter je Minute · Zeichen je Minute · Gesamt · Gespeichert in {file}; es zählt ab jetzt. · Hier kann sie niemand speichern. Leg sie neben den Essay: · {file} herunterladen · Schließen',
  fr: 'Répéter · Répétition · Diapositive · Prévu · Parlé · Écart · Mots par minute · Caractères par minute · Total · Enregistrée dans {file} ; elle compte désormais. · Rien ne peut l’enregistrer ici. À placer à côté du texte : · Télécharger {file} · Fermer',
  es: 'Ensayar · Ensayo · Diapositiva · Previsto · Hablado · Diferencia · Palabras por minuto · Caracteres por minuto · Total · Guardado en {file}; cuenta desde ahora. · Aquí nadie puede guardarlo. Ponlo junto al texto: · Descargar {file} · Cerrar',
  it: 'Prova · Prova · Diapositiva · Previsto · Parlato · Differenza · Parole al minuto · Caratteri al minuto · Totale · Salvata in {file}; vale da ora. · Qui nessuno può salvarla. Mettila accanto al testo: · Scarica {file} · Chiudi',
  pt: 'Ensaiar · Ensaio · Slide · Previsto · Falado · Diferença · Palavras por minuto · Caracteres por minuto · Total · Salvo em {file}; conta a partir de agora. · Aqui ninguém pode salvá-lo. Coloque-o ao lado do texto: · Baixar {file} · Fechar',
  nl: 'Oefenen · Oefening · Dia · Gepland · Gesproken · Verschil · Woorden per minuut · Tekens per minuut · Totaal · Bewaard in {file}; telt vanaf nu. · Hier kan niemand haar bewaren. Zet haar naast de tekst: · {file} downloaden · Sluiten',
  sv: 'Öva · Övning · Bild · Planerat · Talat · Skillnad · Ord per minut · Tecken per minut · Totalt · Sparad i {file}; den gäller från nu. · Ingen här kan spara den. Lägg den bredvid texten: · Ladda ner {file} · Stäng',
  pl: 'Próba · Próba · Slajd · Plan · Mówiono · Różnica · Słów na minutę · Znaków na minutę · Razem · Zapisano w {file}; liczy się od teraz. · Tutaj nie da się jej zapisać. Połóż ją obok tekstu: · Pobierz {file} · Zamknij',
  ru: 'Репетиция · Репетиция · Слайд · План · Сказано · Разница · Слов в минуту · Знаков в минуту · Всего · Сохранено в {file}; учитывается с этого момента. · Здесь её некому сохранить. Положите её рядом с текстом: · Скачать {file} · Закрыть',
  uk: 'Репетиція · Репетиція · Слайд · План · Сказано · Різниця · Слів за хвилину · Знаків за хвилину · Разом · Збережено в {file}; враховується відтепер. · Тут її нікому зберегти. Покладіть її поруч із текстом: · Завантажити {file} · Закрити',
  tr: 'Prova · Prova · Slayt · Planlanan · Konuşulan · Fark · Dakikada kelime · Dakikada karakter · Toplam · {file} dosyasına kaydedildi; artık geçerli. · Burada kaydedilemiyor. Metnin yanına koyun: · {file} indir · Kapat',
  ja: 'リハーサル · リハーサル · スライド · 予定 · 実際 · 差 · 語/分 · 文字/分 · 合計 · {file} に保存しました。以後この時間を使います。 · ここでは保存できません。原稿の隣に置いてください： · {file} をダウンロード · 閉じる',
  zh: '排练 · 排练 · 幻灯片 · 计划 · 实际 · 差别 · 词/分钟 · 字/分钟 · 总计 · 已保存到 {file}，从现在起生效。 · 此处无法保存。请放在文章旁边： · 下载 {file} · 关闭',
  ko: '리허설 · 리허설 · 슬라이드 · 계획 · 실제 · 차이 · 분당 단어 · 분당 글자 · 합계 · {file}에 저장했습니다. 이제부터 이 시간을 씁니다. · 여기서는 저장할 수 없습니다. 글 옆에 두세요: · {file} 내려받기 · 닫기',
  ar: 'تدريب · تدريب · الشريحة · المخطط · المنطوق · الفرق · كلمات في الدقيقة · أحرف في الدقيقة · المجموع · حُفظ في {file}، ويُحسب به من الآن. · لا يمكن حفظه هنا. ضعه بجانب النص: · تنزيل {file} · إغلاق',
  he: 'חזרה גנרלית · חזרה גנרלית · שקופית · מתוכנן · נאמר · הפרש · מילים בדקה · תווים בדקה · סך הכול · נשמר ב־{file}; מעכשיו הוא נחשב. · אי אפשר לשמור כאן. הניחו ליד המאמר: · הורדת {file} · סגירה',
};

/** The words for `lang`, a BCP 47 tag; `lang` among them is their own language. */
export function rehearsalWordsFor(lang: string): RehearsalWords {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const known = language in phrases ? language : 'en';
  const words = phrases[known]?.split(' · ') ?? [];
  const entries = names.map((name, at) => [name, words[at] ?? ''] as const);
  return { ...(Object.fromEntries(entries) as Record<(typeof names)[number], string>), lang: known };
}
