/** Finds, in a sentence, a term that it introduces and what it means. */
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { endsByAsking } from '../ends-as-question.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { withoutBold } from '../condense/find-bold.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { languageOf } from '../../talk/text/language.ts';

export interface Definition {
  term: RichText;
  meaning: RichText;
}

const mostTermWords = 3;

/** What parts a term from its meaning, by language; a verb that states no more than what a thing is. */
const verbs: Readonly<Record<string, string>> = {
  en: String.raw`(?:is|are|means|describes|refers\sto)\s(?=(?:an?|the|one|any)\s|(?:\p{L}+\s){1,3}(?:that|which)\s)`,
  de: String.raw`(?:ist|sind|bedeutet|bezeichnet|heißt)[,\s]\s?(?=(?:ein|eine|der|die|das)\s)`,
  fr: String.raw`(?:est|sont|signifie|désigne)\s(?=(?:un|une|le|la|les|des)\s|l[’'])`,
  es: String.raw`(?:es|son|significa|designa)\s(?=(?:un|una|el|la|los|las)\s)`,
  zh: '(?:是指|指的是|是|指)\\s?',
  ar: String.raw`(?:هو|هي|يعني|تعني)\s`,
  ru: String.raw`[—–-]\sэто\s(?!не\s)`,
  uk: String.raw`[—–-]\sце\s(?!не\s)`,
  pl: String.raw`(?:to|jest\sto|oznacza)\s(?!nie\s)`,
  pt: String.raw`(?:é|são|significa|designa)\s(?=(?:uma?|[oa]s?)\s)`,
  it: String.raw`(?:è|sono|significa|indica)\s(?=(?:un[oa]?|il|l[oae]|gli|i)\s|(?:un|l)[’'])`,
  nl: String.raw`(?:is|zijn|betekent)\s(?=(?:een|de|het)\s)`,
  el: String.raw`(?:είναι|σημαίνει)\s(?=(?:ένας|μία|μια|ένα|ο|η|το|οι|τα)\s)`,
  vi: String.raw`là\s(?=(?:một|những|phương|quá|loại|tập|khả)\s)`,
  he: String.raw`(?:הוא|היא|הם|הן)\s(?!לא\s)`,
};
const article = String.raw`(?:(?:An?|The|Eine?|Der|Die|Das|Une?|Le|La|Les|L[’']|El|Los|Las|Una|Il|Lo|Gli|O|Os|As|Uma?|Het|Een|Ο|Η|Το)\s?)?`;

/** The parts of “Term: meaning”, which a list of terms has; nothing where the term is a phrase. */
export function partDefined(sentence: RichText): Definition | undefined {
  const colon = /[:：]\s*/u.exec(sentence.text);
  if (colon === null) return undefined;
  const term = withoutBold(sliceRichText(sentence, 0, colon.index));
  const meaning = trimPoint(sliceRichText(sentence, colon.index + colon[0].length));
  if (countWords(term.text) > mostTermWords || meaning.text === '') return undefined;
  return { term, meaning: withoutBold(meaning) };
}

/** A subject that points or is stressed, no term. */
const noTerm =
  /^(?:this|that|these|those|it|he|she|they|we|you|I|what|which|who|there|here|all|any|some|one|none|(?:no|any|every|some)(?:thing|one|body)\b.*|[这那它他她我]\p{Script=Han}{0,2}|重点|注意|问题|هذا|هذه|ذلك|эт[оаи]т?|то|он[аои]?|мы|вы|все|це|цей|ця|він|вона|ми|t[eoa]n?|ona?|isto|isso|este|esta|ele|ela|quest[oaie]|ciò|lui|lei|dit|dat|deze|hij|zij|αυτ[όήά]|đây|đó|nó|זה|זאת|הוא|היא|only|now|today|please|note|warning|important|\d.*)$/iu;
/** What says how good or which one something is, not what it is. */
const judges =
  /^(?:an?|the|one|eine?|une?|la|le|el)\s(?:\p{L}+ly\s|very\s)?(?:ambiguous|bad|best|better|big|biggest|blast|classic|common|easy|essential|excellent|few|fine|first|fun|good|great|hard|huge|important|joy|key|last|little|lot|main|major|matter|mess|most|must|necessary|next|nice|odd|only|other|overloaded|pain|perfect|point|popular|problem|real|reason|result|right|same|second|serious|simple|solution|special|strange|thing|typical|useful|usual|vague|way|word|worst|wrong|year|gut\p{L}*|schlecht\p{L}*|klassisch\p{L}*|bon\p{L}*|buen\p{L}*)\b/iu;

