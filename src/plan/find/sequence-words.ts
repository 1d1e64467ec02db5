/** The words by which languages count the steps of a sequence. */
import { languageOf } from '../../talk/text/language.ts';

/** How sentences begin that tell the first step, one after it, the third of an enumeration, the last. */
export interface SequenceWords {
  first: RegExp;
  next: RegExp;
  third: RegExp;
  last: RegExp;
  /** A sentence before the first step that says how many there are, or that they follow. */
  announces: RegExp;
  /** A step that tells what happened to somebody: a story. */
  tells: RegExp;
  /**
   * Without the counting word, unless a comma parts it, the sentence would ask, since its verb comes next, or say
   * another thing, since the word may also mean “at first” or “before”.
   */
  keepsCounter?: boolean;
}

/** A sentence that begins with one of the words; a comma, a colon or a space parts them from the rest. */
function opening(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?:\s*[,:،，：]\s*|\s+)`, 'iu');
}

/** Words that may also describe a noun, "Second place", count only before a comma or whoever acts. */
function ordinal(words: string, actors: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?:\s*[,:]\s*|\s+(?=(?:${actors})\s))`, 'iu');
}

/** Words that are also names of days or tell which one, “Thứ hai”, “둘째 아이”, count only before a comma. */
function parted(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})\s*[,:،，：]\s*`, 'iu');
}

function either(...regexps: readonly RegExp[]): RegExp {
  return new RegExp(regexps.map(({ source }) => source).join('|'), 'iu');
}

/** In scripts that put no space between words. */
function unspaced(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})\s*[,:，：、]?\s*`, 'u');
}

