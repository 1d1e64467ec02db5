/** Whether what a cut leaves of a sentence reads as a sentence of its own. English only. */
import { firstWord, hasClause, hasMainVerb, isFinite } from './clauses.ts';
import { keepsAnswer } from './keeps-answer.ts';
import { endsWell, findLastWord } from './ends-well.ts';
import { keepsCondition } from './keeps-condition.ts';
import { keepsQualifier } from './keeps-qualifier.ts';
import { findComma } from './marks.ts';
import type { Sentence, Token } from './sentence.ts';
import { lacksSubject } from './spans/head.ts';
import { subordinators } from './words/subordinators.ts';
import { findTies, type Ties } from './ties/ties.ts';

/** What a cut leaves of its sentence. */
interface Remnant {
  sentence: Sentence;
  ties: Ties;
  /** For each token 1 if it stays, 0 if it goes. */
  keep: Uint8Array;
  tokens: readonly Token[];
  last: Token;
}

/** Fewer words than this are a fragment. */
const fewestWords = 4;

const demands: readonly ((remnant: Remnant) => boolean)[] = [
  ({ tokens, ties, sentence }) =>
    tokens.filter(({ isWord }) => isWord).length >= fewestWords ||
    isWholeBesideBrackets(sentence, ties, tokens),
  ({ sentence, keep, last }) => endsWell(sentence, keep, last),
  ({ sentence, keep, last }) => keepsQualifier(sentence, keep, last),
  ({ sentence, keep, last }) => keepsCondition(sentence, keep, last),
  keepsPairs,
  keepsClauses,
  keepsSegments,
  keepsLists,
  keepsColonList,
  startsWell,
  keepsParticiples,
  keepsBetween,
  keepsTurn,
  ({ sentence, keep }) => keepsAnswer(sentence, keep),
];

const tiesOf = new WeakMap<Sentence, Ties>();

/**
 * Whether the words that stay read as a sentence.
 * @param keep for each token 1 if it stays, 0 if it goes; what stands behind the sentence's end is not looked at
 * @param mustAssert whether a main clause has to be left; a heading or a sentence that the tagger got wrong has none
 */
export function isReadable(sentence: Sentence, keep: Uint8Array, { mustAssert = true } = {}): boolean {
  const tokens = sentence.tokens.filter(({ index }) => index < sentence.end && keep[index] === 1);
  const last = tokens.findLast(({ isWord }) => isWord);
  if (last === undefined) return false;
  const ties = readTies(sentence);
  const remnant = { sentence, ties, keep, tokens, last };
  return demands.every((isMet) => isMet(remnant)) && (!mustAssert || asserts(remnant));
}

/** Whether the main clause stands not only in brackets. */
export function assertsBesideBrackets(sentence: Sentence): boolean {
  const ties = readTies(sentence);
  const tokens = sentence.tokens.filter(
    ({ index }) => index < sentence.end && !isBracketed(sentence, ties, index),
  );
  const last = tokens.findLast(({ isWord }) => isWord);
  if (last === undefined) return true;
  return asserts({ sentence, ties, tokens, last, keep: new Uint8Array() });
}

function readTies(sentence: Sentence): Ties {
  const ties = tiesOf.get(sentence) ?? findTies(sentence);
  tiesOf.set(sentence, ties);
  return ties;
}

function isBracketed({ tokens }: Sentence, { pairs }: Ties, at: number): boolean {
  return pairs.some(({ start, end }) => tokens[start]?.text === '(' && start <= at && at <= end);
}

/** "A pump (the old one)" without its brackets is all that its author said. */
function isWholeBesideBrackets(sentence: Sentence, ties: Ties, kept: readonly Token[]): boolean {
  const outside = sentence.tokens.filter(
    ({ index }) => index < sentence.end && !isBracketed(sentence, ties, index),
  );
  return kept.length >= outside.length;
}

/** A main clause is left. */
function asserts({ sentence, ties: { mainStart }, tokens, last }: Remnant): boolean {
  if (mainStart === undefined) return last.index === findLastWord(sentence);
  const main = tokens.filter(({ index }) => index >= mainStart);
  const isQuestion = sentence.tokens[sentence.end]?.lower === '?';
  return hasClause(main, 0, main.length) && (isQuestion || hasMainVerb(main));
}

/** Quotation marks and brackets stay or go together, and a quotation is never shortened inside. */
function keepsPairs({ ties, sentence: { tokens }, keep }: Remnant): boolean {
  return ties.pairs.every(({ start, end }) => {
    if (keep[start] !== keep[end]) return false;
    if (tokens[start]?.lower !== '"') return true;
    for (let at = start + 1; at < end; at += 1) if (keep[at] !== keep[start]) return false;
    return true;
  });
}

