/** Tells what an author only admits before he says what he means: “Sure, lamps cost oil. … But ships cost more.”,
 * “Originally we wanted to close the quay. …” */
import { languageOf } from '../../../talk/text/language.ts';

interface Concession {
  /** Begins what is admitted. */
  admits: RegExp;
  /** Begins what is meant in spite of it. */
  turns: RegExp;
  /** Begins what was intended, and came otherwise. */
  intends: RegExp;
}

function words(admits: string, turns: string, intends: string): Concession {
  return {
    intends: new RegExp(String.raw`^["“„«]?(?:${intends})(?!\p{L})`, 'iu'),
    admits: new RegExp(String.raw`^["“„«]?(?:${admits})(?=[\s,!.:—–-])`, 'iu'),
    turns: new RegExp(String.raw`^["“„«]?(?:${turns})(?![\p{L}’'-])`, 'iu'),
  };
}

function unspaced(admits: string, turns: string, intends: string): Concession {
  return {
    admits: new RegExp(`^(?:${admits})`, 'u'),
    turns: new RegExp(`^(?:${turns})`, 'u'),
    intends: new RegExp(`^(?:${intends})`, 'u'),
  };
}

const byLanguage: Readonly<Record<string, Concession>> = {
  en: words(
    "(?:and |but |yes,? |now,? |ok(?:ay)?,? )?(?:sure|granted|of course|admittedly|certainly|true|to be fair|fair enough|no doubt|undoubtedly|naturally|yes|it[’']s true|it is true|i admit|i[’']ll admit|i grant|[^.!?,]{3,60} (?:is|are) (?:great|fine|nice|well and good)(?=[.!]))",
    'but|yet|however|nevertheless|nonetheless|still|even so|the (?:problem|trouble|catch) is',
    String.raw`(?:originally|initially),? (?:i|we|they|he|she) (?:had )?(?:wanted|planned|meant|intended|hoped|thought)|(?:i|we|they|he|she) (?:had )?(?:originally|initially|first) (?:wanted|planned|meant|intended|hoped)|(?:my|our|the) (?:first|original|initial) (?:plan|idea|intention) was to`,
  ),
  de: words(
    '(?:und )?(?:natürlich|sicher|klar|zugegeben|gewiss|freilich|zwar|selbstverständlich|ja|stimmt|es stimmt)',
    'aber|doch|jedoch|trotzdem|dennoch|allerdings|nur(?= (?:ist|hat|kann|wird|wissen|haben|sind))',
    String.raw`(?:eigentlich|ursprünglich|zuerst|zunächst|anfangs) (?:wollte\p{L}*|plante\p{L}*|dachte\p{L}*|hatte\p{L}* (?:ich|wir) (?:vor|geplant|gedacht))`,
  ),
  fr: words(
    "(?:et )?(?:certes|bien sûr|évidemment|oui|d[’']accord|il est vrai|c[’']est vrai)",
    'mais|pourtant|cependant|toutefois|néanmoins|seulement',
    String.raw`(?:au départ|à l[’']origine|au début|initialement),? (?:je |nous |on |j[’'])(?:voulai\p{L}*|voulions|pensai\p{L}*|pensions|comptai\p{L}*|comptions|prévoy\p{L}*)`,
  ),
  es: words(
    '(?:y )?(?:claro|por supuesto|desde luego|cierto|sí|es verdad|es cierto|evidentemente|naturalmente)',
    'pero|sin embargo|no obstante|aun así',
    String.raw`(?:en (?:un )?principio|al principio|originalmente|inicialmente),? (?:\p{L}+ )?(?:quería\p{L}*|queríamos|pensaba\p{L}*|pensábamos|iba\p{L}* a|íbamos a)`,
  ),
  pt: words(
    '(?:e )?(?:claro|certo|sim|é verdade|obviamente|naturalmente)',
    'mas|porém|contudo|no entanto',
    String.raw`(?:no início|a princípio|inicialmente|originalmente),? (?:\p{L}+ )?(?:queria\p{L}*|queríamos|pensava\p{L}*|pensávamos)`,
  ),
  it: words(
    '(?:e )?(?:certo|certamente|sì|è vero|ovviamente|naturalmente)',
    'ma|però|tuttavia|eppure',
    String.raw`(?:all[’']inizio|in origine|inizialmente|in principio),? (?:\p{L}+ )?(?:volev|pensav)\p{L}*`,
  ),
  nl: words(
    '(?:en )?(?:natuurlijk|zeker|toegegeven|ja|klopt|het is waar)',
    'maar|toch|echter',
    String.raw`(?:eigenlijk|oorspronkelijk|eerst|aanvankelijk) (?:wilde|dacht)\p{L}*`,
  ),
  ru: words(
    '(?:и )?(?:конечно|безусловно|да|верно|правда|разумеется)',
    'но|однако',
    String.raw`(?:сначала|изначально|поначалу|первоначально),? (?:\p{L}+ )?(?:хотел|думал|планировал|собирал)\p{L}*`,
  ),
  zh: unspaced(
    '当然|當然|诚然|誠然|固然|没错|沒錯|确实|確實|的确|的確',
    '但|不过|不過|然而|可是|只是',
    '(?:本来|本來|原本|起初|最初|一开始|一開始)(?:我|我们|我們|是)?(?:想|打算|以为|以為|计划|計劃|准备|準備)',
  ),
  ja: unspaced(
    'もちろん|確かに|たしかに|なるほど',
    'しかし|でも|だが|ですが|ただ|けれど|とはいえ',
    '(?:本来|もともと|当初|最初)は?、?[^。]{0,40}(?:つもり|予定|と思って|と考えて)',
  ),
};