const actors = String.raw`you|we|I|they|he|she|it|the|an?|your|our|there`;
const english: SequenceWords = {
  first: opening('First of all|Firstly|First|To begin with'),
  next: either(
    opening('Secondly|Thirdly|Fourthly|Then|After that|Afterwards'),
    ordinal('Second|Third|Fourth|Fifth|Next', actors),
  ),
  third: either(opening('Thirdly'), ordinal('Third', actors)),
  last: either(opening('(?:And )?Finally|Lastly|In the end'), ordinal('Last', actors)),
  announces:
    /\b(?:three|four|five|[3-5])\s(?:\p{L}+\s)?\p{L}+s\b|\b(?:steps|stages|phases)\b|\b(?:here[’']s|here is|this is) how\b|:$/iu,
  tells:
    /^(?:I|we|he|she|they|it|(?:my|the|our)\s\p{L}+)\s(?:\p{L}+ly\s|just\s)?(?:was|were|had|did|became|began|came|fell|felt|found|gave|got|knew|left|made|met|ran|said|sat|saw|stood|thought|told|took|went|wrote|\p{L}+(?<!e)ed)\b/iu,
};

const german: SequenceWords = {
  first: opening('Zuerst|Zunächst|Erstens|Als Erstes'),
  next: opening('Zweitens|Drittens|Viertens|Dann|Danach|Anschließend|Als Nächstes'),
  third: opening('Drittens'),
  last: opening('Zuletzt|Schließlich|Zum Schluss|Am Ende'),
  announces: /(?<!\p{L})(?:drei|vier|fünf|[3-5])\s\p{L}+|(?<!\p{L})Schritte|^So\s|:$/iu,
  tells:
    /^\p{L}+,?\s(?:war(?:en)?|hatten?|wurden?|ging(?:en)?|kam(?:en)?|nahm(?:en)?|sah(?:en)?|fand(?:en)?|\p{L}+te\s(?:ich|er|sie|es))(?!\p{L})/iu,
  keepsCounter: true,
};

const french: SequenceWords = {
  first: opening("(?:Tout )?d[’']abord|Premièrement"),
  next: opening('Ensuite|Puis|Deuxièmement|Troisièmement|Après cela'),
  third: opening('Troisièmement'),
  last: opening('Enfin|Finalement|Pour finir'),
  announces: /(?<!\p{L})(?:trois|quatre|cinq|[3-5])\s\p{L}+s(?!\p{L})|(?<!\p{L})étapes|:$/iu,
  tells: /^(?:j[’']ai|j[’']étais|j[’']avais|je suis|nous avons|nous étions|il était|il a|elle a)(?!\p{L})/iu,
};

const spanish: SequenceWords = {
  first: opening('Primero|En primer lugar'),
  next: either(
    opening('En segundo lugar|En tercer lugar|Luego|Después(?! de)|A continuación'),
    ordinal('Segundo|Tercero|Cuarto', 'el|la|los|las|un|una'),
  ),
  third: either(opening('En tercer lugar'), ordinal('Tercero', 'el|la|los|las|un|una')),
  last: opening('Finalmente|Por último(?!, pero)|Al final(?! de)'),
  announces: /(?<!\p{L})(?:tres|cuatro|cinco|[3-5])\s\p{L}+s(?!\p{L})|(?<!\p{L})pasos|:$/iu,
  tells:
    /^(?:yo\s)?(?:me\s)?(?:\p{L}+(?:é|í|aba|ía)|tuve|fui|hice|estuve|puse|dije|vine|quise|pude)(?!\p{L})/iu,
};

const chinese: SequenceWords = {
  // “第一个” counts things, “第一，” steps.
  first: unspaced('首先|第一(?=\\s*[,，、:：])'),
  next: unspaced('其次|然后|接着|随后|再次|第[二三四](?=\\s*[,，、:：])'),
  third: unspaced('第三(?=\\s*[,，、:：])'),
  last: unspaced('最后(?!一|的)|最后一[点條条步项](?=\\s*[,，:：])|最終|最终'),
  announces: /[三四五3-5]\s?(?:个|步|件|点|项)|步骤|[:：]$/u,
  tells: /^我们?.*[了过]/u,
};

const arabic: SequenceWords = {
  first: opening('أول(?:اً|ًا|ا)|في البداية'),
  next: opening('ثاني(?:اً|ًا|ا)|ثالث(?:اً|ًا|ا)|رابع(?:اً|ًا|ا)|ثم|بعد ذلك'),
  third: opening('ثالث(?:اً|ًا|ا)'),
  last: opening('و?أخير(?:اً|ًا|ا)|في النهاية'),
  announces: /(?:ثلاث|أربع|خمس)ة?\s\p{L}+|خطوات|:$/u,
  tells: /^(?:كنت|كنا|شعرت|ذهبت|ذهبنا)(?!\p{L})/u,
};

const counts = String.raw`(?<!\p{L})(?:%)\s\p{L}+|:$`;

/** Sentences that announce steps: a number of things, the word for steps, a colon. */
function announcing(numbers: string, steps: string): RegExp {
  return new RegExp(counts.replace('%', `${numbers}|[3-5]`) + String.raw`|(?<!\p{L})(?:${steps})`, 'iu');
}

const russian: SequenceWords = {
  first: opening('Сначала|Сперва|Прежде всего|Во-первых|Первым делом'),
  next: opening('Затем|Потом|После этого|Далее|Дальше|Во-вторых|В-третьих|В-четвёртых|В-четвертых'),
  third: opening('В-третьих'),
  last: opening('Наконец|И наконец|В конце(?: концов)?|Под конец|В завершение'),
  announces: announcing('три|четыре|пять', 'шаг|этап'),
  tells:
    /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:я|мы|он|она|они|наш\p{L}*\s\p{L}+)\s(?:\p{L}+\s)?\p{L}+(?:л|ла|ли|лся|лась|лись)(?!\p{L})/iu,
  keepsCounter: true,
};

const ukrainian: SequenceWords = {
  first: opening('Спочатку|Спершу|Насамперед|По-перше'),
  next: opening('Потім|Після цього|Далі|Тоді|Відтак|По-друге|По-третє|По-четверте'),
  third: opening('По-третє'),
  last: opening('Нарешті|І нарешті|Наприкінці|Насамкінець'),
  announces: announcing("три|чотири|п[’ʼ']ять", 'крок|етап'),
  tells:
    /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:я|ми|він|вона|вони|наш\p{L}*\s\p{L}+)\s(?:\p{L}+\s)?\p{L}+(?:в|ла|ли|вся|лася|лися)(?!\p{L})/iu,
  keepsCounter: true,
};

const polish: SequenceWords = {
  first: opening('Najpierw|Po pierwsze|Na początek'),
  next: opening('Następnie|Potem|Później|Po drugie|Po trzecie|Po czwarte|Dalej'),
  third: opening('Po trzecie'),
  last: opening('Na koniec|Wreszcie|Na końcu|W końcu'),
  announces: announcing('trzy|trzech|cztery|czterech|pięć|pięciu', 'krok|etap'),
  tells: /(?<!\p{L})\p{L}+(?:łem|łam|liśmy|łyśmy)(?!\p{L})/iu,
  keepsCounter: true,
};

const czech: SequenceWords = {
  first: opening('Nejprve|Nejdřív|Nejdříve|Za prvé|Zaprvé'),
  next: opening('Potom|Pak|Poté|Dále|Následně|Za druhé|Zadruhé|Za třetí|Zatřetí'),
  third: opening('Za třetí|Zatřetí'),
  last: opening('Nakonec|Na závěr|Na konci'),
  announces: announcing('tři|čtyři|pět', 'krok|kroc'),
  tells: /(?<!\p{L})(?:jsme|jsem)(?!\p{L})/iu,
  keepsCounter: true,
};

const portuguese: SequenceWords = {
  first: either(opening('Em primeiro lugar|Primeiramente'), parted('Primeiro')),
  next: opening('Em segundo lugar|Em terceiro lugar|Depois(?! d[eoa])|Em seguida|A seguir|Então'),
  third: opening('Em terceiro lugar'),
  last: opening('Finalmente|Por fim|Por último(?!, mas)'),
  announces: announcing('três|quatro|cinco', 'passos|etapas'),
  tells:
    /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:eu\s|nós\s)?(?:\p{L}+(?:ei|imos|emos|amos|ava|ávamos|íamos)|fui|fiz|fomos)(?!\p{L})/iu,
  keepsCounter: true,
};

const italian: SequenceWords = {
  first: opening('Prima di tutto|Innanzitutto|In primo luogo|Per prima cosa|Anzitutto'),
  next: opening('Poi|In seguito|Dopodiché|In secondo luogo|In terzo luogo|Quindi'),
  third: opening('In terzo luogo'),
  last: opening('Infine|Alla fine|Per ultimo'),
  announces: announcing('tre|quattro|cinque', 'passi|passaggi|fasi'),
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:(?:ci|mi)\s)?(?:ho|abbiamo|ero|eravamo|sono|siamo)(?!\p{L})/iu,
  keepsCounter: true,
};