/** A kept conjunction or relative keeps its verb. */
function keepsClauses({ ties, sentence: { tokens, end }, keep }: Remnant): boolean {
  return ties.clauses.every(({ opener, verb, isStrict }) => {
    if (keep[opener] !== 1 || keep[verb] === 1) return true;
    if (isStrict) return false;
    for (let at = opener + 1; at < end; at += 1) if (keep[at] === 1 && isFinite(tokens, at)) return true;
    return false;
  });
}

/** What is left of a clause between colons, semicolons or dashes is still a clause. */
function keepsSegments({ ties, sentence: { tokens }, keep }: Remnant): boolean {
  return ties.segments.every(({ start, end }) => {
    const words = tokens.slice(start, end).filter(({ isWord }) => isWord);
    const kept = words.filter(({ index }) => keep[index] === 1);
    if (kept.length === 0 || kept.length === words.length) return true;
    const segment = tokens.slice(start, end).filter(({ index }) => keep[index] === 1);
    return hasClause(segment, 0, segment.length);
  });
}

/** "valve, etc., would fail" is the rest of a list; "who mends it" and "has failed" have lost their subject. */
function startsWell({ sentence: { first, end, tokens: all }, tokens }: Remnant): boolean {
  const start = firstWord(tokens, 0, tokens.length);
  if (tokens[start]?.index === first) return true;
  // "*but* it leaks": what it turns from is gone.
  if (/^(?:and|but|or)$/u.test(tokens[start]?.lower ?? '')) return false;
  // "how does the pump do?"
  const asks =
    all[end]?.text === '?' && (tokens[start]?.hasVerb === true || tokens[start + 1]?.pos === 'AUX');
  if (asks) return true;
  if (keepsOpener(all, first, tokens[start])) return true;
  if (lacksSubject(tokens[start]) || isInsidePhrase(all, tokens[start]?.index ?? 0)) return false;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const next = tokens[comma + 1];
  // "a new pump of iron, and a hose were bought": a long item has no verb.
  const isFar = comma > start + 3 && (comma > start + 6 || hasClause(tokens, start, comma));
  return comma < 0 || isFar || !/^(?:etc\.?|and|or)$/u.test(next?.lower ?? '');
}

/** "But *if it rains, …*": without its conjunction the sentence begins as it did. */
function keepsOpener(tokens: readonly Token[], first: number, start: Token | undefined): boolean {
  return (
    start !== undefined &&
    /^(?:if|when|whenever|while|because|since|although|once|unless|until)$/u.test(start.lower) &&
    tokens.slice(first, start.index).every(({ lower }) => /^(?:and|but|so|,)$/u.test(lower))
  );
}

/** "By using these old, *rusty* pumps, …", "On May 8th, *2013* Ada …": the comma parts no clauses. */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.lower !== ',') return false;
  const isRow =
    tokens[at]?.pos === 'ADJ' &&
    before?.pos === 'ADJ' &&
    tokens[at - 3]?.pos === 'DET' &&
    tokens[at + 1]?.pos === 'NOUN';
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(tokens[at]?.lower ?? '') && /^\d/u.test(before?.lower ?? '');
  // "In spring Ada, *the old gardener,* mends …": what tells who somebody is.
  const close = findComma(tokens, at, tokens.length);
  const isSecondName = before?.pos === 'PROPN' && isFinite(tokens, close + 1);
  return isRow || isYear || isSecondName;
}

/** "the *newly* built pump": without its adverb the participle says nothing, or something else. */
function keepsParticiples({ sentence: { tokens }, keep }: Remnant): boolean {
  return tokens.every(({ index, pos }) => {
    if (pos !== 'ADV' || keep[index] === 1) return true;
    const isParticiple = /(?:ed|en|wn|ilt)$/u.test(tokens[index + 1]?.lower ?? '') && keep[index + 1] === 1;
    const before = tokens[index - 1];
    return !isParticiple || keep[index - 1] !== 1 || (before?.pos !== 'DET' && before?.isPossessive !== true);
  });
}

/** "the hose between the pump *and the well*" */
function keepsBetween({ sentence: { tokens }, keep }: Remnant): boolean {
  return tokens.every(({ index, lower }) => {
    if (lower !== 'between' || keep[index] !== 1) return true;
    const and = tokens.findIndex((later) => later.index > index && later.lower === 'and');
    return and < 0 || keep[and] === 1;
  });
}

