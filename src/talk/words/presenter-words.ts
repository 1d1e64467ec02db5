/** The words of the presenter view, in the talk's language; a language that is missing here gets English. */

const languages = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'uk', 'tr', 'ja', 'zh', 'ko', 'ar', 'he',
]; // prettier-ignore

/** In the order of `languages`; `{t}` stands for a time, `{n}` and `{of}` for numbers. */
const phrases = {
  title:
    'Presenter view · Vortragsansicht · Vue du présentateur · Vista del orador · Vista del relatore · Visão do apresentador · Presentatorweergave · Presentatörsvy · Widok prelegenta · Режим докладчика · Режим доповідача · Sunucu görünümü · 発表者ビュー · 演讲者视图 · 발표자 보기 · عرض المتحدث · תצוגת המרצה',
  script:
    'Script · Text · Texte · Guion · Testo · Roteiro · Tekst · Manus · Tekst · Текст · Текст · Metin · 原稿 · 讲稿 · 원고 · النص · הטקסט',
  controls:
    'Controls · Steuerung · Commandes · Controles · Comandi · Controles · Bediening · Kontroller · Sterowanie · Управление · Керування · Denetimler · 操作 · 控制 · 조작 · أدوات التحكم · פקדים',
  elapsed:
    'elapsed of {t} · vergangen von {t} · écoulé sur {t} · transcurrido de {t} · trascorso su {t} · decorrido de {t} · verstreken van {t} · gått av {t} · minęło z {t} · прошло из {t} · минуло з {t} · geçen / {t} · 経過（全{t}） · 已用，共 {t} · 경과 / 전체 {t} · مضى من {t} · עבר מתוך {t}',
  left: 'left · übrig · restant · restante · rimanente · restante · over · kvar · pozostało · осталось · залишилося · kalan · 残り · 剩余 · 남음 · متبقٍ · נותר',
  over: 'over time · überzogen · en dépassement · de más · oltre il tempo · além do tempo · te lang · över tiden · po czasie · сверх времени · понад час · süre aşımı · 超過 · 已超时 · 초과 · تجاوز الوقت · חריגה',
  clock:
    'clock, ends {t} · Uhr, Ende {t} · heure, fin à {t} · hora, fin {t} · ora, fine {t} · hora, fim {t} · klok, einde {t} · klockan, slut {t} · zegar, koniec {t} · время, конец в {t} · час, кінець о {t} · saat, bitiş {t} · 時刻（終了 {t}） · 时间，{t} 结束 · 시각, {t} 종료 · الساعة، النهاية {t} · שעה, סיום {t}',
  endsAt:
    'ends at {t} · Ende um {t} · fin à {t} · termina a las {t} · finisce alle {t} · termina às {t} · eindigt om {t} · slutar {t} · koniec o {t} · конец в {t} · кінець о {t} · bitiş {t} · 終了 {t} · {t} 结束 · {t} 종료 · النهاية {t} · סיום {t}',
  seen: 'Big screen connected · Leinwand verbunden · Grand écran connecté · Pantalla grande conectada · Schermo grande collegato · Telão conectado · Groot scherm verbonden · Storbildsskärmen ansluten · Duży ekran połączony · Большой экран подключён · Великий екран під’єднано · Büyük ekran bağlı · 大画面に接続中 · 大屏幕已连接 · 큰 화면 연결됨 · الشاشة الكبيرة متصلة · המסך הגדול מחובר',
  waiting:
    'No big screen yet · Noch keine Leinwand · Pas encore de grand écran · Aún sin pantalla grande · Ancora nessuno schermo grande · Ainda sem telão · Nog geen groot scherm · Ingen storbildsskärm än · Brak dużego ekranu · Большого экрана ещё нет · Великого екрана ще немає · Henüz büyük ekran yok · 大画面はまだありません · 尚无大屏幕 · 아직 큰 화면 없음 · لا شاشة كبيرة بعد · אין עדיין מסך גדול',
  lost: 'Big screen lost, trying again · Leinwand verloren, neuer Versuch · Grand écran perdu, nouvel essai · Pantalla grande perdida, reintentando · Schermo grande perso, nuovo tentativo · Telão perdido, tentando de novo · Groot scherm kwijt, nieuwe poging · Storbildsskärmen borta, försöker igen · Utracono duży ekran, ponawiam · Большой экран потерян, ищем снова · Великий екран втрачено, шукаємо знову · Büyük ekran kayboldu, yeniden deneniyor · 大画面が切れました。再接続中 · 大屏幕已断开，正在重试 · 큰 화면 끊김, 다시 시도 중 · انقطعت الشاشة الكبيرة، جارٍ المحاولة · המסך הגדול אבד, מנסה שוב',
  open: 'Open the slides · Folien öffnen · Ouvrir les diapositives · Abrir las diapositivas · Apri le diapositive · Abrir os slides · Dia’s openen · Öppna bilderna · Otwórz slajdy · Открыть слайды · Відкрити слайди · Slaytları aç · スライドを開く · 打开幻灯片 · 슬라이드 열기 · فتح الشرائح · פתיחת השקופיות',
  slide:
    'slide {n} · Folie {n} · diapositive {n} · diapositiva {n} · diapositiva {n} · slide {n} · dia {n} · bild {n} · slajd {n} · слайд {n} · слайд {n} · slayt {n} · スライド{n} · 幻灯片 {n} · 슬라이드 {n} · شريحة {n} · שקופית {n}',
  slideOf:
    'Slide {n} of {of} · Folie {n} von {of} · Diapositive {n} sur {of} · Diapositiva {n} de {of} · Diapositiva {n} di {of} · Slide {n} de {of} · Dia {n} van {of} · Bild {n} av {of} · Slajd {n} z {of} · Слайд {n} из {of} · Слайд {n} з {of} · Slayt {n} / {of} · スライド {n} / {of} · 幻灯片 {n} / {of} · 슬라이드 {n} / {of} · الشريحة {n} من {of} · שקופית {n} מתוך {of}',
  backup:
    'Backup · Reserve · En réserve · Reserva · Riserva · Reserva · Reserve · Reserv · Zapasowe · Дополнительно · Додатково · Yedek · 予備 · 备用 · 예비 · احتياطي · גיבוי',
  point:
    'point {n} · Punkt {n} · point {n} · punto {n} · punto {n} · ponto {n} · punt {n} · punkt {n} · punkt {n} · пункт {n} · пункт {n} · madde {n} · ポイント{n} · 要点 {n} · 요점 {n} · نقطة {n} · נקודה {n}',
  step: 'step {n} · Schritt {n} · étape {n} · paso {n} · passo {n} · passo {n} · stap {n} · steg {n} · krok {n} · шаг {n} · крок {n} · adım {n} · ステップ{n} · 步骤 {n} · 단계 {n} · خطوة {n} · שלב {n}',
  line: 'line {n} · Zeile {n} · ligne {n} · línea {n} · riga {n} · linha {n} · regel {n} · rad {n} · wiersz {n} · строка {n} · рядок {n} · satır {n} · {n}行目 · 第 {n} 行 · {n}행 · السطر {n} · שורה {n}',
  lines:
    'lines {n} · Zeilen {n} · lignes {n} · líneas {n} · righe {n} · linhas {n} · regels {n} · rader {n} · wiersze {n} · строки {n} · рядки {n} · satırlar {n} · {n}行 · 第 {n} 行 · {n}행 · الأسطر {n} · שורות {n}',
  allLines:
    'all lines · alle Zeilen · toutes les lignes · todas las líneas · tutte le righe · todas as linhas · alle regels · alla rader · wszystkie wiersze · все строки · усі рядки · tüm satırlar · 全行 · 所有行 · 모든 행 · كل الأسطر · כל השורות',
  code: 'code · Code · code · código · codice · código · code · kod · kod · код · код · kod · コード · 代码 · 코드 · شيفرة · קוד',
  table:
    'table · Tabelle · tableau · tabla · tabella · tabela · tabel · tabell · tabela · таблица · таблиця · tablo · 表 · 表格 · 표 · جدول · טבלה',
  formula:
    'formula · Formel · formule · fórmula · formula · fórmula · formule · formel · wzór · формула · формула · formül · 数式 · 公式 · 수식 · معادلة · נוסחה',
  diagram:
    'diagram · Diagramm · schéma · diagrama · diagramma · diagrama · diagram · diagram · diagram · схема · схема · diyagram · 図 · 图表 · 도표 · مخطط · תרשים',
  pointOf:
    'point {n} of {of} · Punkt {n} von {of} · point {n} sur {of} · punto {n} de {of} · punto {n} di {of} · ponto {n} de {of} · punt {n} van {of} · punkt {n} av {of} · punkt {n} z {of} · пункт {n} из {of} · пункт {n} з {of} · madde {n} / {of} · ポイント {n} / {of} · 要点 {n} / {of} · 요점 {n} / {of} · النقطة {n} من {of} · נקודה {n} מתוך {of}',
  stepOf:
    'step {n} of {of} · Schritt {n} von {of} · étape {n} sur {of} · paso {n} de {of} · passo {n} di {of} · passo {n} de {of} · stap {n} van {of} · steg {n} av {of} · krok {n} z {of} · шаг {n} из {of} · крок {n} з {of} · adım {n} / {of} · ステップ {n} / {of} · 步骤 {n} / {of} · 단계 {n} / {of} · الخطوة {n} من {of} · שלב {n} מתוך {of}',
  nextStep:
    'Next step · Nächster Schritt · Étape suivante · Paso siguiente · Passo successivo · Próximo passo · Volgende stap · Nästa steg · Następny krok · Следующий шаг · Наступний крок · Sonraki adım · 次のステップ · 下一步 · 다음 단계 · الخطوة التالية · השלב הבא',
  end: 'End of the talk · Ende des Vortrags · Fin de l’exposé · Fin de la charla · Fine della presentazione · Fim da palestra · Einde van de lezing · Slut på föredraget · Koniec wystąpienia · Конец доклада · Кінець доповіді · Konuşmanın sonu · 発表の終わり · 演讲结束 · 발표 끝 · نهاية العرض · סוף ההרצאה',
  then: 'then slide {n} · dann Folie {n} · puis diapositive {n} · luego diapositiva {n} · poi diapositiva {n} · depois slide {n} · daarna dia {n} · sedan bild {n} · potem slajd {n} · потом слайд {n} · потім слайд {n} · sonra slayt {n} · その次はスライド{n} · 然后是幻灯片 {n} · 그다음 슬라이드 {n} · ثم الشريحة {n} · אחר כך שקופית {n}',
  next: 'Next · Weiter · Suivant · Siguiente · Avanti · Avançar · Verder · Nästa · Dalej · Дальше · Далі · İleri · 次へ · 下一步 · 다음 · التالي · הבא',
  back: 'Back · Zurück · Retour · Atrás · Indietro · Voltar · Terug · Tillbaka · Wstecz · Назад · Назад · Geri · 戻る · 返回 · 뒤로 · رجوع · חזרה',
  black:
    'Black screen · Schwarzer Bildschirm · Écran noir · Pantalla en negro · Schermo nero · Tela preta · Zwart scherm · Svart skärm · Czarny ekran · Чёрный экран · Чорний екран · Siyah ekran · 黒い画面 · 黑屏 · 검은 화면 · شاشة سوداء · מסך שחור',
  pause:
    'Pause · Pause · Pause · Pausa · Pausa · Pausar · Pauze · Paus · Pauza · Пауза · Пауза · Duraklat · 一時停止 · 暂停 · 일시정지 · إيقاف مؤقت · השהיה',
  start:
    'Start · Starten · Démarrer · Iniciar · Avvia · Iniciar · Starten · Starta · Start · Пуск · Пуск · Başlat · 開始 · 开始 · 시작 · بدء · התחלה',
  goOn: 'Resume · Fortsetzen · Reprendre · Reanudar · Riprendi · Retomar · Hervatten · Fortsätt · Wznów · Продолжить · Продовжити · Sürdür · 再開 · 继续 · 계속 · استئناف · המשך',
  paused:
    'paused · angehalten · en pause · en pausa · in pausa · em pausa · gepauzeerd · pausad · wstrzymano · пауза · пауза · durdu · 一時停止中 · 已暂停 · 일시정지 중 · متوقف مؤقتًا · מושהה',
  smaller:
    'Smaller script · Text kleiner · Texte plus petit · Texto más pequeño · Testo più piccolo · Texto menor · Kleinere tekst · Mindre manus · Mniejszy tekst · Текст мельче · Текст дрібніший · Daha küçük metin · 原稿を小さく · 缩小讲稿 · 원고 작게 · نص أصغر · טקסט קטן יותר',
  larger:
    'Larger script · Text größer · Texte plus grand · Texto más grande · Testo più grande · Texto maior · Grotere tekst · Större manus · Większy tekst · Текст крупнее · Текст більший · Daha büyük metin · 原稿を大きく · 放大讲稿 · 원고 크게 · نص أكبر · טקסט גדול יותר',
  ahead:
    '{t} ahead · {t} voraus · {t} d’avance · {t} de ventaja · {t} in anticipo · {t} adiantado · {t} voor · {t} före · {t} przed planem · {t} в запасе · {t} у запасі · {t} önde · {t} 早い · 快 {t} · {t} 빠름 · متقدم {t} · מקדים ב־{t}',
  behind:
    '{t} behind · {t} zurück · {t} de retard · {t} de retraso · {t} in ritardo · {t} atrasado · {t} achter · {t} efter · {t} za planem · {t} отставание · {t} відставання · {t} geride · {t} 遅れ · 慢 {t} · {t} 늦음 · متأخر {t} · מפגר ב־{t}',
  onTime:
    'on time · im Plan · à l’heure · a tiempo · in orario · no horário · op tijd · i tid · zgodnie z planem · по плану · за планом · zamanında · 予定どおり · 准时 · 제시간 · في الوقت · בזמן',
  sections:
    'Sections · Abschnitte · Sections · Secciones · Sezioni · Seções · Delen · Avsnitt · Rozdziały · Разделы · Розділи · Bölümler · 節 · 章节 · 섹션 · الأقسام · פרקים',
  opening:
    'Opening · Einstieg · Ouverture · Apertura · Apertura · Abertura · Opening · Inledning · Wstęp · Вступление · Вступ · Giriş · 導入 · 开场 · 도입 · الافتتاح · פתיחה',
  plan: 'plan · Plan · plan · plan · piano · plano · plan · plan · plan · план · план · plan · 予定 · 计划 · 계획 · الخطة · תכנון',
  until:
    'until {t} · bis {t} · jusqu’à {t} · hasta {t} · fino a {t} · até {t} · tot {t} · till {t} · do {t} · до {t} · до {t} · {t} kadar · {t}まで · 到 {t} · {t}까지 · حتى {t} · עד {t}',
  sectionEnds:
    'ends at {t} by the plan · endet nach Plan um {t} · finit à {t} selon le plan · termina a las {t} según el plan · finisce alle {t} secondo il piano · termina às {t} pelo plano · eindigt volgens plan om {t} · slutar enligt planen {t} · według planu do {t} · по плану до {t} · за планом до {t} · plana göre {t} biter · は予定では{t}に終了 · 按计划 {t} 结束 · 계획상 {t} 종료 · ينتهي حسب الخطة {t} · מסתיים לפי התכנון ב־{t}',
  slidesLeft:
    'slides left in this section: {n} · noch Folien in diesem Abschnitt: {n} · diapositives restantes dans cette section : {n} · diapositivas restantes en esta sección: {n} · diapositive restanti in questa sezione: {n} · slides restantes nesta seção: {n} · dia’s te gaan in dit deel: {n} · bilder kvar i avsnittet: {n} · pozostałe slajdy rozdziału: {n} · осталось слайдов в разделе: {n} · залишилося слайдів у розділі: {n} · bu bölümde kalan slayt: {n} · この節の残りスライド：{n} · 本节剩余幻灯片：{n} · 이 섹션의 남은 슬라이드: {n} · الشرائح المتبقية في هذا القسم: {n} · שקופיות שנותרו בפרק: {n}',
  recall:
    'Back to the place · Zurück zur Stelle · Revenir au passage · Volver al punto · Torna al punto · Voltar ao ponto · Terug naar de plek · Tillbaka till stället · Wróć do miejsca · Вернуться к месту · Повернутися до місця · Yerine dön · 今の箇所へ戻る · 回到当前位置 · 현재 위치로 · العودة إلى الموضع · חזרה למקום',
  time: 'Time · Zeit · Temps · Tiempo · Tempo · Tempo · Tijd · Tid · Czas · Время · Час · Süre · 時間 · 时间 · 시간 · الوقت · זמן',
  reset:
    'Set the timer to 0:00 · Uhr auf 0:00 stellen · Remettre à 0:00 · Poner a 0:00 · Azzera il tempo · Zerar o tempo · Tijd op 0:00 zetten · Nollställ tiden · Wyzeruj czas · Обнулить время · Обнулити час · Süreyi sıfırla · 時間を0:00に戻す · 计时归零 · 시간을 0:00으로 · تصفير الوقت · איפוס הזמן',
  wasReset:
    'The timer stands at 0:00. · Die Uhr steht auf 0:00. · Le temps est à 0:00. · El tiempo está a 0:00. · Il tempo è a 0:00. · O tempo está em 0:00. · De tijd staat op 0:00. · Tiden står på 0:00. · Czas wynosi 0:00. · Время обнулено. · Час обнулено. · Süre sıfırlandı. · 時間は0:00です。 · 计时已归零。 · 시간이 0:00입니다. · صُفّر الوقت. · הזמן אופס.',
  undo: 'Undo · Rückgängig · Annuler · Deshacer · Annulla · Desfazer · Ongedaan maken · Ångra · Cofnij · Отменить · Скасувати · Geri al · 元に戻す · 撤销 · 되돌리기 · تراجع · ביטול',
  skipToEnd:
    'Skip these to end on time · Überspringen, um pünktlich zu enden · À sauter pour finir à l’heure · Omitir para terminar a tiempo · Da saltare per finire in orario · Pular para terminar no horário · Overslaan om op tijd te eindigen · Hoppa över för att sluta i tid · Pomiń, aby skończyć o czasie · Пропустить, чтобы успеть · Пропустити, щоб устигнути · Zamanında bitirmek için atla · 時間内に終えるために飛ばす · 跳过以下内容可准时结束 · 제시간에 끝내려면 건너뛰기 · تخطَّ هذه لتنتهي في الوقت · לדלג כדי לסיים בזמן',
  skipAnyway:
    'Too late to end on time, but these can be skipped · Pünktlich geht nicht mehr, aber diese lassen sich überspringen · Trop tard pour finir à l’heure, mais celles-ci peuvent être sautées · Ya no se termina a tiempo, pero estas se pueden omitir · Troppo tardi per finire in orario, ma queste si possono saltare · Tarde demais para terminar no horário, mas estes podem ser pulados · Te laat om op tijd te eindigen, maar deze kunnen weg · För sent för att sluta i tid, men dessa kan hoppas över · Za późno, by skończyć o czasie, ale te można pominąć · В срок уже не успеть, но эти можно пропустить · Вчасно вже не встигнути, але ці можна пропустити · Zamanında bitmez, ama bunlar atlanabilir · 時間内には終わりませんが、これらは飛ばせます · 已来不及准时结束，但可跳过这些 · 제시간에 끝낼 수 없지만 이것들은 건너뛸 수 있습니다 · فات أوان الانتهاء في الوقت، لكن يمكن تخطي هذه · מאוחר מכדי לסיים בזמן, אבל אפשר לדלג על אלה',
  skip: 'Skip · Überspringen · Sauter · Omitir · Salta · Pular · Overslaan · Hoppa över · Pomiń · Пропустить · Пропустити · Atla · 飛ばす · 跳过 · 건너뛰기 · تخطٍّ · דילוג',
  keep: 'Keep them · Behalten · Garder · Mantener · Tieni · Manter · Houden · Behåll · Zostaw · Оставить · Залишити · Tut · 残す · 保留 · 그대로 · إبقاء · להשאיר',
  otherRun:
    'Another window began the talk later; its place and time count now. · Ein anderes Fenster hat den Vortrag später begonnen; jetzt zählen sein Stand und seine Zeit. · Une autre fenêtre a commencé l’exposé plus tard ; sa place et son temps comptent désormais. · Otra ventana empezó la charla después; ahora cuentan su lugar y su tiempo. · Un’altra finestra ha iniziato la presentazione più tardi; ora valgono la sua posizione e il suo tempo. · Outra janela começou a palestra depois; agora valem o lugar e o tempo dela. · Een ander venster begon de lezing later; zijn plaats en tijd tellen nu. · Ett annat fönster började föredraget senare; dess plats och tid gäller nu. · Inne okno zaczęło wystąpienie później; teraz liczą się jego miejsce i czas. · Другое окно начало доклад позже; теперь действуют его место и время. · Інше вікно почало доповідь пізніше; тепер діють його місце і час. · Başka bir pencere konuşmaya daha sonra başladı; artık onun yeri ve süresi geçerli. · 別のウィンドウが後から発表を始めました。今はその位置と時間に従います。 · 另一个窗口更晚开始了演讲，现在以它的位置和时间为准。 · 다른 창이 발표를 더 늦게 시작했습니다. 이제 그 위치와 시간을 따릅니다. · بدأت نافذة أخرى العرض لاحقًا؛ موضعها ووقتها هما المعتمدان الآن. · חלון אחר התחיל את ההרצאה מאוחר יותר; מעכשיו המקום והזמן שלו קובעים.',
  wereSkipped:
    'Skipped slides: {n}. · Übersprungene Folien: {n}. · Diapositives sautées : {n}. · Diapositivas omitidas: {n}. · Diapositive saltate: {n}. · Slides pulados: {n}. · Overgeslagen dia’s: {n}. · Överhoppade bilder: {n}. · Pominięte slajdy: {n}. · Пропущено слайдов: {n}. · Пропущено слайдів: {n}. · Atlanan slaytlar: {n}. · 飛ばしたスライド：{n} · 已跳过的幻灯片：{n} · 건너뛴 슬라이드: {n} · الشرائح المتخطاة: {n}. · שקופיות שדולגו: {n}.',
  allSlides:
    'All slides · Alle Folien · Toutes les diapositives · Todas las diapositivas · Tutte le diapositive · Todos os slides · Alle dia’s · Alla bilder · Wszystkie slajdy · Все слайды · Усі слайди · Tüm slaytlar · 全スライド · 所有幻灯片 · 모든 슬라이드 · كل الشرائح · כל השקופיות',
  goTo: 'Go to slide · Zu Folie · Aller à la diapositive · Ir a la diapositiva · Vai alla diapositiva · Ir para o slide · Naar dia · Gå till bild · Przejdź do slajdu · К слайду · До слайда · Slayta git · スライドへ移動 · 转到幻灯片 · 슬라이드로 이동 · الانتقال إلى شريحة · מעבר לשקופית',
  search:
    'Search slides and script · Folien und Text durchsuchen · Chercher dans les diapositives et le texte · Buscar en diapositivas y guion · Cerca in diapositive e testo · Buscar nos slides e no roteiro · Zoeken in dia’s en tekst · Sök i bilder och manus · Szukaj w slajdach i tekście · Поиск по слайдам и тексту · Пошук у слайдах і тексті · Slaytlarda ve metinde ara · スライドと原稿を検索 · 在幻灯片和讲稿中搜索 · 슬라이드와 원고에서 찾기 · البحث في الشرائح والنص · חיפוש בשקופיות ובטקסט',
  noneFound:
    'Nothing found · Nichts gefunden · Rien trouvé · Nada encontrado · Nessun risultato · Nada encontrado · Niets gevonden · Inget hittades · Nic nie znaleziono · Ничего не найдено · Нічого не знайдено · Bulunamadı · 見つかりません · 未找到 · 찾지 못함 · لا نتائج · לא נמצא',
  close:
    'Close · Schließen · Fermer · Cerrar · Chiudi · Fechar · Sluiten · Stäng · Zamknij · Закрыть · Закрити · Kapat · 閉じる · 关闭 · 닫기 · إغلاق · סגירה',
  keys: 'Keys · Tasten · Touches · Teclas · Tasti · Teclas · Toetsen · Tangenter · Klawisze · Клавиши · Клавіші · Tuşlar · キー操作 · 快捷键 · 단축키 · المفاتيح · מקשים',
  firstSlide:
    'First slide · Erste Folie · Première diapositive · Primera diapositiva · Prima diapositiva · Primeiro slide · Eerste dia · Första bilden · Pierwszy slajd · Первый слайд · Перший слайд · İlk slayt · 最初のスライド · 第一张幻灯片 · 첫 슬라이드 · الشريحة الأولى · השקופית הראשונה',
  lastSlide:
    'Closing slide · Schlussfolie · Diapositive finale · Diapositiva final · Diapositiva finale · Slide final · Slotdia · Slutbilden · Slajd końcowy · Последний слайд · Останній слайд · Kapanış slaytı · 最後のスライド · 结束页 · 마지막 슬라이드 · الشريحة الختامية · שקופית הסיום',
  fullScreen:
    'Full screen · Vollbild · Plein écran · Pantalla completa · Schermo intero · Tela cheia · Volledig scherm · Helskärm · Pełny ekran · Полный экран · Повний екран · Tam ekran · 全画面 · 全屏 · 전체 화면 · ملء الشاشة · מסך מלא',
  mode: 'Light or dark · Hell oder dunkel · Clair ou sombre · Claro u oscuro · Chiaro o scuro · Claro ou escuro · Licht of donker · Ljust eller mörkt · Jasny lub ciemny · Светлый или тёмный вид · Світлий або темний вигляд · Açık ya da koyu · 明るい・暗い · 浅色或深色 · 밝게·어둡게 · فاتح أو داكن · בהיר או כהה',
  scroll:
    'Scroll the script · Text rollen · Faire défiler le texte · Desplazar el guion · Scorri il testo · Rolar o roteiro · Door de tekst schuiven · Rulla manuset · Przewiń tekst · Прокрутить текст · Прогорнути текст · Metni kaydır · 原稿をスクロール · 滚动讲稿 · 원고 스크롤 · تمرير النص · גלילת הטקסט',
  dot: 'Light dot · Lichtpunkt · Point lumineux · Punto de luz · Punto luminoso · Ponto de luz · Lichtpunt · Ljuspunkt · Punkt świetlny · Световая точка · Світлова точка · Işık noktası · 光点 · 光点 · 빛 점 · نقطة ضوء · נקודת אור',
  pen: 'Pen · Stift · Stylo · Lápiz · Penna · Caneta · Pen · Penna · Pióro · Перо · Перо · Kalem · ペン · 画笔 · 펜 · قلم · עט',
  unstroke:
    'Take back a line · Strich zurücknehmen · Effacer un trait · Quitar un trazo · Togli un tratto · Apagar um traço · Een lijn terugnemen · Ta bort ett streck · Cofnij kreskę · Убрать линию · Прибрати лінію · Bir çizgiyi geri al · 線を一つ消す · 撤销一笔 · 선 하나 지우기 · حذف خط · מחיקת קו',
} as const;

export type PresenterWord = keyof typeof phrases;
export type PresenterWords = Record<PresenterWord | 'lang', string>;

/** The words for `lang`, a BCP 47 tag; `lang` among them is their own language. */
export function presenterWordsFor(lang: string): PresenterWords {
  const at = Math.max(0, languages.indexOf(lang.toLowerCase().split('-')[0] ?? ''));
  const entries = Object.entries(phrases).map(([name, row]) => [name, row.split(' · ')[at] ?? ''] as const);
  return {
    ...(Object.fromEntries(entries) as Record<PresenterWord, string>),
    lang: languages[at] ?? 'en',
  };
}
