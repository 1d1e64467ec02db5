/** The words by which languages say who is quoted. */
import { languageOf } from '../../talk/text/language.ts';

/** How a language names who said something before and behind the quotation; the group `by` is the name. */
export interface QuotingWords {
  /** What stands between the sentence's start and the quotation. */
  before: readonly RegExp[];
  /** What stands between the quotation and the sentence's end. */
  behind: readonly RegExp[];
}

/** One capitalised word, two and more with particles, initials. */
const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const more = String.raw`(?:\s(?:(?:de|del|della|di|da|du|van|von|der|den|la|le|bin|al)\s)*\p{Lu}[\p{L}\p{M}’'.-]*)*`;
const name = word + more;

interface Latin {
  /** Verbs of saying, as they stand beside a name. */
  verbs: string;
  /** What may stand between verb and colon. */
  tails: string;
  /** Words before a verb that stands before its subject, as in "Como dijo". */
  openers: string;
  /** Articles and possessives that begin a short subject without a name. */
  determiners: string;
  /** Those and others, behind the verb, where a subject may be longer. */
  articles: string;
  /** When or where it was said, at the sentence's start. */
  settings: string;
  /** What begins the office or the town behind a name, as in "Mr Hale from sales". */
  origins: string;
  /** What begins a clause behind the name, without a comma, that tells when it was said. */
  occasions: string;
  /** Capitalised at a sentence's start, and nobody's name. */
  noNames: string;
}

/** What says when or where, up to its comma or the verb. */
const circumstance = String.raw`[^,;:.!?]{1,40}?,?\s`;

function makeLatin({
  verbs,
  tails,
  openers,
  determiners,
  articles,
  settings,
  origins,
  occasions,
  noNames,
}: Latin): QuotingWords {
  const isName = String.raw`(?!(?:${noNames})(?![\p{L}’'-]))`;
  const named = String.raw`${isName}(?<by>${name})`;
  const tail = String.raw`(?:\s(?:${tails}))?`;
  const opener = String.raw`(?:(?:${openers})\s)?`;
  const subject = String.raw`(?<by>(?:${determiners})(?:\s\p{L}+){1,3}?)`;
  const setting = String.raw`(?:(?:${settings})\s${circumstance})?`;
  const origin = String.raw`(?:\s(?:${origins})(?:\s[\p{L}\p{N}’'-]+){1,4})?`;
  // “…, who keeps three of them”, “… when the light went out”
  const aside = String.raw`(?:,\s\p{Ll}[^;:!?]{1,70}|\s(?:${occasions})\s[^,;:!?]{1,60})?`;
  const nameWithOrigin = String.raw`${isName}(?<by>${name}${origin})`;
  const office = String.raw`(?<by>(?:${articles})\s[\p{L}’'-]+(?:\s[\p{L}\p{N}’'-]+){0,6})`;
  return {
    before: [
      new RegExp(String.raw`^${opener}${named}\s(?:\p{Ll}+\s)?(?:${verbs})${tail}$`, 'du'),
      new RegExp(String.raw`^(?:${openers})\s(?:${verbs})\s${named}${tail}$`, 'du'),
      new RegExp(String.raw`^${setting}${named}\s(?:${verbs})${tail}$`, 'du'),
      new RegExp(String.raw`^${setting}(?:\d{4}\s)?(?:${verbs})\s${named}${tail}$`, 'du'),
      new RegExp(String.raw`^${subject}\s(?:\p{Ll}+\s)?(?:${verbs})${tail}$`, 'du'),
    ],
    behind: [
      new RegExp(String.raw`^,?\s?(?:${verbs})${tail}\s${nameWithOrigin}${aside}$`, 'du'),
      // "My friend Ada Brandt" is known by her name.
      new RegExp(
        String.raw`^,?\s?(?:${verbs})${tail}\s(?:${articles})\s\p{Ll}+\s(?<by>${word}\s${name})${aside}$`,
        'du',
      ),
      new RegExp(String.raw`^,?\s?(?:${verbs})${tail}\s${office}$`, 'du'),
      new RegExp(String.raw`^,?\s?${named}\s(?:${verbs})${tail}${aside}$`, 'du'),
    ],
  };
}

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
        'He|She|They|We|I|It|You|This|That|These|Those|Some|Someone|Somebody|People|Everyone|Everybody|Nobody|Who|What|There|One|Others?|Many|As|And|Then|Once|The|My|Our|His|Her|Their|A|An',
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
        'Er|Sie|Es|Ich|Wir|Ihr|Man|Das|Dies|Der|Die|Wer|Was|Jemand|Niemand|Viele|Alle|Manche|Wie|So|Schon|Mein|Meine|Unser|Unsere|Ein|Eine',
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
        'Él|Ella|Ellos|Ellas|Yo|Nosotros|Usted|Esto|Eso|Alguien|Nadie|Quien|Todos|Muchos|Como|Ya|Así|Mi|Nuestro|Nuestra|Un|Una|El|La|Los|Las',
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
        "Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ceci|Cela|Quelqu[’']un|Personne|Qui|Tous|Comme|Ainsi|Mon|Ma|Notre|Un|Une|Le|La|Les",
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
        String.raw`^(?:(?:في|وفي)\s(?:عام|سنة)\s\p{N}{4}،?\s)?(?:و?كما\s)?و?(?:${arabicVerbs})\s(?!\S*(?:لي|لنا|له|لها|لهم|إن|أن|في|عن|من)\s)(?<by>(?!(?:لي|لنا|له|لها|لهم|في|عن|من)(?:\s|$))\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]*){0,2})$`,
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
};

const made = new Map<string, QuotingWords>();

/** The words of this language, if they are known. */
export function findQuotingWords(lang: string): QuotingWords | undefined {
  const base = languageOf(lang);
  const known = made.get(base) ?? (Object.hasOwn(languages, base) ? languages[base]?.() : undefined);
  if (known !== undefined) made.set(base, known);
  return known;
}
