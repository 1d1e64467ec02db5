/** Tells what an author reports or sets up only to answer it. */
import { isEnglish } from '../../../talk/text/language.ts';
import { pointWordsFor, type PointWords } from '../point-words.ts';

/** What a claim of others costs, one that its author rejects in the next sentence, and one that only rejects, in units of `pick`. */
const losses = { reported: 0.6, rejected: 2.5, rejecting: 1 } as const;

/** A sentence that costs so much is no point, whatever else the paragraph has. */
export const hopelessDispute = losses.rejected;

const english: Required<Pick<PointWords, 'reports' | 'rejects'>> = {
  reports:
    /^["“(]?(?:but |and )?(?:(?:some|many|most|other|a few|lots of|plenty of) (?:people|folks|critics|developers|engineers|managers|teams|experts|others)|some|others|people|critics|skeptics|sceptics|opponents|proponents|detractors) (?:will |may |might |would |often |still |like to |have )*(?:say|says|said|tell|told|claim|claims|argue|argues|think|believe|insist|object|assume|suggest)\b|^(?:but |and )?they (?:also |will |often )*(?:say|claim|argue|insist|tell (?:you|us|me))\b|^(?:but |and )?(?:the )?conventional wisdom\b|^it(?:[’']s| is) (?:often|sometimes|frequently|commonly|widely|usually) (?:said|argued|claimed|assumed|believed|thought|suggested|objected)\b|^(?:defenders|supporters|advocates|champions|critics|opponents|proponents) of (?:\p{L}+ ){1,3}(?:will |may |might |would |often |like to )*(?:say|claim|argue|think|believe|insist|object)\b|[,!?]["”] (?:some |other |many )?(?:people|others|critics|they) (?:will |may |might |often )?(?:say|tell|object|insist|argue)\b/iu,
  rejects:
    /^(?:(?:but|yet|well|actually|in fact|of course),? ){0,2}(?:(?:almost )?(?:none|nobody|no one|neither|few)(?: of (?:them|us|it|these|those|that))? (?:did|do|does|is|are|was|were|has|have|had|would|could)\b[^,;:]{0,12}$|(?:they|he|she|you|we)(?:[’']re| are| were| was) (?:all |both |simply |just |dead |plainly )?(?:wrong|mistaken)\b|(?:it|that|this|they)(?: is|[’']s)?(?: are|[’']re)? (?:isn[’']t|aren[’']t|wasn[’']t|doesn[’']t|didn[’']t|don[’']t|won[’']t|not|simply not|just not)(?: so| true| right| correct| the case| how it works)?[.!]?$|(?:that|this|it)(?:[’']s| is) (?:simply |just |plainly )?(?:wrong|false|untrue|nonsense|a myth)\b|(?:i|we) (?:strongly |respectfully |don[’']t |do not )?(?:disagree|agree|think so|buy it)[.!]?$|(?:i|we|he|she|you) (?:don[’']t|do not|didn[’']t|did not|doesn[’']t|won[’']t|wasn[’']t)[.!]$|please (?:don[’']t|do not|never)\b|(?:it|that|this|they) (?:is|are|was|were|does|do|did) (?:neither|nothing of the (?:sort|kind))[.!]?$|(?:(?:this|that|it|doing (?:so|this|that|it)|such \p{L}+) [^.]{3,60}\b)?(?:don[’']t|do not|never) do (?:this|that|so|it)\b|(?:perhaps|maybe|possibly|fair enough)(?: so)?[.!…]$|(?:not so|wrong|nonsense|no|hardly|on the contrary)[.!,])/iu,
};

/**
 * "One objection that I often hear is that pumps are loud": in a sentence in small letters. The best argument, or the only one,
 * is its author's own.
 */
const objects =
  /^(?:but |and |so )?(?:the|an?|one|another) (?!(?:best|only|strongest|main|fair|valid|good) )(?:\p{L}+ )?(?:objection|counter-?argument|criticism|argument against [^,.]{2,40}?)(?:(?: that)? (?:i|we|you) (?:often |sometimes )?hear)? (?:(?:is|was)(?: that\b|[:,])|goes|says|runs)/u;

/** What it costs a sentence that it says what others say, or what the next one rejects. */
export function judgeDispute(text: string, next: string | undefined, lang: string): number {
  const { reports, rejects } = isEnglish(lang) ? english : (pointWordsFor(lang) ?? {});
  if (reports === undefined || rejects === undefined) return 0;
  const own = text.trim().toLowerCase();
  const isRejected = next !== undefined && (rejects.test(next.trim().toLowerCase()) || narrows(text, next));
  if (isRejected) return losses.rejected;
  if (rejects.test(own) && !/[:;：；]/u.test(text)) return losses.rejecting;
  return reports.test(own) || (isEnglish(lang) && objects.test(own)) ? losses.reported : 0;
}

/** "I don't hate pumps. I hate pumps without valves.", "Do not count pumps. Count the wells." */
function narrows(text: string, next: string): boolean {
  const forbidden = /^(?:so |but |and )?(?:please )?(?:do not|don[’']t|never|stop) (?<what>[a-z]+)\b/u.exec(
    text.trim().toLowerCase(),
  );
  const allowed = /^(?:instead,? |rather,? )?(?<what>[a-z]+)\b/u.exec(next.trim().toLowerCase());
  if (forbidden !== null && forbidden.groups?.['what'] === allowed?.groups?.['what']) return true;
  const denied = /\b(?<who>i|we|you|they)\s(?:don[’']t|do\snot|didn[’']t|did\snot)\s(?<what>\p{L}+)/iu.exec(
    text,
  );
  const { who = '', what = '' } = denied?.groups ?? {};
  return denied !== null && new RegExp(String.raw`^${who}\s${what}\b`, 'iu').test(next.trim());
}