/** A sentence that only grants the one before it. */
const agrees =
  /^(?:(?:(?:and|but) )?(?:that|this|it)(?:[’']s| is| may be) (?:all |quite |very |certainly |partly )?(?:true|right|fair|correct)|fair enough|true enough|i agree|(?:das|es) (?:stimmt|ist wahr|ist richtig)|dem stimme ich zu|c[’']est (?:vrai|juste|exact)|(?:eso |esto )?es (?:verdad|cierto)|(?:isso )?é verdade|(?:questo )?è vero|dat (?:klopt|is waar)|это (?:верно|правда|так)|(?:这|這)?(?:没错|沒錯|是对的|是對的|确实如此|確實如此)|(?:それは)?(?:その通り|正しい|本当)(?:です|だ)?)[.。!！]?$/iu;

/** So many sentences further on an author has said what he means. */
const reach = 4;

/**
 * Whether the sentence is admitted, or goes on with what is, and one of the next turns from it; or tells what was intended
 * before it came otherwise.
 * @param texts the sentences of a paragraph
 * @param lang BCP 47
 */
export function isConceded(texts: readonly string[], index: number, lang: string): boolean {
  const { admits, turns, intends } = byLanguage[languageOf(lang)] ?? {};
  if (admits === undefined || turns === undefined || intends === undefined) return false;
  if (index < texts.length - 1 && intends.test(texts[index]?.trim() ?? '')) return true;
  const turnsAt = (at: number) => turns.test(texts[at]?.trim() ?? '');
  if (turnsAt(index)) return false;
  // “Lamps smoke. That’s true. But …”
  const agreesAt = (at: number) => agrees.test(texts[at]?.trim() ?? '') && turnsAt(at + 1);
  if (agreesAt(index) || agreesAt(index + 1)) return true;
  let start = index;
  while (start > 0 && index - start < reach && !admits.test(texts[start]?.trim() ?? '')) {
    if (turnsAt(start - 1)) return false;
    start -= 1;
  }
  if (!admits.test(texts[start]?.trim() ?? '')) return false;
  for (let at = index + 1; at <= start + reach && at < texts.length; at += 1) if (turnsAt(at)) return true;
  return false;
}
