/** The end of a sentence as a span, where what stays before it can stand alone. */
import { hasClause, hasMainVerb, isFinite } from '../clauses.ts';
import { endsClause } from '../ends-well.ts';
import { findMainStart } from '../main-start.ts';
import { findComma, isComma } from '../marks.ts';
import type { PartOfSpeech, Sentence, Span, Token } from '../sentence.ts';
import { hardLimit } from '../point-length.ts';
import { countSentenceWords } from './long-sentence.ts';
import { standsBare } from '../stands-bare.ts';
import { takesClaim } from '../words/governors.ts';
import { wordSet } from '../words/word-set.ts';

interface Cut {
  rule: string;
  risk: number;
}

const closing: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV', 'VERB']);

/** A clause that ends on its verb may lack an object. */
const verbRisk = 0.25;

/** "Few pumps" denies, "a few pumps" and "no more precious than a pump" do not. */
function denies({ index, lower, isNegated }: Token, tokens: readonly Token[]): boolean {
  const compares = lower === 'no' && tokens[index + 1]?.lower === 'more' && tokens[index + 2]?.pos === 'ADJ';
  return isNegated || (denials.has(lower) && tokens[index - 1]?.lower !== 'a' && !compares);
}

/** A definition without what narrows it says little. */
const definitionRisk = 0.5;

/**
 * "We collect *data* from pumps", "It changes *the pump* in the yard": without its phrase, the noun is any of its kind, or one
 * that nobody has named.
 */
const bareNounRisk = 0.25;

/** Of cuts that left fewer words than this, readers found 78 % bad, of longer ones 53 %; what each fewer costs. */
const scant = { words: 10, risk: 0.1 } as const;

/** What limits the claim goes with a phrase that holds it. */
const limitRisk = 0.4;

/**
 * "We test pumps *in spring, and then they rest*": what goes with the phrase is a claim of its own. Of 43 such cuts whose claim
 * begins with a pronoun, readers found 36 wrong.
 */
const swallowedRisk = { any: 0.25, pronoun: 0.8 } as const;

/** From `at`, or the comma before it, to the sentence's end. Empty where no clause would stay. */
export function tailFrom(sentence: Sentence, at: number, { rule, risk }: Cut): Span[] {
  const { tokens, first, end } = sentence;
  const start = isComma(tokens[at - 1]) ? at - 1 : at;
  const last = tokens[start - 1];
  if (last === undefined || at >= end || lacksNoun(tokens, last)) return [];
  if (!closes(last) && !endsClause(tokens, last.index)) return [];
  const mainStart = findMainStart(sentence) ?? first;
  const isWhole =
    hasClause(tokens, first, start) || (mainStart > first && hasClause(tokens, mainStart, start));
  if (!isWhole || opensBeforeMain(sentence, start)) return [];
  return [{ start, end, rule, risk: last.pos === 'VERB' ? risk + verbRisk : risk }];
}

/** "When the pump *in the yard* stops, we …": what begins before the cut ends only at a comma behind it. */
function opensBeforeMain({ tokens, first, end }: Sentence, start: number): boolean {
  const openers = tokens.slice(first, start).filter(({ index, lower }) => {
    const before = tokens[index - 1];
    return (
      startsDependent.has(lower) &&
      (index === first || isComma(before) || before?.lower === 'that' || before?.pos === 'CCONJ')
    );
  });
  const open = openers.at(-1);
  if (open === undefined || tokens.slice(open.index, start).some(isComma)) return false;
  const comma = findComma(tokens, start, end);
  return (
    comma < end - 2 &&
    (comma > start || !hasClause(tokens, first, open.index)) &&
    hasClause(tokens, comma + 1, end)
  );
}

function closes(token: Token): boolean {
  return token.isWord ? closing.has(token.pos) : /^[)"%'”’]$/u.test(token.text);
}

/** "a functional, safe pump": the adjective waits for its noun; behind a verb it needs none. */
function lacksNoun(tokens: readonly Token[], { index, pos, lower }: Token): boolean {
  return (
    !/^(?:many|most|few|others|all|both|some)$/u.test(lower) &&
    pos === 'ADJ' &&
    /^(?:DET|ADP|ADJ|NUM|PUNCT)$/u.test(tokens[index - 1]?.pos ?? '')
  );
}

const startsDependent = wordSet(
  'when if while because although though since once after before as unless whenever given',
);

const denials = wordSet('not never no nothing none nobody neither hardly rarely seldom only few little');

