/** Tells what an author denies to put the right thing in its place. */
import { isEnglish, languageOf } from '../../../talk/text/language.ts';
import { wordSet } from '../words/word-set.ts';

/** Tie a sentence to the one before, and are no part of what it says. */
const links = wordSet('so but and now still no rather instead');
/** A denial so many words behind a sentence's start denies what it says, and not a part of it. */
const within = 8;

const denial = /^(?:not|never|cannot|\S+n[’']t)$/u;
const helper = /^(?:do|does|did)n[’']t$/u;
const does = /^(?:do|does|did)$/u;
/** What is said of nobody, and then of somebody. */
const nobody = /^(?:nobody|none|nothing)$/u;
const somebody = /^(?:somebody|someone|something|everybody|everyone|everything|some|all)$/u;

/** “*If* it is not yours”, “*There* isn’t much”: denied, but of nothing that the next sentence could tell. */
const hangs = /^(?:if|when|unless|because|while|since|though|although|even|as|there)$/u;
const copula = /^(?:is|are|was|were)(?:n[’']t)?$/u;
const takesUp = /^(?:it|they|he|she)$/u;
const takesUpAs = /^(?:it|he|she)[’']s$|^they[’']re$/u;
const clauseSubject = /^(?:i|we|you|they|he|she|it)$/u;
/** “It’s better to wait”, “It is possible that …”: it stands for what follows. */
const expletive =
  /^it(?:[’']s| is| was) (?:(?!an? |the )(?:\p{L}+ ){1,3}?(?:to|if|that|for|when|because)\b|(?:possible|likely|true|clear|hard|easy|better)\b)/u;

/**
 * Whether the next sentence says how it is what this one says it is not, in the same words or of the same thing: "Pumps
 * don’t fail by age. Pumps fail by sand.", "Nobody waits for a pump. Somebody waits for water.", "A pump is no toy. It is
 * a tool."
 */
export function isCorrected(text: string, next: string, lang: string): boolean {
  if (!isEnglish(lang)) return isCorrectedIn(languageOf(lang), text, next);
  if (isReversed(text, next)) return true;
  const [denied, right] = [listWords(text), listWords(next)];
  if (denied.length < 3 || right.length < 3 || right.slice(0, within).some((word) => denial.test(word)))
    return false;
  const [[subject = '', second = '', third = ''], [asserted = '', after = '']] = [denied, right];
  if (nobody.test(subject)) return somebody.test(asserted) && second === after;
  const at = denied.slice(0, within).findIndex((word) => denial.test(word));
  // “You might not.” and “You know this isn’t true.” only reject, and “bigger means that we don’t know” denies something else.
  if (at < 0 || at === denied.length - 1 || denied.slice(1, at).some((word) => clauseSubject.test(word)))
    return false;
  if (/^(?:true|right|so|correct)$/u.test(denied[at + 1] ?? '')) return false;
  if (isAnswered(denied, at, right)) return true;
  if (subject !== asserted) return isTakenUp(denied, at, right);
  if (helper.test(second)) return third === after;
  // "It isn’t age. It is sand.", "It’s not age. It’s sand."
  const isShort = second === 'not' && /[’'](?:s|re|m)$/u.test(subject);
  return isShort || second.replace(/n[’']t$/u, '') === after;
}

/** "Old pumps *don’t* leak. New pumps *do*.", "Waiting is *not* rude. Leaving without a word *is*." */
function isAnswered(denied: readonly string[], at: number, right: readonly string[]): boolean {
  const verb = denied[at] === 'not' ? denied[at - 1] : denied[at]?.replace(/n[’']t$/u, '');
  const [subject = '', last = ''] = right.slice(-2);
  if ([...denied, ...right].some((word) => hangs.test(word)) || clauseSubject.test(subject)) return false;
  // "Nobody knows *how* old ours are."
  if (right.some((word) => /^(?:what|how|who|where|why|which|that|than)$/u.test(word))) return false;
  return [copula, does].some((kind) => kind.test(verb ?? '') && kind.test(last));
}

/** For sentences in small letters. */
const reversals: readonly { denies: RegExp; asserts: RegExp }[] = [
  // “Stop counting pumps. Start counting wells.”
  {
    denies: /^(?:so |but |and )?stop (?!by\b|at\b|here\b)(?:\p{L}+ing|the|all|your|this|that)\b/u,
    asserts: /^(?:and |instead,? )?start (?:\p{L}+ing|with|the|your|from)\b/u,
  },
  // “There is nothing wrong with the pump. The fault is the well.”
  {
    denies:
      /^there(?:[’']s| is| are| was| were) (?:nothing wrong|no(?:thing)? (?:\p{L}+ )?(?:wrong|problem|bug|trouble|fault|mistake|error|issue))\b/u,
    asserts:
      /^(?:but |no,? )?(?:the|its|our) (?:(?:real|actual|true|only) )?(?:problem|bug|trouble|fault|mistake|error|issue)s? (?:is|are|was|were|lies|lay)\b(?! (?:not|never|no)\b)/u,
  },
];
/** “*No pump is slow.* The garden *is slow* because …” */
const spared = /^no (?:single |one )?\p{L}+ (?<what>(?:is|are|was|were) \p{L}+)[.!]?$/u;

function isReversed(text: string, next: string): boolean {
  const [own, follows] = [text.trim().toLowerCase(), next.trim().toLowerCase()];
  if (reversals.some(({ denies, asserts }) => denies.test(own) && asserts.test(follows))) return true;
  const what = spared.exec(own)?.groups?.['what'];
  return what !== undefined && /^(?:but )?(?:the|our|your) /u.test(follows) && follows.includes(` ${what} `);
}

/** "Pumps *don’t fail* by age. *They fail* by sand.", "A pump *is not* a toy. *It’s* a tool." */
function isTakenUp(denied: readonly string[], at: number, right: readonly string[]): boolean {
  const [asserted = '', after = ''] = right;
  if (
    denied.slice(0, at).some((word) => hangs.test(word)) ||
    expletive.test(right.slice(0, within).join(' '))
  )
    return false;
  const [verb = '', behind = ''] = [denied[at], denied[at + 1]];
  const isHeld = verb === 'not' ? copula.test(denied[at - 1] ?? '') : copula.test(verb);
  if (isHeld) return takesUpAs.test(asserted) || (takesUp.test(asserted) && copula.test(after));
  const isDone = helper.test(verb) || (verb === 'not' && does.test(denied[at - 1] ?? ''));
  return isDone && takesUp.test(asserted) && behind.length > 1 && after.startsWith(behind);
}

/** What denies in a sentence in small letters, and the words around it of which the next sentence takes up the verb. */
const denials: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?<words>(?:\p{L}+ ){1,3})(?:nicht (?!nur )|kein\p{L}* )/u,
  nl: /(?<!\p{L})(?<words>(?:\p{L}+ ){1,3})(?:niet (?!alleen )|geen )/u,
  fr: /(?<!\p{L})n(?:e |[’'])(?<words>\p{L}{2,}) (?:pas|jamais) (?!seulement )/u,
  es: /(?<!\p{L})no (?!(?:se|te|me|lo|la|le|los|las|nos|solo|sólo) )(?<words>\p{L}{2,})/u,
  pt: /(?<!\p{L})não (?!(?:se|te|me|o|a|só|apenas) )(?<words>\p{L}{2,}|é)/u,
  it: /(?<!\p{L})non (?!(?:si|ti|mi|lo|la|solo) )(?<words>\p{L}{2,}|è)/u,
  pl: /(?<!\p{L})nie (?!tylko )(?<words>\p{L}{2,})/u,
  ru: /(?<!\p{L})не (?!только )(?<words>\p{L}{2,})/u,
};
/** What is no verb, though it may stand beside a denial: “no en casa”. */
const noVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(`
    ich wir du ihr er sie es man das dies diese die der den dem des ein eine einen einem einer
    in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor um durch gegen ohne und oder aber auch
    dann hier dort so noch mehr heute jetzt wenn als wie`),
  nl: wordSet(`
    ik wij we je jij zij ze hij men het dat dit deze de een
    in op aan met voor van uit bij naar te en of maar ook dan hier daar zo nog meer nu als om door tegen zonder`),
  es: wordSet('que en de del con por para al el un una'),
  pt: wordSet('que em de do da no na com por para um uma'),
  it: wordSet('che in di da con per il gli un una'),
  pl: wordSet('na we ze od do dla po przy'),
  ru: wordSet('на со из от до для по при'),
};
const negation = /(?<!\p{L})(?:nicht|kein\p{L}*|niet|geen|pas|jamais|no|não|non|nie|не|нет)(?!\p{L})/u;
/** “这不是工具。而是玩具。” */
const chinese = { denies: /^[^，]{0,20}不是(?!因)/u, corrects: /^(?:[它他她这這那](?:们|們)?)?(?:而)?是/u };

function isCorrectedIn(language: string, text: string, next: string): boolean {
  if (language === 'zh') return chinese.denies.test(text.trim()) && chinese.corrects.test(next.trim());
  const own = text.trim().toLowerCase();
  const around = denials[language]?.exec(own)?.groups?.['words']?.trim().split(' ') ?? [];
  const words = next.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // “Es un …”, “Sie hat …”, and “Die Pumpe ist …” of the same pump
  const verbs = words.slice(0, own.startsWith(words.slice(0, 2).join(' ')) ? 3 : 2);
  const isTaken = verbs.some((word) => around.includes(word) && noVerbs[language]?.has(word) !== true);
  return isTaken && !negation.test(words.slice(0, within).join(' '));
}

function listWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const start = words.findIndex((word) => !links.has(word));
  return start < 0 ? [] : words.slice(start);
}
