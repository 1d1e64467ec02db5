/** What the tagger gets wrong so often that the rules of condensing would stumble over it. */
import { isVerbOfName } from '../clauses.ts';
import type { Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

const auxiliaries = wordSet(`
  am is are was were be been being has have had do does did will would can could should may might must shall don't
  doesn't didn't won't can't couldn't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't cannot
  mustn't ain't
`);
const subordinators = wordSet('because although though while whereas unless if until since whether');
/** The tagger takes them for conjunctions before a participle: "a key *for* opening doors". */
const prepositions = wordSet('for by of in on with from about at into through without');
const objects = wordSet('him her it us them me you anyone anybody someone everyone people');
const possessives = wordSet('his her its their my our your him them me us');
/** Verbs that a sentence or a clause may begin with as a command, and that are nouns elsewhere. */
const commands = wordSet(`
  use check keep make start stop set plan test name list note share look watch open build run try ask add write read
  find choose help give take change design measure document question trust support talk work ship own limit schedule
  review call focus show treat move play turn put pay cut drop fix hire learn think wait say tell send clean break
  balance study record report close lock cover lift count back present process separate empty free store save back match mark place face answer
`);
/** "helps us *see*" */
const causatives = wordSet('help helps helped helping let lets make makes made making');
const tensedOrPast = /(?:ed|ing|en|wn|s)$/u;
const tensed = /(?:ed|ing|s)$/u;

/** Corrects tags in place. */
export function repairTags(tokens: readonly Token[]): void {
  for (const token of tokens) repairTag(token, tokens);
  if (!tokens.some((token) => mayBeFinite(token, tokens))) repairMissedVerb(tokens);
  for (const token of tokens) {
    token.isBare = isBareInfinitive(token, tokens);
    token.isReduced = isReducedRelative(token, tokens);
  }
}

function repairTag(token: Token, tokens: readonly Token[]): void {
  const { lower } = token;
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (lower === 'let') token.pos = 'VERB';
  else if (opensReport(token, before, after)) token.pos = 'VERB';
  else if (token.pos === 'VERB' && isPartOfName(token, before, after)) token.pos = 'PROPN';
  else if (lower === 'like' && before?.lower === ',' && (after?.lower ?? '').endsWith('ing'))
    token.pos = 'ADP';
  // "since May"
  else if (token.text === 'May' && before?.pos === 'ADP') token.pos = 'PROPN';
  else if (auxiliaries.has(lower) && token.pos !== 'VERB') token.pos = 'AUX';
  else if (subordinators.has(lower) && !(lower === 'since' && isNominalStart(after))) token.pos = 'SCONJ';
  else if (token.pos === 'SCONJ' && prepositions.has(lower)) token.pos = 'ADP';
  // "a cheap, *low-level* pump", "*existing* pumps"
  else if (isAdjectiveOf(token, before, after)) token.pos = 'ADJ';
  else if (lower === 'that') repairThat(token, before, after);
  else if (token.pos === 'VERB' && lower.includes('-') && !tensed.test(lower) && opensNoun(before))
    token.pos = 'NOUN';
  else if (token.pos === 'VERB' && token.index > 0 && /^\p{Lu}{2,}$/u.test(token.text)) token.pos = 'PROPN';
  else if (token.pos === 'VERB' && !tensedOrPast.test(lower) && isBehindDeterminer(before))
    token.pos = 'NOUN';
  else if (token.pos === 'VERB' && before?.lower === 'of' && !/(?:ed|ing)$/u.test(lower)) token.pos = 'NOUN';
  else if (token.pos === 'VERB' && isNounOfPhrase(token, tokens)) token.pos = 'NOUN';
  else if (/^(?:NOUN|PROPN|ADJ|ADV)$/u.test(token.pos) && isVerb(token, tokens)) token.pos = 'VERB';
}

/** "*Mended* the pump", "*Mending* the pump", as in a list of what was done */
function opensReport({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const isOpening = before === undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(pos);
  return isOpening && /[^e](?:ed|ing)$/u.test(lower) && after?.pos === 'DET';
}

function isAdjectiveOf({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!isNoun(after)) return false;
  if (/^(?:existing|remaining|emerging|ongoing)$/u.test(lower)) return pos === 'VERB';
  return pos === 'NOUN' && lower.includes('-') && before?.lower === ',';
}

/** "Ada *Lead* Byron" */
function isPartOfName({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text);
  return isCapital && before?.pos === 'PROPN' && after?.pos === 'PROPN' && /^\p{Lu}/u.test(after.text);
}

/** Where no verb is found at all: "The keepers of both towers *share* a boat", "The pumps *manifest* in rust". */
function repairMissedVerb(tokens: readonly Token[]): void {
  const missed = tokens.find(({ index, lower, pos }) => {
    const after = tokens[index + 1];
    if (!isNoun(tokens[index - 1]) || !/^(?:DET|NUM|ADP|PRON|PART)$/u.test(after?.pos ?? '')) return false;
    const isPast = pos === 'ADJ' && lower.endsWith('ed');
    const isPresent = pos === 'ADJ' && /^(?:NUM|ADP)$/u.test(after?.pos ?? '');
    return isPast || isPresent || (pos === 'NOUN' && commands.has(lower) && after?.pos !== 'ADP');
  });
  if (missed !== undefined) missed.pos = 'VERB';
}

function isNominalStart(token: Token | undefined): boolean {
  return token?.pos === 'NUM' || token?.pos === 'DET';
}

function repairThat(that: Token, before: Token | undefined, after: Token | undefined): void {
  if (before?.lower === 'so') that.pos = 'SCONJ';
  else if (before?.pos === 'ADP') that.pos = 'DET';
  else if (that.pos === 'DET' && /^(?:VERB|NOUN|ADJ)$/u.test(before?.pos ?? '')) {
    if (/^(?:PRON|DET|PROPN|NOUN)$/u.test(after?.pos ?? '')) that.pos = 'SCONJ';
  }
}

/** "the *follow-up*" */
function opensNoun(token: Token | undefined): boolean {
  return /^(?:DET|ADJ|ADP|NUM)$/u.test(token?.pos ?? '') || token?.isPossessive === true;
}

/** "our *pump*", "the *pump*" */
function isBehindDeterminer(before: Token | undefined): boolean {
  return /^(?:the|a|an|my|your|his|its|our|their)$/u.test(before?.lower ?? '');
}

/** "the new managed *switch*" */
function isNounOfPhrase({ index, lower }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  const start = tokens[index - 2];
  if (
    tensed.test(lower) ||
    (before?.pos !== 'ADJ' && !(before?.pos === 'VERB' && before.lower.endsWith('ed')))
  )
    return false;
  return start?.pos === 'DET' || (start?.pos === 'ADJ' && tokens[index - 3]?.pos === 'DET');
}

/** Whether what is tagged as a noun is the verb. */
function isVerb({ index, lower, pos }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const hasObject = after?.pos === 'DET' || possessives.has(after?.lower ?? '');
  // "let nobody *call* the plumber"
  if (objects.has(before?.lower ?? '') && tokens[index - 2]?.lower === 'let') return true;
  // "to *plan* the work"
  if (before?.lower === 'to' && hasObject) return true;
  // "if it *leaks* in the yard"
  if (/^(?:it|he|she)$/u.test(before?.lower ?? '') && pos === 'NOUN')
    return /[^s]s$/u.test(lower) && /^(?:ADP|DET)$/u.test(after?.pos ?? '');
  // "the valve *opens* itself"
  if (pos === 'NOUN' && /[^s]s$/u.test(lower) && /^(?:it|him|her)self$/u.test(after?.lower ?? ''))
    return true;
  // "opens the valve and *drops* you in the well"; "pumps and *valves* you need" has a verb behind the pronoun.
  if (before?.pos === 'CCONJ' && pos === 'NOUN' && /[^s]s$/u.test(lower) && objects.has(after?.lower ?? ''))
    if (/^(?:ADP|PART|PUNCT)$/u.test(tokens[index + 2]?.pos ?? '')) return true;
  // "which drips and *leaves* its mark"
  if (before?.pos === 'CCONJ' && pos === 'NOUN' && /[^s]s$/u.test(lower))
    return (
      (hasObject || after?.lower === 'that') &&
      tokens.slice(0, index).some((token) => token.pos === 'VERB' && /[^s]s$/u.test(token.lower))
    );
  // "take it and *count* how often it leaks"
  if (before?.pos === 'CCONJ' && pos === 'NOUN' && /^(?:how|why|whether)$/u.test(after?.lower ?? ''))
    return true;
  // "lets you open and *close* valves"
  if (before?.pos === 'CCONJ' && tokens[index - 2]?.pos === 'VERB' && commands.has(lower))
    return (
      !tensed.test(tokens[index - 2]?.lower ?? '') && /^(?:DET|PRON|ADJ|NOUN|VERB)$/u.test(after?.pos ?? '')
    );
  // "must *back* up the data", "wants to *clean* the pump"
  const isBehindModal = /^(?:to|must|can|could|will|would|should|may|might|don't|can't|won't)$/u.test(
    before?.lower ?? '',
  );
  if (isBehindModal && commands.has(lower)) return pos !== 'ADJ' || !isNoun(after);
  // "The pump *also leaks* a lot"
  if (/^(?:also|often|always|never|already|still)$/u.test(before?.lower ?? '') && pos === 'NOUN')
    return hasObject && isNoun(tokens[index - 2]) && lower.endsWith('s') !== isPlural(tokens[index - 2]);
  // "every pump *costs* more"
  if (pos === 'NOUN' && /^(?:every|each)$/u.test(tokens[index - 2]?.lower ?? '') && isNoun(before))
    return /[^s]s$/u.test(lower) && /^(?:ADP|DET|NUM|ADV)$/u.test(after?.pos ?? '');
  if (pos === 'ADV') return false;
  const opensClause = before === undefined || /^(?:[,;:]|please|never|always|and)$/u.test(before.lower);
  if (opensClause && commands.has(lower))
    return (
      hasObject ||
      (before?.lower !== ',' && before?.lower !== 'and' && /^(?:ADJ|NOUN|ADP|PRON)$/u.test(after?.pos ?? ''))
    );
  if (pos !== 'NOUN' || hasFiniteBefore(tokens, index)) return false;
  // "The pump *leaks* every night"
  if (isPlural(tokens[index])) return hasObject && isNoun(before) && !isPlural(before);
  if (tensed.test(lower) || !isPlural(before)) return false;
  // "Small teams *increase* the odds", "Engineers *work* to help"
  return hasObject || (after?.lower === 'to' && tokens[index + 2]?.pos === 'VERB');
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function isPlural(token: Token | undefined): boolean {
  return isNoun(token) && /[^s]s$/u.test(token?.lower ?? '');
}

function hasFiniteBefore(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .some(
      ({ pos, lower, hasVerb }) => hasVerb || pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')),
    );
}

/** A participle before its noun is no verb: "from leaking to *broken* pumps" */
function mayBeFinite({ index, pos, lower, hasVerb }: Token, tokens: readonly Token[]): boolean {
  if (hasVerb || pos === 'AUX') return true;
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  const isParticiple = lower.endsWith('ed') && /^(?:ADP|DET|PART|ADJ)$/u.test(tokens[index - 1]?.pos ?? '');
  return !isParticiple;
}

/** "to read and *write*", "helps the team *see*" */
function isBareInfinitive({ index, pos, lower }: Token, tokens: readonly Token[]): boolean {
  if (pos !== 'VERB' || /(?:ed|ing|[^s]s)$/u.test(lower)) return false;
  const isJoined = tokens[index - 1]?.pos === 'CCONJ' || tokens[index - 2]?.pos === 'CCONJ';
  const from = Math.max(0, index - (isJoined ? 14 : 6));
  for (let at = index - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/u.test(token.lower)) return false;
    if (!isJoined && at < index - 1 && causatives.has(token.lower)) return true;
    if (token.pos === 'SCONJ' || token.pos === 'AUX' || token.hasVerb) return false;
    if (isJoined && token.pos === 'VERB' && !token.isBare) return tokens[at - 1]?.lower === 'to';
    if (!isJoined && !/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|NUM)$/u.test(token.pos)) return false;
  }
  return false;
}

/** "A man *charged* with theft … was cleared": the participle is not the main verb, which comes later. */
function isReducedRelative({ index, pos, lower }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (pos !== 'VERB') return false;
  // "This valve, *made* by hand, leaks"
  const isInserted = before?.lower === ',' && isNoun(tokens[index - 2]) && !hasFiniteBefore(tokens, index);
  if (!isInserted && !isNoun(before)) return false;
  if (!/(?:ed|en|wn|ught|ound|eld|uilt|ade|ept|ent|orn)$/u.test(lower)) return false;
  if (isVerbOfName(tokens, index)) return false;
  // "a pump *called* Bertha"
  if (/^(?:called|named|titled|labell?ed|dubbed)$/u.test(lower) && hasFiniteBefore(tokens, index))
    return true;
  if (after?.pos !== 'ADP' && after?.pos !== 'ADV' && after?.lower !== 'to') return false;
  if (isInserted) return true;
  for (const later of tokens.slice(index + 1)) {
    if (endsReducedRelative(later)) return false;
    if (isMainVerb(later, tokens[later.index - 1])) return true;
  }
  return false;
}

function endsReducedRelative({ lower, pos }: Token): boolean {
  if (pos === 'CCONJ' || pos === 'SCONJ') return true;
  if (/^(?:that|which|who|whom|whose|as|when|where|while)$|^[,;:—–-]+$/u.test(lower)) return true;
  return pos === 'PRON' && !possessives.has(lower);
}

function isMainVerb({ pos, lower, hasVerb }: Token, before: Token | undefined): boolean {
  if (hasVerb) return true;
  if (pos === 'AUX') return !/^(?:be|been|being)$/u.test(lower);
  if (pos !== 'VERB' || lower.endsWith('ing') || before?.lower === 'to') return false;
  return /^(?:NOUN|PROPN|NUM|ADV)$/u.test(before?.pos ?? '');
}