/** "Pumps leak, but since they are old [we keep them]": a turn needs more than its reason. */
function keepsTurn({ tokens, last, sentence }: Remnant): boolean {
  const turn = tokens.findLastIndex(
    ({ lower }, at) =>
      lower === 'but' &&
      /^(?:since|if|when|while|although|because|as|once)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
  if (turn < 0 || last.index === findLastWord(sentence)) return true;
  return tokens.slice(turn).some(({ lower }) => lower === ',');
}

/** "teach, prod and nag" cut to "teach, prod" would need a new "and". */
function keepsLists({ sentence: { tokens, end }, keep }: Remnant): boolean {
  for (const { index, lower, pos } of tokens) {
    if (index >= end || keep[index] === 1 || lower === ',' || pos !== 'CCONJ') continue;
    const before = tokens[index - 1]?.lower === ',' ? index - 2 : index - 1;
    if (keep[before] === 1 && endsOpenList(tokens, before, keep)) return false;
    if (keep[before] === 1 && endsOpenClauses(tokens, before, keep)) return false;
    if (joinsPredicates(tokens, index, keep)) return false;
  }
  return true;
}

/** "We bought two things: a valve[, and a hose]": the first item is not what the colon announced. */
function keepsColonList({ sentence: { tokens, first, end }, keep, last }: Remnant): boolean {
  const colon = tokens.findLastIndex(
    ({ text, isQuoted, index }) =>
      text === ':' && !isQuoted && index > first && index < end && keep[index] === 1,
  );
  if (colon < 0 || last.index <= colon) return true;
  // "*three* things: a valve [for the pump, and a hose]"
  const isCounted = tokens.slice(first, colon).some(({ pos }) => pos === 'NUM');
  if (tokens[last.index + 1]?.text !== ',' && !isCounted) return true;
  const isList = tokens
    .slice(last.index + 1, end)
    .some(({ index, pos }) => keep[index] === 0 && pos === 'CCONJ');
  return !isList || hasClause(tokens, colon + 1, last.index + 1);
}

/** Whether the item that ends at `at` stands behind a comma that parts it from another of its kind. */
function endsOpenList(tokens: readonly Token[], at: number, keep: Uint8Array): boolean {
  for (let comma = at; comma > Math.max(0, at - 4); comma -= 1) {
    if (tokens[comma]?.lower !== ',' || keep[comma] !== 1) continue;
    const kind = tokens[comma - 1]?.pos;
    return (
      keep[comma - 1] === 1 &&
      kind === tokens[at]?.pos &&
      !hasClause(tokens, comma + 1, at + 1, { imperative: false })
    );
  }
  return false;
}

/** "It opens the valve, drains the pump[ and oils the hose]", "you open it, drain it[, and oil it]": only the last is joined. */
function joinsPredicates(tokens: readonly Token[], conjunction: number, keep: Uint8Array): boolean {
  const comma = tokens.findLastIndex(({ index, lower }) => index < conjunction - 1 && lower === ',');
  const verb = tokens[comma + 1]?.pos === 'ADV' ? comma + 2 : comma + 1;
  if (comma < 0 || keep[comma] !== 1 || keep[verb] !== 1 || tokens[verb]?.pos !== 'VERB') return false;
  if (/(?:ed|ing)$/u.test(tokens[verb].lower)) return false;
  const isKept = ({ index, pos }: Token) => pos === 'CCONJ' && index > comma && keep[index] === 1;
  const head = tokens.slice(0, comma).filter(({ index }) => keep[index] === 1);
  const isOpening = /^(?:ADP|SCONJ)$/u.test(head[0]?.pos ?? '') && !head.some(({ text }) => text === ',');
  return !tokens.some(isKept) && !isOpening && hasMainVerb(head);
}

/** "The pump is new, the valve is old[, and the hose leaks]": two clauses that only the third joins. */
function endsOpenClauses(tokens: readonly Token[], at: number, keep: Uint8Array): boolean {
  const comma = tokens.findLastIndex(({ index, lower }) => index < at && lower === ',' && keep[index] === 1);
  if (comma < 0 || tokens[at + 1]?.lower !== ',') return false;
  const head = tokens.slice(0, comma).filter(({ index }) => keep[index] === 1);
  const isJoined = head.some(
    ({ pos, lower }) => pos === 'SCONJ' || pos === 'CCONJ' || subordinators.has(lower) || lower === ':',
  );
  const opensWithSubject = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/u.test(tokens[comma + 1]?.pos ?? '');
  return (
    !isJoined &&
    opensWithSubject &&
    head[0]?.pos !== 'ADP' &&
    hasClause(head, 0, head.length, { imperative: false }) &&
    hasClause(tokens, comma + 1, at + 1, { imperative: false })
  );
}