const judgesElsewhere =
  /^(?:(?:最|很|非常|更|不|由|为了|因为|关键|重要|问题|必须|错|对|好|坏)|.*的[。]?$|(?:ال?أفضل|ال?أهم|السبب|المشكلة|الحل|جيد|مهم|ما)(?!\p{L})|(?:сам(?:ый|ая|ое|ые)|лучш|худш|главн|важн|единственн|хорош|плох|найкращ|найгірш|головн|єдин|najlep|najgor|najważ|główn|jedyn|dobr[yae]|zł[yae])\p{L}*(?!\p{L})|(?:uma?|[oa]s?|un[oa]?|il|l[ae]|gli|i|een|de|het|ένας?|μια|το|η|ο)\s(?:melhor|pior|principal|mais|únic[oa]|boa|bom|migliore|peggiore|più|unic[oa]|principale|buon[oa]?|best|beste|enige|laatste|goede?|grootste|καλύτερ\p{L}+|χειρότερ\p{L}+|μόν\p{L}+|πιο)(?!\p{L})|(?:הדבר|הטוב|היחיד|הכי)(?!\p{L}))/u;

/**
 * The definition, if the sentence begins with a term in bold, in italics or in quotation marks and says what it is.
 * @param isMarked whether only such a term counts; otherwise a sentence's plain subject is one too
 */
export function findDefinition(
  sentence: RichText,
  lang: string,
  { isMarked = true }: { isMarked?: boolean } = {},
): Definition | undefined {
  const verb = verbs[languageOf(lang)];
  if (verb === undefined || endsByAsking(sentence.text)) return undefined;
  const start = new RegExp(String.raw`^${article}`, 'u').exec(sentence.text)?.[0].length ?? 0;
  for (const at of [start, 0]) {
    const place = findTerm(sentence, at) ?? (isMarked ? undefined : findSubject(sentence, at, verb));
    if (place === undefined) continue;
    const between = new RegExp(String.raw`^\s?(?:\([^()]{1,40}\)\s)?${verb}`, 'u').exec(
      sentence.text.slice(place.behind),
    );
    if (between === null) continue;
    const term = withoutBold(sliceRichText(sentence, place.from, place.to));
    const meaning = trimPoint(sliceRichText(sentence, place.behind + between[0].length));
    const isTerm = countWords(term.text) <= mostTermWords && !noTerm.test(term.text);
    if (
      isTerm &&
      countWords(meaning.text) >= 3 &&
      !judges.test(meaning.text) &&
      !judgesElsewhere.test(meaning.text)
    ) {
      return { term: startWithCapital(term), meaning: startWithCapital(withoutBold(meaning)) };
    }
  }
  return undefined;
}

interface Place {
  from: number;
  to: number;
  /** Where the term's marks end. */
  behind: number;
}

/** The words before the verb. */
function findSubject({ text }: RichText, at: number, verb: string): Place | undefined {
  const subject = new RegExp(String.raw`^[^,;:.]+?(?=\s(?:\([^()]{1,40}\)\s)?${verb})`, 'u').exec(
    text.slice(at),
  )?.[0];
  return subject === undefined
    ? undefined
    : { from: at, to: at + subject.length, behind: at + subject.length };
}

function findTerm({ text, marks }: RichText, at: number): Place | undefined {
  const mark = marks.find(({ kind, start }) => start === at && (kind === 'strong' || kind === 'em'));
  if (mark !== undefined) return { from: at, to: mark.end, behind: mark.end };
  const quoted = /^[“"„«]\s?(?<term>[^“”"„«»]+?)\s?[”"“»]/u.exec(text.slice(at));
  const term = quoted?.groups?.['term'];
  if (quoted === null || term === undefined) return undefined;
  const [whole] = quoted;
  const from = at + whole.indexOf(term);
  return { from, to: from + term.length, behind: at + whole.length };
}
