/** Words that bound or deny a figure: shown large, it would say more than its sentence does. A row a language. */
import { languageOf } from '../../talk/text/language.ts';

interface BoundingWords {
  /** Anywhere before the figure: "nobody", "not". */
  denying?: string;
  /** Right before it: "less than", "up to". */
  before: string;
  /** Right behind it: "or more", "at most". */
  behind: string;
  /** Denies within words as well, or where there are no spaces between them. */
  denyingWithin?: string;
  /** Whether words have no spaces between them, or endings joined to them. */
  isJoined?: boolean;
}

/** “сократилось до 9 минут”: behind these, what else says “up to” names what is reached. */
const reaching = {
  ru: String.raw`(?<!(?:сократ|сниз|уменьш|вырос|увелич|упал|возрос|подня|дош)\p{L}*\s)`,
  uk: String.raw`(?<!(?:скороти|зрос|знизи|зменши|впа[влд])\p{L}*\s)`,
  pl: String.raw`(?<!(?:spad|zmala|wzros|skróci|zmniejsz)\p{L}*\s)`,
  cs: String.raw`(?<!(?:klesl|vzrostl|stoupl)\p{L}*\s)`,
};

const rows: Readonly<Record<string, BoundingWords>> = {
  en: {
    denying: 'not|no|never|nobody|none|nothing|neither|nor|hardly|scarcely|barely|rarely|without|unless',
    denyingWithin: String.raw`n[’']t\b`,
    before:
      '(?:less than|fewer than|more than|up to|as (?:much|many|little|few) as|at least|at most|almost|nearly|over|under|above|below|beyond|within|close to)(?: (?:the|an?))?',
    behind: String.raw`after\s|(?:or|and)\s(?:more|less|fewer|over|up|so)|at\s(?:most|least|best|worst)`,
  },
  de: {
    denying: String.raw`nicht|kein\p{L}*|nie|niemals|niemand|nichts|kaum|ohne`,
    before:
      '(?:weniger als|mehr als|bis zu|bis|mindestens|höchstens|wenigstens|maximal|fast|beinahe|über|unter)(?: (?:die|der))?',
    behind: String.raw`(?:oder|und)\s(?:mehr|weniger)`,
  },
  es: {
    denying: 'no|nunca|nadie|nada|ningún|ninguna?|jamás|apenas|sin',
    before: '(?:menos del?|más del?|hasta|al menos|por lo menos|como máximo|casi)(?: (?:el|las?|los))?',
    behind: String.raw`[oy]\s(?:más|menos)|a lo sumo`,
  },
  fr: {
    denying: 'ne|jamais|personne|rien|aucune?|sans',
    denyingWithin: String.raw`(?<!\p{L})n[’'](?=\p{L})`,
    before: "(?:moins de|plus de|jusqu[’']à|au moins|au plus|presque|près de)(?: (?:la|les))?",
    behind: String.raw`(?:ou|et)\s(?:plus|moins)|au plus|au moins`,
  },
  pt: {
    denying: String.raw`não|nunca|ninguém|nada|nenhum\p{L}*|jamais|sem`,
    before:
      'mais d(?:e|el|[eoa]s?)|menos d[eoa]s?|até|pelo menos|no máximo|no mínimo|quase|acima de|abaixo de',
    behind: String.raw`ou\s(?:mais|menos)`,
  },
  it: {
    denying: String.raw`non|mai|nessun\p{L}*|niente|nulla|senza`,
    before: "(?:più|meno) d(?:i|el|ell[’'])|fino al?|almeno|al massimo|al minimo|quasi|oltre|sotto|entro",
    behind: String.raw`o\s(?:più|meno)`,
  },
  nl: {
    denying: 'niet|geen|nooit|niemand|niets|zonder',
    before: '(?:meer dan|minder dan|tot|minstens|hoogstens|bijna|ruim|over)(?: de)?',
    behind: 'of (?:meer|minder)',
  },
  sv: {
    denying: 'inte|ingen|aldrig',
    before: 'mer än|mindre än|upp till|minst|högst|nästan',
    behind: 'eller mer',
  },
  nb: {
    denying: 'ikke|ingen|aldrig|aldri',
    before: 'mere end|mer enn|mindre end|mindre enn|op til|opptil|næsten|nesten|over|under',
    behind: 'eller mere?',
  },
  pl: {
    denying: String.raw`nie|nikt|nigdy|nic|bez|ani|żad\p{L}+`,
    before: `ponad|powyżej|poniżej|więcej niż|mniej niż|co najmniej|przynajmniej|co najwyżej|najwyżej|maksymalnie|prawie|niemal|niecał[eya]|blisko|${reaching.pl}do`,
    behind: '(?:lub|i) więcej',
  },
  cs: {
    denying: String.raw`ne|není|nikdo|nikdy|bez|ani|nic|žádn\p{L}+`,
    before: `více než|víc než|méně než|míň než|nejméně|alespoň|nejvýše|maximálně|téměř|skoro|přes|pod|nad|${reaching.cs}do`,
    behind: '(?:nebo|a) více',
  },
  ru: {
    denying: 'не|ни|нет|никто|ничего|никогда|без',
    before: `более|больше|менее|меньше|свыше|выше|ниже|не больше|не меньше|как минимум|минимум|максимум|почти|хотя бы|более чем|чуть|${reaching.ru}до`,
    behind: 'или больше|и больше|и более|или меньше',
  },
  uk: {
    denying: 'не|ні|ніхто|немає|без',
    before: `понад|більше|менше|більш ніж|менш ніж|щонайменше|принаймні|щонайбільше|майже|вище|нижче|${reaching.uk}до`,
    behind: 'або більше|і більше',
  },
  el: {
    denying: 'δεν|μην?|χωρίς|κανείς|ποτέ|ούτε',
    before: String.raw`(?:πάνω από|κάτω από|περισσότερ\p{L}+ από|λιγότερ\p{L}+ από|τουλάχιστον|το πολύ|μέχρι|έως|σχεδόν)(?: (?:το|τα|τις|τους))?`,
    behind: 'ή περισσότερ',
  },
  tr: {
    denying: 'hiç',
    before: 'en az|en çok|en fazla|neredeyse',
    behind: String.raw`ve üzeri|veya daha|[’'](?:t[ae]n|d[ae]n)\s(?:fazla|çok|az)`,
  },
  vi: {
    denying: 'không|chưa|chẳng|đừng',
    before: 'hơn|trên|dưới|gần|ít nhất|nhiều nhất|tối đa|tối thiểu|quá|chưa đến|chưa đầy',
    behind: 'trở lên|trở xuống',
  },
  ar: {
    denying: 'لا|لم|لن|ليس|ليست|بدون|دون',
    before: 'أكثر من|أقل من|حتى|على الأقل|على الأكثر',
    behind: 'أو أكثر|أو أقل|على الأقل',
  },
  he: {
    denying: 'לא|אין|בלי|ללא|אף',
    before: '(?:יותר מ|פחות מ|למעלה מ|לפחות|לכל היותר|עד|מעל|מתחת ל|כמעט)[-־]?',
    behind: 'או יותר|לפחות|לכל היותר',
  },
  fa: {
    denying: 'هیچ|بدون|نه',
    before: 'بیش از|بیشتر از|کمتر از|حداقل|دست کم|حداکثر|تا|نزدیک به',
    behind: 'یا بیشتر|یا کمتر',
  },
  hi: {
    denying: 'नहीं|बिना|न',
    before: 'कम से कम|ज़्यादा से ज़्यादा|अधिकतम|न्यूनतम',
    behind: 'से (?:अधिक|ज़्यादा|ज्यादा|कम|ऊपर)|या उससे',
  },
  zh: {
    denyingWithin: '[不没沒无無]|从未|并非',
    before: '超过|超過|不到|至少|至多|最多|最少|将近|接近|近|多达|高达',
    behind: '以上|以下|以内|左右',
    isJoined: true,
  },
  ko: {
    before: '최소|최대|거의|적어도|많아야',
    behind: String.raw`(?:를|을|가|이)?\s?(?:이상|이하|미만|초과|넘|가까이|안팎)`,
    isJoined: true,
  },
  th: {
    denyingWithin: 'ไม่',
    before: 'มากกว่า|น้อยกว่า|ไม่เกิน|อย่างน้อย|อย่างมาก|เกือบ|กว่า|ถึง',
    behind: 'ขึ้นไป|หรือมากกว่า',
    isJoined: true,
  },
};

