/** The words by which languages say who is quoted. */
import { languageOf } from '../../talk/text/language.ts';
import { between, makeCaseless, makeLatin, titles, type QuotingWords, word } from './quoting-patterns.ts';

const vietnameseVerbs = 'nói|viết|hỏi|nhận xét|chia sẻ|cho biết|khẳng định|kể|giải thích';

const arabicVerbs = 'قال|قالت|يقول|تقول|كتب|كتبت|يكتب|ذكر|ذكرت|أكد|أكدت|سأل|سألت|صرح|صرحت';

/** Made when a talk first asks, since each has many patterns. */
const languages: Readonly<Record<string, () => QuotingWords>> = {
  en: () =>
    makeLatin({
      verbs:
        'said|says|wrote|writes|told|tells|asked|asks|noted|notes|warned|warns|argued|argues|observed|explained|explains|replied|answered|declared|remarked|put it',
      tails: 'once|me|us|recently|later|me once|us once',
      openers: 'As|Or as|And as|Once|Then',
      determiners: 'My|Our|His|Her|One|A|An',
      articles: 'the|a|an|my|our|his|her|their',
      settings: 'In|On|At|Back in|As early as',
      origins: 'from|of|at|in',
      occasions: 'when|as|while|after|before|during|in',
      noNames:
        'He|She|They|We|I|It|You|This|That|These|Those|Some|Someone|Somebody|People|Everyone|Everybody|Nobody|Who|What|There|One|Others?|Many|As|And|Then|Once|The|My|Our|His|Her|Their|A|An|If|When|Whenever|While|Because|Since|Though|Although|Unless|Until|But|So|Or|Yet|Sometimes|Often|Anyone|Anybody|Whoever',
    }),
  de: () =>
    makeLatin({
      verbs:
        'sagte|sagt|schrieb|schreibt|meinte|meint|fragte|fragt|erklärte|erklärt|antwortete|notierte|warnte',
      tails: 'einmal|einst|mir|uns|dazu',
      openers: 'Wie|So|Schon|Einmal|Einst',
      determiners: 'Mein|Meine|Unser|Unsere|Ein|Eine',
      articles: 'der|die|mein|meine|unser|unsere|sein|seine|ihr|ihre|ein|eine',
      settings: 'Im|In|Am|Auf|Bei|Schon',
      origins: 'aus|von|vom|bei|beim|in|im',
      occasions: 'im|am|bei|vor|nach|während',
      noNames:
        'Er|Sie|Es|Ich|Wir|Ihr|Man|Das|Dies|Der|Die|Wer|Was|Jemand|Niemand|Viele|Alle|Manche|Wie|So|Schon|Mein|Meine|Unser|Unsere|Ein|Eine|Wenn|Falls|Als|Weil|Obwohl|Sobald|Aber|Und|Oder|Manchmal|Oft',
    }),
  es: () =>
    makeLatin({
      verbs: 'dijo|dice|decía|escribió|escribe|afirmó|afirma|preguntó|explicó|respondió|advirtió',
      tails: 'una vez|alguna vez|me|nos',
      openers: 'Como|Ya|Así|Una vez|Según',
      determiners: 'Mi|Nuestro|Nuestra|Un|Una',
      articles: 'el|la|mi|nuestro|nuestra|su|un|una',
      settings: 'En|Ya en|A',
      origins: 'de|del|en',
      occasions: 'cuando|al|en|mientras|tras|durante',
      noNames:
        'Él|Ella|Ellos|Ellas|Yo|Nosotros|Usted|Esto|Eso|Alguien|Nadie|Quien|Todos|Muchos|Como|Ya|Así|Mi|Nuestro|Nuestra|Un|Una|El|La|Los|Las|Si|Cuando|Aunque|Porque|Pero|Y',
    }),
  fr: () =>
    makeLatin({
      verbs:
        'disait|dit|a dit|écrivait|écrit|a écrit|affirmait|affirme|demandait|expliquait|répondit|répondait',
      tails: 'un jour|déjà|ainsi',
      openers: 'Comme|Comme le|Ainsi|Un jour',
      determiners: 'Mon|Ma|Notre|Un|Une',
      articles: 'le|la|mon|ma|notre|son|sa|un|une',
      settings: 'En|Dans|Au|À|Dès',
      origins: 'de|du|des|au|chez',
      occasions: 'quand|en|après|avant|pendant',
      noNames:
        "Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ceci|Cela|Quelqu[’']un|Personne|Qui|Tous|Comme|Ainsi|Mon|Ma|Notre|Un|Une|Le|La|Les|Si|Quand|Lorsque|Bien|Mais|Et",
    }),
  zh: () => ({
    before: [
      /^(?:(?:早?在|于)?[\d〇一二三四五六七八九十]{1,4}年(?:[\d一二三四五六七八九十]{1,3}月)?[，,]?)?(?:正如|如|就像)?(?!.*(?:他|她|它|我|你|咱|谁|人们|有人|大家|某人|朋友|俗话|常言|古人))(?<by>[\p{Script=Han}·]{2,8}?)(?:曾经?)?(?:这样)?(?:所说|说过|说道|说|写道|写过|问道|指出)$/du,
    ],
    behind: [
      /^[，,]?(?!.*(?:他|她|它|我|你|谁|人们|有人|大家))(?<by>[\p{Script=Han}·]{2,8}?)(?:说道|说|写道|问道)$/du,
    ],
  }),
  ar: () => ({
    before: [
      new RegExp(
        String.raw`^(?:(?:في|وفي)\s(?:عام|سنة)\s\p{N}{4}،?\s)?(?:و?كما\s)?و?(?:${arabicVerbs})\s(?!\S*(?:لي|لنا|له|لها|لهم|إن|أن|في|عن|من)\s)(?<by>(?!(?:لي|لنا|له|لها|لهم|في|عن|من)(?:\s|$))(?:[دأم]\.\s){0,2}\p{L}[\p{L}\p{M}]*(?:\s(?!(?:في|على|خلال)\s)\p{L}[\p{L}\p{M}]*){0,2})(?:\s(?:في|على|خلال)(?:\s\p{L}[\p{L}\p{M}]*){1,3})?$`,
        'du',
      ),
    ],
    behind: [
      new RegExp(
        String.raw`^[،,]?\s?(?:كما\s)?(?:${arabicVerbs})\s(?<by>\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]*){0,2})$`,
        'du',
      ),
    ],
  }),
  pt: () =>
    makeLatin({
      verbs:
        'disse|diz|dizia|escreveu|escreve|afirmou|afirma|perguntou|explicou|explica|respondeu|alertou|resumiu',
      tails: 'uma vez|certa vez|me|nos',
      openers: 'Como|Como bem|Já|Assim|Segundo|O|A',
      determiners: 'Meu|Minha|Nosso|Nossa|Um|Uma',
      articles: 'o|a|meu|minha|nosso|nossa|seu|sua|um|uma',
      settings: 'Em|No|Na|Já em',
      origins: 'de|do|da|em',
      occasions: 'quando|ao|em|enquanto|após|durante',
      noNames:
        'Ele|Ela|Eles|Elas|Eu|Nós|Você|Isto|Isso|Alguém|Ninguém|Quem|Todos|Muitos|Como|Já|Assim|Segundo|Meu|Minha|Nosso|Nossa|Um|Uma|O|A|Os|As|Se|Quando|Embora|Porque|Mas|E',
    }),
  it: () =>
    makeLatin({
      verbs:
        'disse|dice|diceva|ha detto|scrisse|scrive|ha scritto|affermò|afferma|chiese|spiegò|spiega|ha spiegato|rispose',
      tails: 'una volta|un giorno',
      openers: 'Come|Così|Il|La|Già',
      determiners: 'Mio|Mia|Nostro|Nostra|Un|Una',
      articles: 'il|la|lo|mio|mia|nostro|nostra|suo|sua|un|una',
      settings: 'Nel|In|A|Già nel',
      origins: 'di|del|della|da|dal|in',
      occasions: 'quando|in|mentre|dopo|prima|durante',
      noNames:
        'Lui|Lei|Loro|Io|Noi|Voi|Questo|Questa|Quello|Qualcuno|Nessuno|Chi|Tutti|Molti|Come|Così|Già|Mio|Mia|Nostro|Nostra|Un|Una|Il|La|Lo|I|Gli|Le|Se|Quando|Anche|Perché|Ma|E',
    }),
  nl: () =>
    makeLatin({
      verbs: 'zei|zegt|schreef|schrijft|vroeg|vraagt|antwoordde|vertelde|waarschuwde|noteerde',
      tails: 'ooit|eens|me|ons',
      openers: 'Zoals|Ooit|Zo',
      determiners: 'Mijn|Onze|Een',
      articles: 'de|mijn|onze|zijn|haar|een',
      settings: 'In|Op|Bij|Al in',
      origins: 'uit|van|bij|in',
      occasions: 'toen|in|bij|voor|na|tijdens',
      noNames:
        'Hij|Zij|Ze|Ik|Wij|We|Jij|Je|Men|Dat|Dit|De|Het|Wie|Wat|Iemand|Niemand|Iedereen|Velen|Zoals|Ooit|Zo|Mijn|Onze|Een|Als|Wanneer|Hoewel|Omdat|Maar|En',
    }),
  ru: () =>
    makeLatin({
      verbs:
        'сказала?|говорит|говорила?|написала?|пишет|писала?|заметила?|отметила?|спросила?|объяснила?|ответила?|утверждает|утверждала?|предупредила?|предупреждала?',
      tails: String.raw`однажды|как-то|мне|нам|(?:в|на)\s\p{L}+(?:\s\p{L}+)?`,
      openers: 'Как|Однажды|Как-то|Ещё',
      determiners: 'Мой|Моя|Наш|Наша|Один|Одна',
      articles: 'мой|моя|наш|наша|его|её|один|одна',
      settings: 'В|На|Ещё в|Уже в',
      origins: 'из|от|с',
      occasions: 'когда|после|перед|во время|в|на',
      noNames:
        'Он|Она|Они|Я|Мы|Вы|Ты|Это|Кто|Кто-то|Никто|Все|Многие|Некоторые|Люди|Как|Однажды|Мой|Моя|Наш|Наша|Один|Одна|Что|Так|Но|А|И|Если|Когда|Хотя',
    }),
  uk: () =>
    makeLatin({
      verbs:
        'сказав|сказала|каже|говорить|говорив|говорила|написав|написала|пише|писав|писала|зауважив|зауважила|зазначив|зазначила|запитав|запитала|пояснив|пояснила|відповів|відповіла|попереджав|попереджала',
      tails: String.raw`якось|колись|мені|нам|(?:у|в|на)\s\p{L}+(?:\s\p{L}+)?`,
      openers: 'Як|Якось|Колись|Ще',
      determiners: 'Мій|Моя|Наш|Наша|Один|Одна',
      articles: 'мій|моя|наш|наша|його|її|один|одна',
      settings: 'У|В|На|Ще у|Ще в',
      origins: 'з|із|від',
      occasions: 'коли|після|перед|під час|у|в|на',
      noNames:
        'Він|Вона|Вони|Я|Ми|Ви|Ти|Це|Хто|Хтось|Ніхто|Усі|Всі|Багато|Люди|Як|Якось|Мій|Моя|Наш|Наша|Один|Одна|Що|Так|Але|А|І|Якщо|Коли|Хоча',
    }),
  pl: () =>
    makeLatin({
      verbs:
        'powiedziała?|mówi|mówiła?|napisała?|pisze|pisała?|zauważyła?|zauważa|zapytała?|spytała?|stwierdziła?|wyjaśniła?|odpowiedziała?|odparła?|ostrzegała?',
      tails: String.raw`kiedyś|mi|nam|(?:w|na)\s\p{L}+(?:\s\p{L}+)?`,
      openers: 'Jak|Kiedyś|Już',
      determiners: 'Mój|Moja|Nasz|Nasza|Jeden|Jedna',
      articles: 'mój|moja|nasz|nasza|jego|jej|jeden|jedna',
      settings: 'W|Na|Już w',
      origins: 'z|ze|od',
      occasions: 'gdy|kiedy|po|przed|podczas|w|na',
      noNames:
        'On|Ona|Oni|Ja|My|Wy|Ty|To|Kto|Ktoś|Nikt|Wszyscy|Wielu|Ludzie|Jak|Kiedyś|Już|Mój|Moja|Nasz|Nasza|Jeden|Jedna|Co|Tak|Ale|A|I|Gdy|Gdyby|Jeśli|Jeżeli|Kiedy|Choć',
    }),
  cs: () =>
    makeLatin({
      verbs:
        'řekl|řekla|říká|říkal|říkala|napsal|napsala|píše|psal|psala|poznamenal|poznamenala|vysvětlil|vysvětlila|odpověděl|odpověděla|varoval|varovala',
      tails: String.raw`jednou|kdysi|mi|nám|(?:v|na)\s\p{L}+(?:\s\p{L}+)?`,
      openers: 'Jak|Jednou|Kdysi|Už',
      determiners: 'Můj|Moje|Náš|Naše|Jeden|Jedna',
      articles: 'můj|moje|náš|naše|jeho|její|jeden|jedna',
      settings: 'V|Na|Už v',
      origins: 'z|ze|od',
      occasions: 'když|po|před|během|v|na',
      noNames:
        'On|Ona|Oni|Já|My|Vy|Ty|To|Kdo|Někdo|Nikdo|Všichni|Mnozí|Lidé|Jak|Jednou|Kdysi|Už|Můj|Moje|Náš|Naše|Jeden|Jedna|Co|Tak|Ale|A|I|Když|Pokud|Kdyby|Ačkoli',
    }),
  el: () =>
    makeLatin({
      verbs: 'είπε|λέει|έλεγε|έγραψε|γράφει|έγραφε|σημείωσε|ρώτησε|εξήγησε|απάντησε|προειδοποίησε',
      tails: 'κάποτε|μια φορά|μου|μας',
      openers: 'Όπως|Κάποτε|Ο|Η|Όπως ο|Όπως η',
      determiners: 'Ένας|Μία|Μια',
      articles: 'ο|η|ένας|μία|μια',
      settings: 'Το|Στο|Στη|Στην',
      origins: 'από|του|της',
      occasions: 'όταν|μετά|πριν|στο|στη|στην',
      noNames:
        'Αυτός|Αυτή|Αυτό|Εγώ|Εμείς|Εσείς|Κάποιος|Κανείς|Όλοι|Πολλοί|Ποιος|Όπως|Κάποτε|Ο|Η|Οι|Το|Τα|Ένας|Μία|Μια',
    }),
  tr: () =>
    makeLatin({
      verbs:
        'şöyle (?:diyor|dedi|der|demişti|derdi|yazdı|yazıyor|yazmıştı|anlatıyor|anlattı)|şunları (?:söyledi|söylüyor|yazdı)|diyor ki|der ki|dedi ki|demiş ki|dedi|diyor|diye yazdı',
      tails: 'bana|bize',
      openers: 'Bir gün|Bir keresinde',
      determiners: 'Bir',
      articles: 'bir',
      settings: 'Bir',
      origins: 'adlı',
      occasions: 'sonra',
      noNames: 'O|Onlar|Ben|Biz|Siz|Sen|Bu|Şu|Biri|Birisi|Kimse|Herkes|Bazıları|İnsanlar|Bir',
    }),
  vi: () => ({
    before: [
      new RegExp(
        String.raw`^(?:Như\s)?(?!(?:Họ|Nó|Tôi|Chúng|Ai|Người|Mọi|Nhiều|Có|Khi|Sau|Trong|Theo)(?!\p{L}))(?<by>(?:(?:Nhà|Chị|Anh|Ông|Bà|Cô|Chú|Bạn|Thầy|Giáo|Tiến|Kỹ|Bác|Tác)(?:\s\p{Ll}+){0,3}\s)?${titles}${word}(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)*)${between}\s(?:(?:đã|từng|có lần|cũng)\s){0,2}(?:${vietnameseVerbs})(?:\s(?:rằng|như sau|thế này|với tôi|với chúng tôi|tôi|chúng tôi))?$`,
        'du',
      ),
    ],
    behind: [
      new RegExp(
        String.raw`^,?\s?(?:[—–]\s)?(?<by>(?:(?:ông|bà|anh|chị|cô)\s)?${titles}${word}(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)+)\s(?:đã\s|từng\s)?(?:${vietnameseVerbs})$`,
        'du',
      ),
    ],
  }),
  he: () =>
    makeCaseless({
      titles: String.raw`ד["״]ר|פרופ[׳']|מר|גב[׳']`,
      verbs: 'אמרה?|אומרת?|כתבה?|כותבת?|שאלה?|ענתה|ענה|הסבירה?|הזהירה?',
      tails: 'פעם|לי|לנו|לנו פעם|לי פעם',
      noNames: 'הוא|היא|הם|הן|אני|אנחנו|אתם|מי|מישהו|אנשים|כולם|רבים|זה|לא|אבל|כי|אם|פעם',
    }),
  fa: () =>
    makeCaseless({
      titles: 'دکتر|آقای|خانم|استاد|مهندس',
      verbs: 'می‌گوید|گفت|می‌گفت|گفته است|نوشت|می‌نویسد|نوشته است|پرسید|توضیح داد',
      tails: 'که',
      noNames: 'او|آنها|آن‌ها|ما|من|شما|تو|کسی|مردم|همه|بعضی|این|آن|به|از|در|با|که',
    }),
  hi: () =>
    makeCaseless({
      titles: String.raw`डॉ\.|प्रो\.|श्री|श्रीमती|सुश्री`,
      joins: String.raw`ने\s(?:एक बार\s|मुझसे\s|हमसे\s)?`,
      verbs: 'कहा|लिखा|बताया|पूछा|समझाया',
      tails: 'था|है|कि|था कि|है कि',
      noNames: 'लोगों|किसी|सब|सभी|कई|कुछ|इन्होंने|इस|उस|हम|मैं|आप',
    }),
};

const made = new Map<string, QuotingWords>();

/** The words of this language, if they are known. */
export function findQuotingWords(lang: string): QuotingWords | undefined {
  const base = languageOf(lang);
  const known = made.get(base) ?? (Object.hasOwn(languages, base) ? languages[base]?.() : undefined);
  if (known !== undefined) made.set(base, known);
  return known;
}