const dutch: SequenceWords = {
  first: opening('Eerst|Ten eerste|Allereerst|Om te beginnen'),
  next: opening('Ten tweede|Ten derde|Dan|Daarna|Vervolgens'),
  third: opening('Ten derde'),
  last: opening('Ten slotte|Tenslotte|Tot slot|Uiteindelijk'),
  announces: announcing('drie|vier|vijf', 'stappen'),
  tells:
    /^\p{L}+,?\s(?:was|waren|had|hadden|werd|werden|ging|gingen|kwam|kwamen|zag|zagen|\p{L}+[dt]en?\s(?:ik|hij|zij|ze|wij|we))(?!\p{L})/iu,
  keepsCounter: true,
};

const turkish: SequenceWords = {
  first: either(opening('Önce|İlk önce|Öncelikle|İlk olarak|İlkin'), parted('Birincisi')),
  next: either(
    opening('Sonra|Ardından|Daha sonra|Bundan sonra|İkinci olarak|Üçüncü olarak'),
    parted('İkincisi|Üçüncüsü'),
  ),
  third: either(opening('Üçüncü olarak'), parted('Üçüncüsü')),
  last: opening('Son olarak|Sonunda|En sonunda|Nihayet|En son'),
  announces: announcing('üç|dört|beş', 'adım|aşama'),
  tells: /\p{L}(?:d[ıiuü]m|t[ıiuü]m|d[ıiuü]k|t[ıiuü]k)\.?$/iu,
  keepsCounter: true,
};

const vietnamese: SequenceWords = {
  first: either(opening('Đầu tiên|Trước tiên|Trước hết'), parted('Thứ nhất|Một là')),
  next: either(opening('Sau đó|Tiếp theo|Tiếp đến|Kế đến|Rồi'), parted('Thứ hai|Thứ ba|Thứ tư|Hai là|Ba là')),
  third: parted('Thứ ba|Ba là'),
  last: opening('Cuối cùng|Sau cùng'),
  announces: announcing('ba|bốn|năm', 'bước'),
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:tôi|chúng tôi|anh ấy|cô ấy|họ)\s(?:đã|từng)\s/iu,
  keepsCounter: true,
};

