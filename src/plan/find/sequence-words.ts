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
  /** The verb comes right behind the counting word: without that word the sentence would ask. */
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
  last: opening('Finalmente|Por último|Al final(?! de)'),
  announces: /(?<!\p{L})(?:tres|cuatro|cinco|[3-5])\s\p{L}+s(?!\p{L})|(?<!\p{L})pasos|:$/iu,
  tells:
    /^(?:yo\s)?(?:me\s)?(?:\p{L}+(?:é|í|aba|ía)|tuve|fui|hice|estuve|puse|dije|vine|quise|pude)(?!\p{L})/iu,
};

const chinese: SequenceWords = {
  // “第一个” counts things, “第一，” steps.
  first: unspaced('首先|第一(?=\\s*[,，、:：])'),
  next: unspaced('其次|然后|接着|随后|再次|第[二三四](?=\\s*[,，、:：])'),
  third: unspaced('第三(?=\\s*[,，、:：])'),
  last: unspaced('最后|最終|最终'),
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

const languages: Readonly<Record<string, SequenceWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  zh: chinese,
  ar: arabic,
};

/** The words of this language, if they are known. */
export function findSequenceWords(lang: string): SequenceWords | undefined {
  return languages[languageOf(lang)];
}

const numerals = [
  ['1', 'one', 'eins', 'un', 'uno', '一', 'الأولى'],
  ['2', 'two', 'zwei', 'deux', 'dos', '二', 'الثانية'],
  ['3', 'three', 'drei', 'trois', 'tres', '三', 'الثالثة'],
  ['4', 'four', 'vier', 'quatre', 'cuatro', '四', 'الرابعة'],
  ['5', 'five', 'fünf', 'cinq', 'cinco', '五', 'الخامسة'],
];
const numeral = numerals.flat().join('|');
const numbered = new RegExp(
  String.raw`^(?:Step|Schritt|[ÉE]tape|Paso|الخطوة)\s(${numeral})(?:\s?[:：,،]|\s[–—-])\s*`,
  'iu',
);
/** "One: light the lamp." */
const counted = /^(one|two|three|four|five)\s?:\s+/iu;
const numberedUnspaced = new RegExp(String.raw`^第(${numeral})步\s*[:：,，]?\s*`, 'u');

/** The words "Step 2:", in any language, or "Two:" in English, at the start of a sentence, and their number. */
export function findStepNumber(text: string): { counter: string; number: number } | undefined {
  const [counter, value = ''] =
    numbered.exec(text) ?? counted.exec(text) ?? numberedUnspaced.exec(text) ?? [];
  if (counter === undefined) return undefined;
  return { counter, number: numerals.findIndex((row) => row.includes(value.toLowerCase())) + 1 };
}