/**
 * A tail that narrows what stands before it: "a server *in Berlin*". It carries the sense of a denial ("We use no
 * database *for sessions*"), and stays there; a definition ("Git is a system *for tracking changes*") loses it only
 * where the sentence is long.
 */
export function restrictiveTail(sentence: Sentence, at: number, cut: Cut): Span[] {
  const { tokens, first } = sentence;
  const isDenied = tokens.slice(first, at).some((token) => denies(token, tokens));
  const isLong = countSentenceWords(sentence) > hardLimit;
  const isComplete = isLong && isAsserted(tokens, at);
  if (
    isDenied ||
    isHypothetical(sentence, at) ||
    holdsDenial(tokens, at) ||
    isCompared(tokens, at) ||
    (!isComplete && holdsMainVerb(tokens, at, sentence.end))
  )
    return [];
  const isDefining = endsDefinition(tokens, at) || completesShell(tokens, at);
  if (isDefining && !isLong) return [];
  const mainStart = Math.max(first, findMainStart(sentence) ?? first);
  const risk =
    cut.risk +
    (isDefining ? definitionRisk : standsBare(tokens, at - 1) ? bareNounRisk : 0) +
    findSwallowedRisk(sentence, at) +
    (tokens.slice(at + 1, sentence.end).some(({ lower }) => limits.has(lower)) ? limitRisk : 0) +
    (isReason(tokens[at])
      ? 0
      : scant.risk * Math.max(0, scant.words - countWords(tokens.slice(mainStart, at))));
  return tailFrom(sentence, at, { ...cut, risk });
}

/** "We mend the pump *in a yard without water*" */
const limits = wordSet('without except unless only until if');

/** What a claim is made for says nothing of what it is about. */
function isReason(token: Token | undefined): boolean {
  return /^(?:because|so|since)$/u.test(token?.lower ?? '');
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}

/** Where another main clause begins behind `at`. */
function findSwallowedRisk({ tokens, end }: Sentence, at: number): number {
  const behind = tokens.slice(at + 1, end - 2);
  const opensWith = (token: Token) => hasClause(tokens, token.index + 1, end);
  const isPronoun = behind.some(
    (token) =>
      (isComma(token) || /^(?:and|so)$/u.test(token.lower)) &&
      isSubject(tokens[token.index + 1]) &&
      opensWith(token),
  );
  if (isPronoun) return swallowedRisk.pronoun;
  const isAny = behind.some((token) => {
    const isJoint =
      token.lower === 'but' ||
      (token.lower === 'then' && tokens[token.index - 1]?.lower === 'and') ||
      (/^(?:and|so|then)$/u.test(token.lower) && isComma(tokens[token.index - 1]));
    return token.text === ';' || (isJoint && opensWith(token));
  });
  return isAny ? swallowedRisk.any : 0;
}

/** "we", "they're" */
function isSubject(token: Token | undefined): boolean {
  return contactSubject.test(token?.lower.split("'")[0] ?? '');
}

/** "a plan *for a pump that doesn't leak*": what is denied of the noun makes it another thing. */
function holdsDenial(tokens: readonly Token[], at: number): boolean {
  // "so that it doesn't leak" says what for.
  if (tokens[at]?.lower === 'so') return false;
  const that = tokens.findIndex(
    ({ index, lower }) => index > at && index < at + 8 && /^(?:that|which|who)$/u.test(lower),
  );
  if (that < 0 || tokens.slice(at, that).some((token) => token.pos === 'VERB' || isComma(token)))
    return false;
  return tokens
    .slice(that + 1, that + 4)
    .some((token) => token.isNegated || /^(?:not|never|no)$/u.test(token.lower));
}

