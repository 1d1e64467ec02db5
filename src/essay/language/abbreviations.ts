/** What a full stop may stand for beside a sentence's end, by language; all lists are written without the last stop. */

export interface Abbreviations {
  /** After these a sentence goes on: titles, “e.g.”. What can also end one (“etc.”) is on no list. */
  goOn: readonly string[];
  /** After these it goes on before a number alone: “No. 5”, “p. 12”. */
  beforeNumber: readonly string[];
  /** After these it goes on, unless a word follows that begins sentences: “the U.S. Congress”, “the U.S. They …”. */
  mayEnd: readonly string[];
  /** Words with a capital that begin a sentence and are nobody's name. */
  openers: ReadonlySet<string>;
  /** What follows an ordinal number written with a full stop: “3. Mai”. Lower case needs no list. */
  afterOrdinal?: RegExp;
  /** What stands before an ordinal number, whatever follows it: “der 2. Punkt”. */
  beforeOrdinal?: RegExp;
}

type Row = Partial<Record<'goOn' | 'beforeNumber' | 'mayEnd' | 'openers', string>> &
  Pick<Abbreviations, 'afterOrdinal' | 'beforeOrdinal'>;

/** Lists are parted by blanks; `_` stands for a blank inside an abbreviation. */
const rows: Record<string, Row> = {
  all: {
    goOn: 'e.g P.S A.K.A i.e cf vs approx eds op cit Dr Prof resp dept',
    beforeNumber: 'no nos nr vol vols vers fig figs eq eqs sec sect ch chap p pp ed est al ca',
  },
  en: {
    goOn: 'Mr Mrs Ms Mx Messrs Rev Hon Gen Col Capt Lt Sgt Gov Sen Rep Pres Mt Ft St viz Jan Feb Aug Sept Oct Nov Dec a.k.a incl excl',
    mayEnd: 'a.m p.m U.S U.K U.N E.U D.C Inc Corp Ltd Co Jr Sr Ph.D M.D B.A M.A',
    openers: `
      A An And Another As At Because But By Each Even Every Few For From He Her Here His How However I If In It Its Many
      Most My No Nobody None Not Nothing Now On One Only Or Our She Since So Some Such Sure That The Their Then There
      These They This Those To Today Unless Until We Were What When Where Which While Who Why With Without Yes Yet You Your
    `,
  },
  de: {
    goOn: `
      z.B z._B d.h d._h u.a u._a o.ä o._ä u.U u._U i.d.R i._d._R m.E m._E s.o s._o s.u s._u bzw ggf evtl sog vgl Str Hr Fr
      Fa Hrsg inkl exkl zzgl abzgl ugs Mio Mrd Tsd geb gest St v._Chr n._Chr dt engl franz allg insb Jan Feb Aug Sept Okt Nov Dez Ing
      Dipl Mag Hl
    `,
    beforeNumber: 'Abs Art Bd Aufl Abb Kap Anm Nr S Z B max min Tab Ziff ebd',
    openers: `
      Aber Als Am Andere Auch Auf Aus Bei Bis Da Dabei Dadurch Dafür Damals Damit Danach Dann Das Dass Daher Dazu Denn Der
      Deshalb Die Dies Diese Dieser Dieses Doch Ein Eine Er Erst Es Für Heute Hier Ich Ihr Im In Ist Jetzt Kein Keine Man
      Mit Nach Nicht Nichts Noch Nun Nur Ob Oder Ohne Sie So Trotzdem Und Von Vor Was Weil Wenn Wer Wie Wir Wo Zu Zum Zur
    `,
    afterOrdinal:
      /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrtausend|Jh|Lebensjahr|Klasse|Auflage|Kapitel|Stock|Mal|Platz|Weltkrieg|Geburtstag|Quartal)/u,
    beforeOrdinal:
      /(?:^|[\s(])(?:der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ins|ein|eine|einen|einem|einer|jede|jeder|jedes|jeden|jedem|Der|Die|Das|Dem|Den|Des|Im|Am|Zum|Zur|Vom|Beim)\s$/u,
  },
  fr: {
    goOn: `
      M MM Mme Mmes Mlle Mlles Me Mgr p.ex p._ex par_ex c.-à-d c.à.d env av apr J.-C boul éd Ste janv févr juil sept oct nov
      déc
    `,
    beforeNumber: 'chap art n t vol p',
    openers:
      'Alors Aucun Au Aussi Avec Ce Cela Ces Cet Cette Dans De Des Elle Elles En Et Il Ils Je La Le Les Mais Nous On Or Ou Par Pour Puis Quand Que Qui Sans Si Son Sur Un Une Vous Tout',
  },
  es: {
    goOn: `
      Sr Sra Srta Sres Sras D Dña Dra Ud Uds Vd Vds p.ej p._ej EE núm aprox Lic Ing Gral Av Sto Sta a._C d._C
    `,
    beforeNumber: 'págs pág art cap núm fig',
    mayEnd: 'EE._UU EE.UU UU',
    openers:
      'A Al Aquí Así Con Cuando De Después El Ella Ellos En Entonces Es Esta Este Esto La Las Lo Los Luego No Nos Para Pero Por Que Se Si Sin Su Sus También Un Una Y Ya Yo',
  },
  it: {
    goOn: 'sig sig.ra sigg dott dott.ssa prof.ssa on ing avv arch ad_es p.es p._es cfr S d.C a.C gen',
    beforeNumber: 'pag pagg art cap fig vol n tab sec',
    openers: 'Ma Il La Lo Le Gli I Un Una E È Non Poi Per Se Quando Questo Questa Così In Di Da Con Si Ci',
  },
  pt: {
    goOn: 'Sr Sra Srta Srs Sras Dra Profª Profa Eng Exmo p.ex p._ex V.Exa d.C a.C aprox Av',
    beforeNumber: 'pág págs art cap fig vol n núm séc',
    openers: 'A O As Os Um Uma E Mas Não Depois Para Se Quando Isto Isso Em De Com Por Ele Ela Eles Nós Eu',
  },
  nl: {
    goOn: 'bijv d.w.z dhr mevr mw o.a m.b.t t.o.v i.p.v n.a.v jl ing ir drs mr incl excl nl m.n m.i St',
    beforeNumber: 'blz pag art afb hfst nr',
    openers: 'De Het Een En Maar Dat Die Dit Ze Zij Hij Wij We Ik Je In Op Als Toen Dan Daarna Soms Niet Er Want Ook',
  },
  sv: {
    goOn: 't.ex t._ex bl.a bl._a d.v.s dvs m.a.o s.k p.g.a f.d f.ö inkl exkl kl tel St',
    beforeNumber: 'sid s kap fig nr',
  },
  da: { goOn: 'f.eks bl.a d.v.s dvs s.k hr fr inkl ekskl mht', beforeNumber: 's kap fig nr' },
  nb: { goOn: 'f.eks bl.a dvs s.k såk inkl ekskl mht', beforeNumber: 's kap fig nr' },
  fi: { goOn: 'esim ts ks vrt ns toim', beforeNumber: 's luku kuva' },
  pl: {
    goOn: 'np maks tj tzn tzw m.in prof mgr inż hab ul al św gen płk ks red godz ww j.w por zob im',
    beforeNumber: 'r w s str rys tab t rozdz nr art ust pkt',
    openers: `
      A Aby Albo Ale Bez Były Był Było Była Choć Czy Dla Dlatego Do Dopiero Dzięki Dziś Gdy I Ich Ile Jak Jednak Jego Jej
      Jeśli Jest Już Każdy Kiedy Kto Ktoś Która Mamy Może Można My Na Nad Nasz Nasza Nasze Nie Nikt O Od On Ona Oni Po Pod
      Potem Przed Przez Przy Są Ta Tak Te Ten Teraz To Tu Tylko W Wszyscy Wtedy Z Za Ze Że Żeby
    `,
  },
  cs: {
    goOn: 'např tzv tj tzn mj popř př příp Ing Mgr MUDr JUDr Bc doc sv čp ul cca',
    beforeNumber: 'č s str obr tab kap odst',
  },
  ru: {
    goOn: 'т.е т._е т.к т._к т.н т._н т.о т._о напр См Ср ул пр просп пер им г-н г-жа проф акад доц канд д-р св',
    beforeNumber: 'рис стр гл табл с п пп ст разд кн вып изд',
    openers: `
      А Без Более Было Был Была Были В Во Вот Все Всё Где Да Для До Его Её Если Есть Ещё За Здесь И Из Или Их К Каждый
      Как Когда Кто Мы На Наш Наша Наши Не Но Никто Но О Об Однако Он Она Они Оно От По Под После Поэтому При Про С Сегодня
      Со Так Там Теперь То Только Тогда У Уже Хотя Через Что Чтобы Эта Эти Это Этот Я
    `,
  },
  uk: {
    goOn: 'т.зв т._зв напр див пор проф акад доц канд вул просп ім св д-р',
    beforeNumber: 'рис стор гл табл с п пп ст розд кн вип',
    openers: `
      А Але Або Без Був Була Були Було В Ви Вона Вони Він Все Для До Є За З Зараз І Із Й Його Її Їх Коли Кожен Ми Може На
      Наш Наша Наші Не Ніхто Ну О Отже По Потім Про Проте Саме Сьогодні Так Там Те Тепер Тому То Тоді Ту У Хто Це Цей Ця
      Через Чи Що Щоб Я Як Якщо
    `,
  },
  be: { goOn: 'напр гл праф вул імя', beforeNumber: 'мал стар гл табл с п арт' },
  bg: { goOn: 'напр т.е т.н т._н проф доц ул бул инж г-н г-жа св вж ср', beforeNumber: 'фиг стр гл табл с т чл бр' },
  sr: {
    goOn: 'нпр тј тзв др мр проф ул инж св npr tj tzv dr mr prof ul inž sv',
    beforeNumber: 'стр сл бр чл str sl br čl god',
  },
  hr: { goOn: 'npr tj tzv dr mr prof ul inž sv dipl ing', beforeNumber: 'str sl br čl god tab' },
  ro: { goOn: 'dl dna dra dvs d-na de_ex prof ing str bd Sf lit', beforeNumber: 'nr pag p art cap fig vol alin' },
  el: {
    goOn: 'π.χ κ κα κκ δρ Δρ καθ αρχ αγ Αγ δηλ βλ πρβλ χιλ εκ οδ λεωφ μ._Χ π._Χ μ.μ',
    beforeNumber: 'σελ αρ κεφ παρ εικ πίν τομ άρθ',
  },
  vi: {
    goOn: 'TS Ths ThS GS PGS PGS.TS GS.TS GS.TSKH PGS._TS BS KS LS Tp TP Tx Q P St vd VD',
    beforeNumber: 'tr Tr tr Chương Q P số',
  },
  hi: { goOn: 'डॉ डा प्रो पं श्री कु सुश्री इंजी आर के एल एम एन ओ पी बी सी डी वी एस टी एच उदा', beforeNumber: 'पृ सं क्र' },
  hu: { goOn: 'pl ún ill kb ifj id özv vö', beforeNumber: 'o old fej sz' },
  tr: {
    goOn: 'örn bkz Doç Yrd Av Alb Sn sn yy M.Ö M.S Öğr Gör Uzm Mah Cad Sok Apt St krş',
    beforeNumber: 's sf ss No bl böl şek çiz',
    // Sentences seldom end in a number as short as this, and ordinals are written so.
    beforeOrdinal: /\s$/u,
    openers: `
      Ama Ancak Artık Ayrıca Bana Bazen Bazı Ben Bir Biz Bize Böyle Böylece Bu Bugün Bunu Bunun Bütün Çok Çünkü Daha De Eğer
      En Fakat Hem Henüz Her Herkes Hiç İki İlk Kim Kimse Ne Nasıl Neden O Olay Onlar Onu Onun Önce Oysa Peki Sen Siz Sonra
      Sonuç Şimdi Şu Tüm Ve Ya Yani Yine Zaten
    `,
  },
}; // prettier-ignore

/** Languages that write as another one does. */
const sameAs: Record<string, string> = { sk: 'cs', no: 'nb', nn: 'nb', bs: 'hr', sl: 'hr' };

/** What is known of the language, `base` being its code without region; for others what holds for most. */
export function abbreviationsFor(base: string): Abbreviations {
  const code = sameAs[base] ?? base;
  const known = tables.get(code);
  if (known !== undefined) return known;
  const own = Object.hasOwn(rows, code) && code !== 'all' ? rows[code] : undefined;
  const table: Abbreviations = {
    goOn: [...listOf(rows['all']?.goOn), ...listOf(own?.goOn)],
    beforeNumber: [...listOf(rows['all']?.beforeNumber), ...listOf(own?.beforeNumber)],
    mayEnd: listOf(own?.mayEnd),
    openers: new Set(listOf(own?.openers)),
    ...(own?.afterOrdinal === undefined ? {} : { afterOrdinal: own.afterOrdinal }),
    ...(own?.beforeOrdinal === undefined ? {} : { beforeOrdinal: own.beforeOrdinal }),
  };
  tables.set(code, table);
  return table;
}

const tables = new Map<string, Abbreviations>();

function listOf(words: string | undefined): string[] {
  return (words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
