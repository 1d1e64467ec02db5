/** Tells what an author reports or sets up only to answer it. */
import { languageOf } from '../../../talk/text/language.ts';

/** What a claim of others costs, one that its author rejects in the next sentence, and one that only rejects, in units of `pick`. */
const losses = { reported: 0.6, rejected: 2.5, rejecting: 1 } as const;

/** A sentence that costs so much is no point, whatever else the paragraph has. */
export const hopelessDispute = losses.rejected;

interface DisputeWords {
  /** Others say so: "Critics say …". */
  reports: RegExp;
  /** A sentence that rejects the one before it: "They're wrong." */
  rejects: RegExp;
}

const english: DisputeWords = {
  reports:
    /^["“(]?(?:but |and )?(?:(?:some|many|most|other|a few|lots of|plenty of) (?:people|folks|critics|developers|engineers|managers|teams|experts|others)|some|others|people|critics|skeptics|sceptics|opponents|proponents|detractors) (?:will |may |might |would |often |still |like to |have )*(?:say|says|said|tell|told|claim|claims|argue|argues|think|believe|insist|object|assume|suggest)\b|^(?:but |and )?(?:the )?conventional wisdom\b|[,!?]["”] (?:some |other |many )?(?:people|others|critics|they) (?:will |may |might |often )?(?:say|tell|object|insist|argue)\b/iu,
  rejects:
    /^(?:but |yet |well, |of course,? )?(?:(?:almost )?(?:none|nobody|no one|neither|few)(?: of (?:them|us|it|these|those|that))? (?:did|do|does|is|are|was|were|has|have|had|would|could)\b[^,;:]{0,12}$|(?:they|he|she|you|we)(?:[’']re| are| were| was) (?:all |both |simply |just |dead |plainly )?(?:wrong|mistaken)\b|(?:it|that|this|they)(?: is|[’']s)?(?: are|[’']re)? (?:isn[’']t|aren[’']t|wasn[’']t|doesn[’']t|didn[’']t|don[’']t|won[’']t|not|simply not|just not)(?: so| true| right| correct| the case| how it works)?[.!]?$|(?:that|this|it)(?:[’']s| is) (?:simply |just |plainly )?(?:wrong|false|untrue|nonsense|a myth)\b|(?:i|we) (?:strongly |respectfully |don[’']t |do not )?(?:disagree|agree|think so|buy it)[.!]?$|(?:i|we|he|she|you) (?:don[’']t|do not|didn[’']t|did not|doesn[’']t|won[’']t|wasn[’']t)[.!]$|please (?:don[’']t|do not|never)\b|(?:don[’']t|do not|never) do (?:this|that|so|it)\b|(?:not so|wrong|nonsense|no|hardly|on the contrary)[.!,])/iu,
};

const table: Readonly<Record<string, DisputeWords>> = {
  en: english,
  de: {
    reports:
      /^["„“»]?(?:aber |und )?(?:manche|einige|viele|andere|kritiker|skeptiker|gegner|die meisten|leute)(?: (?:leute|menschen|kollegen|entwickler))? (?:sagen|sagten|meinen|meinten|behaupten|behaupteten|glauben|glaubten|denken|finden|wenden)(?!\p{L})/iu,
    rejects:
      /^(?:aber )?(?:das (?:stimmt (?:so )?nicht|ist (?:falsch|unsinn|ein irrtum|nicht wahr))|(?:sie|die) (?:irren|liegen falsch|haben unrecht)|keiner von ihnen|niemand (?:tat|hat) |im gegenteil|falsch[.!]|nein[.!,])/iu,
  },
  fr: {
    reports:
      /^["«“]?\s?(?:mais |et )?(?:certains|d[’']autres|beaucoup|d[’']aucuns|les critiques|les sceptiques|les gens|la plupart)(?: (?:des gens|d[’']entre nous))? (?:disent|diront|pensent|croient|affirment|prétendent|estiment|objectent)(?!\p{L})/iu,
    rejects:
      /^(?:mais )?(?:c[’']est faux|ce n[’']est pas (?:vrai|le cas)|(?:ils|elles) (?:ont tort|se trompent)|aucun d[’']eux|au contraire|non[.!,])/iu,
  },
  es: {
    reports:
      /^["«“]?(?:pero |y )?(?:algunos|otros|muchos|hay (?:quien|quienes)|los críticos|los escépticos|la gente|la mayoría)(?: (?:de la gente|personas))? (?:dicen?|dirán?|piensan?|creen?|afirman?|sostienen?|opinan?)(?!\p{L})/iu,
    rejects:
      /^(?:pero )?(?:no es (?:cierto|verdad|así)|es falso|(?:se equivocan|están equivocados)|ninguno (?:de ellos )?lo|al contrario|no[.!,])/iu,
  },
  zh: {
    reports:
      /^[“「]?(?:但|可)?(?:有人|有些人|很多人|许多人|不少人|批评者|反对者|人们|大家)(?:会|常|总|都|可能)?(?:说|认为|觉得|告诉|以为|主张)/u,
    rejects:
      /^(?:但|可)?(?:其实)?(?:并非如此|不是这样|事实并非|这是错的|这不对|他们错了|恰恰相反|不对|错了)/u,
  },
};

/** What it costs a sentence that it says what others say, or what the next one rejects. */
export function judgeDispute(text: string, next: string | undefined, lang: string): number {
  const words = table[languageOf(lang)];
  if (words === undefined) return 0;
  const isRejected = next !== undefined && (words.rejects.test(next.trim()) || narrows(text, next));
  if (isRejected) return losses.rejected;
  if (words.rejects.test(text.trim()) && !/[:;：；]/u.test(text)) return losses.rejecting;
  return words.reports.test(text.trim()) ? losses.reported : 0;
}

/** "I don't hate pumps. I hate pumps without valves." */
function narrows(text: string, next: string): boolean {
  const denied = /\b(?<who>i|we|you|they)\s(?:don[’']t|do\snot|didn[’']t|did\snot)\s(?<what>\p{L}+)/iu.exec(
    text,
  );
  const { who = '', what = '' } = denied?.groups ?? {};
  return denied !== null && new RegExp(String.raw`^${who}\s${what}\b`, 'iu').test(next.trim());
}