/** "She would have mended it *in four days*": what only would be is true of just that. */
function isHypothetical(sentence: Sentence, at: number): boolean {
  const { tokens, first } = sentence;
  const start = Math.max(first, findMainStart(sentence) ?? first);
  const limitsTime = /^(?:after|before|until|till|within|by|once|when)$/u.test(tokens[at]?.lower ?? '');
  return tokens.slice(start, at).some(({ lower, index }) => {
    if (/^(?:would|\w+'d)(?:n't)?'ve$/u.test(lower)) return true;
    const isWould = /^would(?:n't)?$|\w'd$/u.test(lower);
    return isWould && (limitsTime || tokens[index + 1]?.lower === 'have');
  });
}

/** "as quick as pumps *that are new*": what it is compared with is not all of its kind. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  let opener = at - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(tokens[opener]?.pos ?? '')) opener -= 1;
  const { lower = '' } = tokens[opener] ?? {};
  return (
    opener < at - 1 &&
    ((lower === 'than' && tokens[opener + 1]?.pos !== 'NUM') ||
      (lower === 'as' && tokens[opener - 1]?.pos === 'ADJ'))
  );
}

/** "The pumps *in the yard were old*": the verb of what stands before is in the tail. */
function holdsMainVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower: opener = '', pos: kind } = tokens[at] ?? {};
  const isClause = opensClause.test(opener) || contactSubject.test(opener) || kind === 'SCONJ';
  let next = isClause ? findVerbEnd(tokens, at + 1, end) : at + 1;
  while (next < end && !isFinite(tokens, next)) {
    const { pos, lower } = tokens[next] ?? {};
    // "The pump, like those *in the yard, was* old"
    if (lower === ',' && tokens[next + 1]?.pos === 'AUX' && isFinite(tokens, next + 1)) return true;
    if (
      pos === 'SCONJ' ||
      pos === 'CCONJ' ||
      pos === 'PUNCT' ||
      pos === 'PRON' ||
      opensClause.test(lower ?? '')
    )
      return false;
    next++;
  }
  return next < end;
}

/** "The garden *has* a pump whose valve is old": the main verb is there, and nothing behind it waits for another. */
function isAsserted(tokens: readonly Token[], at: number): boolean {
  const { lower: opener = '', pos: kind } = tokens[at] ?? {};
  if (contactSubject.test(opener) || kind === 'SCONJ') return false;
  const head = tokens.slice(0, at);
  const verb = head.findLastIndex(({ index }) => isFinite(tokens, index));
  if (verb < 0 || !hasMainVerb(head)) return false;
  const isOpen = head.some(
    ({ lower, pos }) => pos === 'SCONJ' || opensClause.test(lower) || (pos === 'VERB' && takesClaim(lower)),
  );
  return !isOpen && !head.slice(verb).some((token) => token.pos === 'CCONJ' || isComma(token));
}

const opensClause = /^(?:that|which|who|whom|whose|where|when|how|why|what|so)$/u;

/** "the pump *we bought*" */
const contactSubject = /^(?:i|we|you|he|she|they|it)$/u;

/** Behind the first verb and its auxiliaries. */
function findVerbEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && !isFinite(tokens, at)) at++;
  while (at < end && /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? '')) at++;
  return at;
}

const beForms = wordSet("is are was were be been it's that's there's remain remains become becomes became");
/** They only bring in what the rest of the sentence is about: "We *built* a tool that …", "It *gives* us a place to …" */
const introducing = wordSet(`
  have has had provide provides provided offer offers offered give gives gave contain contains contained create creates
  created describe describes described use uses used need needs needed make makes made build builds built find finds
  found present presents presented add adds added want wants see sees saw write writes wrote develop develops developed
  consider require requires becomes deploy deploys deployed buy buys bought get gets got show shows showed experienced
`);
const insideNounPhrase: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM']);

/** Whether a form of "be", or a verb that only brings in, and its noun phrase end at `at`: "is a list of pumps". */
function endsDefinition(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (insideNounPhrase.has(tokens[before]?.pos ?? 'X') || tokens[before]?.lower === 'of'))
    before--;
  const verb = tokens[before]?.lower ?? '';
  return before < at - 1 && (beForms.has(verb) || introducing.has(verb));
}

/** Nouns that are shells for what follows them: "the skills *to mend it*", "a relationship *between both*". */
const shells = wordSet(`
  skill skills opportunity opportunities framework relationship relationships difference differences list lists path
  paths criterion criteria instruction instructions strategy strategies place places space insight insights guide guides
  guideline guidelines connection connections conversation conversations link links gap gaps balance approach approaches
  pace behavior behaviors behaviour behaviours resource resources tools confidence commitment advice obstacle obstacles
  questions feedback information content model audience audiences organization organizations organisation organisations
  page pages section sections program programs community communities group groups experience expertise knowledge
  evidence basis foundation starting effort efforts work rules tips ideas practice practices training
`);

/** "gives us the skills *to mend it*": the tail says which skills, and nothing else does. */
function completesShell(tokens: readonly Token[], at: number): boolean {
  const opens = /^(?:to|for|that|between|of|in|on|with|about|which|where|who|into|across)$/u;
  return opens.test(tokens[at]?.lower ?? '') && shells.has(tokens[at - 1]?.lower ?? '');
}
