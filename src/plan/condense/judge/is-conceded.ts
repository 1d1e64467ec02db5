/** Tells what an author only admits before he says what he means: “Sure, lamps cost oil. … But ships cost more.” */
import { languageOf } from '../../../talk/text/language.ts';

interface Concession {
  /** Begins what is admitted. */
  admits: RegExp;
  /** Begins what is meant in spite of it. */
  turns: RegExp;
}

function words(admits: string, turns: string): Concession {
  return {
    admits: new RegExp(String.raw`^["“„«]?(?:${admits})(?=[\s,!.:—–-])`, 'iu'),
    turns: new RegExp(String.raw`^["“„«]?(?:${turns})(?![\p{L}’'-])`, 'iu'),
  };
}

function unspaced(admits: string, turns: string): Concession {
  return { admits: new RegExp(`^(?:${admits})`, 'u'), turns: new RegExp(`^(?:${turns})`, 'u') };
}

const byLanguage: Readonly<Record<string, Concession>> = {
  en: words(
    "(?:and |but |yes,? |now,? |ok(?:ay)?,? )?(?:sure|granted|of course|admittedly|certainly|true|to be fair|fair enough|no doubt|undoubtedly|naturally|yes|it[’']s true|it is true|i admit|i[’']ll admit|i grant)",
    'but|yet|however|nevertheless|nonetheless|still|even so|the (?:problem|trouble|catch) is',
  ),
  de: words(
    '(?:und )?(?:natürlich|sicher|klar|zugegeben|gewiss|freilich|zwar|selbstverständlich|ja|stimmt|es stimmt)',
    'aber|doch|jedoch|trotzdem|dennoch|allerdings|nur(?= (?:ist|hat|kann|wird|wissen|haben|sind))',
  ),
  fr: words(
    "(?:et )?(?:certes|bien sûr|évidemment|oui|d[’']accord|il est vrai|c[’']est vrai)",
    'mais|pourtant|cependant|toutefois|néanmoins|seulement',
  ),
  es: words(
    '(?:y )?(?:claro|por supuesto|desde luego|cierto|sí|es verdad|es cierto|evidentemente|naturalmente)',
    'pero|sin embargo|no obstante|aun así',
  ),
  pt: words('(?:e )?(?:claro|certo|sim|é verdade|obviamente|naturalmente)', 'mas|porém|contudo|no entanto'),
  it: words('(?:e )?(?:certo|certamente|sì|è vero|ovviamente|naturalmente)', 'ma|però|tuttavia|eppure'),
  nl: words('(?:en )?(?:natuurlijk|zeker|toegegeven|ja|klopt|het is waar)', 'maar|toch|echter'),
  ru: words('(?:и )?(?:конечно|безусловно|да|верно|правда|разумеется)', 'но|однако'),
  zh: unspaced('当然|當然|诚然|誠然|固然|没错|沒錯|确实|確實|的确|的確', '但|不过|不過|然而|可是|只是'),
  ja: unspaced('もちろん|確かに|たしかに|なるほど', 'しかし|でも|だが|ですが|ただ|けれど|とはいえ'),
};

/** So many sentences further on an author has said what he means. */
const reach = 4;

/**
 * Whether the sentence is admitted, or goes on with what is, and one of the next turns from it.
 * @param texts the sentences of a paragraph
 * @param lang BCP 47
 */
export function isConceded(texts: readonly string[], index: number, lang: string): boolean {
  const { admits, turns } = byLanguage[languageOf(lang)] ?? {};
  if (admits === undefined || turns === undefined) return false;
  const turnsAt = (at: number) => turns.test(texts[at]?.trim() ?? '');
  if (turnsAt(index)) return false;
  let start = index;
  while (start > 0 && index - start < reach && !admits.test(texts[start]?.trim() ?? '')) {
    if (turnsAt(start - 1)) return false;
    start -= 1;
  }
  if (!admits.test(texts[start]?.trim() ?? '')) return false;
  for (let at = index + 1; at <= start + reach && at < texts.length; at += 1) if (turnsAt(at)) return true;
  return false;
}