/** Languages that say it as another one does. */
const sameAs: Readonly<Record<string, string>> = { da: 'nb', no: 'nb', nn: 'nb', sk: 'cs', ja: 'zh' };

interface Bounds {
  denying: RegExp;
  before: RegExp;
  behind: RegExp;
}

const made = new Map<BoundingWords, Bounds>();

function boundsFor(lang: string): Bounds | undefined {
  const base = languageOf(lang);
  const row = rows[sameAs[base] ?? base];
  if (row === undefined) return undefined;
  const bounds = made.get(row) ?? makeBounds(row);
  made.set(row, bounds);
  return bounds;
}

function makeBounds({ denying, denyingWithin, before, behind, isJoined = false }: BoundingWords): Bounds {
  // “non-stop” denies nothing.
  const word = denying && String.raw`(?<![\p{L}\p{M}])(?:${denying})(?![\p{L}\p{M}-])`;
  return {
    denying: new RegExp([word, denyingWithin].filter((each) => each !== undefined).join('|') || '(?!)', 'iu'),
    before: new RegExp(String.raw`${isJoined ? '' : String.raw`(?<!\p{L})`}(?:${before})\s*$`, 'iu'),
    behind: new RegExp(String.raw`^[,\s]*(?:${behind})`, 'iu'),
  };
}

/** Whether what stands around a figure bounds or denies it; never in a language whose words are not known. */
export function isBounded(before: string, behind: string, lang: string): boolean {
  const bounds = boundsFor(lang);
  return (
    bounds !== undefined &&
    (bounds.denying.test(before) || bounds.before.test(before) || bounds.behind.test(behind))
  );
}

/** Whether a text ends with words that bound the figure behind it, as "more than" does. */
export function endsBounding(before: string, lang: string): boolean {
  return boundsFor(lang)?.before.test(before) ?? false;
}
