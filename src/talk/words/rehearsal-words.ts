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
  'keep',
  'discard',
  'hasty',
  'short',
  'discarded',
  'timed',
] as const;
export type RehearsalWords = Record<(typeof names)[number] | 'lang', string>;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Rehearse · Rehearsal · Slide · Planned · Spoken · Difference · Words a minute · Characters a minute · Total · Saved in {file}; it counts from now on. · Nobody here can save it. Put it beside the essay: · Download {file} · Close · Keep · Discard · This took less than a third of the planned time. Shall it count? · Less than a third of the talk was said. Shall it count? · The rehearsal was discarded. · The rehearsal is timed from here.',
  de: 'Proben · Probe · Folie · Geplant · Gesprochen · Unterschied · Wörter je Minute · Zeichen je Minute · Gesamt · Gespeichert in {file}; es zählt ab jetzt. · Hier kann sie niemand speichern. Leg sie neben den Essay: · {file} herunterladen · Schließen · Behalten · Verwerfen · Das dauerte weniger als ein Drittel der geplanten Zeit. Soll es zählen? · Weniger als ein Drittel des Vortrags wurde gesprochen. Soll es zählen? · Die Probe wurde verworfen. · Von hier an wird die Zeit der Probe gemessen.',
  fr: 'Répéter · Répétition · Diapositive · Prévu · Parlé · Écart · Mots par minute · Caractères par minute · Total · Enregistrée dans {file} ; elle compte désormais. · Rien ne peut l’enregistrer ici. À placer à côté du texte : · Télécharger {file} · Fermer · Garder · Abandonner · Cela a pris moins d’un tiers du temps prévu. Faut-il en tenir compte ? · Moins d’un tiers de l’exposé a été dit. Faut-il en tenir compte ? · La répétition n’est pas gardée. · La répétition est chronométrée à partir d’ici.',
  es: 'Ensayar · Ensayo · Diapositiva · Previsto · Hablado · Diferencia · Palabras por minuto · Caracteres por minuto · Total · Guardado en {file}; cuenta desde ahora. · Aquí nadie puede guardarlo. Ponlo junto al texto: · Descargar {file} · Cerrar · Conservar · Descartar · Ha durado menos de un tercio del tiempo previsto. ¿Debe contar? · Se ha dicho menos de un tercio de la charla. ¿Debe contar? · El ensayo se ha descartado. · El ensayo se cronometra desde aquí.',
  it: 'Prova · Prova · Diapositiva · Previsto · Parlato · Differenza · Parole al minuto · Caratteri al minuto · Totale · Salvata in {file}; vale da ora. · Qui nessuno può salvarla. Mettila accanto al testo: · Scarica {file} · Chiudi · Conserva · Scarta · È durata meno di un terzo del tempo previsto. Deve valere? · È stato detto meno di un terzo della presentazione. Deve valere? · La prova è stata scartata. · La prova è cronometrata da qui.',
  pt: 'Ensaiar · Ensaio · Slide · Previsto · Falado · Diferença · Palavras por minuto · Caracteres por minuto · Total · Salvo em {file}; conta a partir de agora. · Aqui ninguém pode salvá-lo. Coloque-o ao lado do texto: · Baixar {file} · Fechar · Manter · Descartar · Levou menos de um terço do tempo previsto. Deve contar? · Foi dito menos de um terço da palestra. Deve contar? · O ensaio foi descartado. · O ensaio é cronometrado a partir daqui.',
  nl: 'Oefenen · Oefening · Dia · Gepland · Gesproken · Verschil · Woorden per minuut · Tekens per minuut · Totaal · Bewaard in {file}; telt vanaf nu. · Hier kan niemand haar bewaren. Zet haar naast de tekst: · {file} downloaden · Sluiten · Houden · Weggooien · Dit duurde minder dan een derde van de geplande tijd. Moet het meetellen? · Minder dan een derde van de lezing is gezegd. Moet het meetellen? · De oefening is weggegooid. · De oefening wordt vanaf hier geklokt.',
  sv: 'Öva · Övning · Bild · Planerat · Talat · Skillnad · Ord per minut · Tecken per minut · Totalt · Sparad i {file}; den gäller från nu. · Ingen här kan spara den. Lägg den bredvid texten: · Ladda ner {file} · Stäng · Behåll · Kasta · Det tog mindre än en tredjedel av den planerade tiden. Ska det räknas? · Mindre än en tredjedel av föredraget sades. Ska det räknas? · Övningen kastades. · Övningens tid tas härifrån.',
  pl: 'Próba · Próba · Slajd · Plan · Mówiono · Różnica · Słów na minutę · Znaków na minutę · Razem · Zapisano w {file}; liczy się od teraz. · Tutaj nie da się jej zapisać. Połóż ją obok tekstu: · Pobierz {file} · Zamknij · Zachowaj · Odrzuć · Trwało to mniej niż jedną trzecią planowanego czasu. Czy ma się liczyć? · Powiedziano mniej niż jedną trzecią wystąpienia. Czy ma się liczyć? · Próbę odrzucono. · Od tego miejsca mierzony jest czas próby.',
  ru: 'Репетиция · Репетиция · Слайд · План · Сказано · Разница · Слов в минуту · Знаков в минуту · Всего · Сохранено в {file}; учитывается с этого момента. · Здесь её некому сохранить. Положите её рядом с текстом: · Скачать {file} · Закрыть · Оставить · Отбросить · Это заняло меньше трети запланированного времени. Учитывать? · Сказано меньше трети доклада. Учитывать? · Репетиция отброшена. · С этого места измеряется время репетиции.',
  uk: 'Репетиція · Репетиція · Слайд · План · Сказано · Різниця · Слів за хвилину · Знаків за хвилину · Разом · Збережено в {file}; враховується відтепер. · Тут її нікому зберегти. Покладіть її поруч із текстом: · Завантажити {file} · Закрити · Залишити · Відкинути · Це тривало менше третини запланованого часу. Враховувати? · Сказано менше третини доповіді. Враховувати? · Репетицію відкинуто. · Звідси вимірюється час репетиції.',
  tr: 'Prova · Prova · Slayt · Planlanan · Konuşulan · Fark · Dakikada kelime · Dakikada karakter · Toplam · {file} dosyasına kaydedildi; artık geçerli. · Burada kaydedilemiyor. Metnin yanına koyun: · {file} indir · Kapat · Sakla · At · Planlanan sürenin üçte birinden az sürdü. Sayılsın mı? · Konuşmanın üçte birinden azı söylendi. Sayılsın mı? · Prova atıldı. · Prova süresi buradan itibaren tutuluyor.',
  ja: 'リハーサル · リハーサル · スライド · 予定 · 実際 · 差 · 語/分 · 文字/分 · 合計 · {file} に保存しました。以後この時間を使います。 · ここでは保存できません。原稿の隣に置いてください： · {file} をダウンロード · 閉じる · 残す · 破棄 · 予定時間の3分の1もかかりませんでした。この時間を使いますか。 · 発表の3分の1も話していません。この時間を使いますか。 · リハーサルを破棄しました。 · ここからリハーサルの時間を計ります。',
  zh: '排练 · 排练 · 幻灯片 · 计划 · 实际 · 差别 · 词/分钟 · 字/分钟 · 总计 · 已保存到 {file}，从现在起生效。 · 此处无法保存。请放在文章旁边： · 下载 {file} · 关闭 · 保留 · 丢弃 · 用时不到计划的三分之一。要计入吗？ · 只讲了不到三分之一的内容。要计入吗？ · 已丢弃这次排练。 · 从这里开始为排练计时。',
  ko: '리허설 · 리허설 · 슬라이드 · 계획 · 실제 · 차이 · 분당 단어 · 분당 글자 · 합계 · {file}에 저장했습니다. 이제부터 이 시간을 씁니다. · 여기서는 저장할 수 없습니다. 글 옆에 두세요: · {file} 내려받기 · 닫기 · 보관 · 버리기 · 계획한 시간의 3분의 1도 걸리지 않았습니다. 반영할까요? · 발표의 3분의 1도 말하지 않았습니다. 반영할까요? · 리허설을 버렸습니다. · 여기서부터 리허설 시간을 잽니다.',
  ar: 'تدريب · تدريب · الشريحة · المخطط · المنطوق · الفرق · كلمات في الدقيقة · أحرف في الدقيقة · المجموع · حُفظ في {file}، ويُحسب به من الآن. · لا يمكن حفظه هنا. ضعه بجانب النص: · تنزيل {file} · إغلاق · إبقاء · تجاهل · استغرق هذا أقل من ثلث الوقت المخطط. هل يُحسب؟ · قيل أقل من ثلث العرض. هل يُحسب؟ · لم يُحفظ التدريب. · يُحسب وقت التدريب من هنا.',
  he: 'חזרה גנרלית · חזרה גנרלית · שקופית · מתוכנן · נאמר · הפרש · מילים בדקה · תווים בדקה · סך הכול · נשמר ב־{file}; מעכשיו הוא נחשב. · אי אפשר לשמור כאן. הניחו ליד המאמר: · הורדת {file} · סגירה · לשמור · לא לשמור · זה ארך פחות משליש מהזמן המתוכנן. להחשיב? · נאמר פחות משליש מההרצאה. להחשיב? · החזרה לא נשמרה. · מכאן נמדד זמן החזרה.',
};

/** The words for `lang`, a BCP 47 tag; `lang` among them is their own language. */
export function rehearsalWordsFor(lang: string): RehearsalWords {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const known = language in phrases ? language : 'en';
  const words = phrases[known]?.split(' · ') ?? [];
  const entries = names.map((name, at) => [name, words[at] ?? ''] as const);
  return { ...(Object.fromEntries(entries) as Record<(typeof names)[number], string>), lang: known };
}