const greek: SequenceWords = {
  first: opening("Πρώτα|Πρώτον|Καταρχάς|Πρώτα απ[’']? όλα"),
  next: opening('Έπειτα|Μετά(?! (?:από|το|την|τη|τον))|Ύστερα|Στη συνέχεια|Κατόπιν|Δεύτερον|Τρίτον'),
  third: opening('Τρίτον'),
  last: opening('Τέλος|Στο τέλος|Τελικά'),
  announces: announcing('τρία|τρεις|τέσσερα|τέσσερις|πέντε', 'βήματα'),
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}\p{L}*(?:σαμε|καμε|θήκαμε)(?!\p{L})/iu,
  keepsCounter: true,
};

const korean: SequenceWords = {
  first: either(opening('먼저|우선|첫째로|첫 번째로'), parted('첫째')),
  next: either(
    opening('그다음(?:에)?|그 다음(?:에)?|다음으로|이어서|둘째로|셋째로|넷째로|두 번째로|세 번째로'),
    parted('둘째|셋째|넷째'),
  ),
  third: either(opening('셋째로|세 번째로'), parted('셋째')),
  last: opening('마지막으로|끝으로|마지막에'),
  announces: /(?:세|네|다섯|[3-5])\s?(?:가지|단계)|단계|:$/u,
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:나는|저는|내가|제가)\s/u,
  keepsCounter: true,
};

const hebrew: SequenceWords = {
  first: opening('ראשית|קודם כול|קודם כל|תחילה'),
  next: either(opening('אחר כך|לאחר מכן|אחרי זה'), parted('שנית|שלישית|רביעית')),
  third: parted('שלישית'),
  last: opening('לבסוף|ולבסוף|בסוף|לסיום'),
  announces: /(?<!\p{L})(?:שלוש|שלושה|ארבע|ארבעה|חמש|חמישה|[3-5])\s\p{L}+|שלבים|צעדים|:$/u,
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}\p{L}+(?:נו|תי)(?!\p{L})/u,
  keepsCounter: true,
};

const persian: SequenceWords = {
  first: parted('اول|نخست|ابتدا|اولاً'),
  next: either(opening('سپس|پس از آن|بعد از آن|ثانیاً|ثالثاً'), parted('بعد|دوم|سوم')),
  third: either(opening('ثالثاً'), parted('سوم')),
  last: opening('در نهایت|سرانجام|در پایان|در آخر'),
  announces: /(?<!\p{L})(?:سه|چهار|پنج|[۳-۵])\s\p{L}+|مرحله|گام|:$/u,
  tells: /\p{L}(?:یدیم|دیم|تیم|دم|تم)[.؟!]?$/u,
  keepsCounter: true,
};

const hindi: SequenceWords = {
  first: opening('पहले|सबसे पहले|सर्वप्रथम'),
  next: either(opening('फिर|उसके बाद|इसके बाद'), parted('दूसरा|तीसरा|दूसरे|तीसरे')),
  third: parted('तीसरा|तीसरे'),
  last: opening('अंत में|आख़िर में|आखिर में|अन्ततः'),
  announces: /(?:तीन|चार|पाँच|पांच|[3-5])\s[\p{L}\p{M}]+|चरण|:$/u,
  tells: /^(?:[\p{L}\p{M}]+,?\s){0,2}(?:मैंने|हमने|मैं|हम)\s/u,
  keepsCounter: true,
};

const languages: Readonly<Record<string, SequenceWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  zh: chinese,
  ar: arabic,
  ru: russian,
  uk: ukrainian,
  pl: polish,
  cs: czech,
  pt: portuguese,
  it: italian,
  nl: dutch,
  tr: turkish,
  vi: vietnamese,
  el: greek,
  ko: korean,
  he: hebrew,
  fa: persian,
  hi: hindi,
};

/** The words of this language, if they are known. */
export function findSequenceWords(lang: string): SequenceWords | undefined {
  return languages[languageOf(lang)];
}
