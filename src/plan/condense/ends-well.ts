/** Whether a cut ends on a word that can end a sentence. English only. */
import type { Sentence, Token } from './sentence.ts';
import { opensClause } from './clauses.ts';
import { takesClaim } from './words/governors.ts';
import { wordSet } from './words/word-set.ts';

/** Words that want another behind them: determiners, prepositions, conjunctions, auxiliaries, and some that need a clause. */
const openWords = wordSet(`
  the a an of to very so as such more most not which who that whose than my your his her its our their no every each
  and or but when how why less least rather other same able unable likely unlikely ready willing due responsible based
  according prior used going trying even only just both either neither whether if because with without also too
  i we he she they there what where while although though unless until from into onto upon between among per via
  concerned supposed meant capable aware worth full part thus hence therefore
`);
/** Nouns that say nothing without what they are the fact, part or number of. */
const hungryNouns = wordSet(`
  fact idea claim belief assumption kind kinds sort sorts part parts number lot lots amount variety range set series
  method approach technique mechanism type types piece pieces notion sense respect regard possibility chance ability way need bit couple majority rest handful plenty
  support step pride
`);
const objectless = wordSet(
  'make makes made take takes took give gives gave get gets got have has had use uses used mean means meant',
);
/** Degree words and others that belong to what follows. */
const leaningAdverbs = wordSet(
  'often only just even partly right almost about nearly so then far how quite rather',
);
const copulas = wordSet(
  'become becomes became remain remains stay stays seem seems look looks feel feels get gets keep',
);
/** Behind "is" they tell all. */
const placeAdverbs = wordSet(
  'here there back away down up out off over alone together apart ahead enough well behind everywhere nowhere',
);
/** They turn the verb before them into another verb: "back *up*", "rely *on*". */
const particles = wordSet('up out off down on over away back in through around apart along');

/**
 * Whether `last`, the last word that is kept, wants no other word behind it. The sentence's own last word never does.
 */
export function endsWell(sentence: Sentence, keep: Uint8Array, last: Token): boolean {
  if (last.index === findLastWord(sentence)) return true;
  const { pos, lower } = last;
  // "in which *case* …"
  if (sentence.tokens[last.index - 1]?.lower === 'which' && lower === 'case') return false;
  // "how pumps | and hoses work"
  if (/^(?:how|why|whether)$/u.test(sentence.tokens[last.index - 1]?.lower ?? '')) return false;
  if (/^(?:instance|example)$/u.test(lower) && sentence.tokens[last.index - 1]?.lower === 'for') return false;
  // "another pump than the one *we bought*"
  if (/^ones?$/u.test(lower) && sentence.tokens[last.index - 1]?.lower === 'the') return false;
  // "their day-in *and day-out* work"
  if (/-(?:in|out|to|on|at|by|for|of)$/u.test(lower) && sentence.tokens[last.index + 1]?.pos === 'CCONJ')
    return false;
  // "wireframes, mockups, and more"
  if (lower === 'more' && sentence.tokens[last.index - 1]?.pos === 'CCONJ') return true;
  if (isObject(last, sentence.tokens) || endsClause(sentence.tokens, last.index)) return true;
  if (!/^(?:NOUN|PROPN|PRON|NUM|ADJ|ADV|VERB)$/u.test(pos) || openWords.has(lower) || last.hasVerb)
    return false;
  // "The pump is old, *yet*, by its sound, it runs"
  if (lower === 'yet' && sentence.tokens[last.index - 1]?.text === ',') return false;
  if (endsOnSubject(sentence, keep, last)) return false;
  // "We built a pump, *one* that …"
  if (lower === 'one' && sentence.tokens[last.index - 1]?.text === ',') return false;
  // "mends them pump *by pump*"
  if (sentence.tokens[last.index + 1]?.lower === 'by' && sentence.tokens[last.index + 2]?.lower === lower)
    return false;
  if (last.isPossessive || lower.endsWith('-')) return false;
  const before = sentence.tokens[last.index - 1];
  const next = sentence.tokens[last.index + 1];
  const afterNext = sentence.tokens[last.index + 2];
  if (next === undefined || keep[next.index] === 1) return true;
  // "It runs 3x *to 4x* faster", "10 *or 20* pumps"
  if (isNumber(last) && /^(?:to|or|and|through|[-–])$/u.test(next.lower) && isNumber(afterNext)) return false;
  // "Gardeners check *that the pump works*", where the verb looks like a noun
  if (pos === 'NOUN' && next.lower === 'that' && next.pos === 'SCONJ' && looksLikeClaim(lower)) return false;
  // "It is *much*, much older"
  if (next.text === ',' && afterNext?.lower === lower) return false;
  // "We carry *out and check* the plans": both have what follows.
  const hasObject = /^(?:DET|PRON|NOUN|PROPN)$/u.test(sentence.tokens[last.index + 3]?.pos ?? '');
  if (particles.has(lower) && next.pos === 'CCONJ' && afterNext?.pos === 'VERB' && hasObject) return false;
  // "but *doing so* takes time", "it's *usually because* it leaks"
  if (/^do(?:ing|es|ne)?$/u.test(lower) && next.lower === 'so') return false;
  const copula = sentence.tokens[last.index - 1];
  if (pos === 'ADV' && next.lower === 'because' && (copula?.hasVerb === true || copula?.pos === 'AUX'))
    return false;
  if (isStranded(next, afterNext) || isNameCut(last, sentence.tokens)) return false;
  // "debrief and talk *about what we saw*"
  if (wantsPreposition(lower, next.lower)) return false;
  // "if you have to do this *in every garden*"
  if (
    /^(?:this|that)$/u.test(lower) &&
    /^do(?:es|ing|ne)?$|^did$/u.test(before?.lower ?? '') &&
    next.pos === 'ADP'
  )
    return false;
  // "a valve that leaks *at its joint*"
  if (next.pos === 'ADP' && before?.lower === 'that' && isOneOfMany(before.index, sentence.tokens))
    return false;
  // "in the order *in which* they leak"
  if (pos === 'NOUN' && next.pos === 'ADP' && /^(?:which|whom)$/u.test(afterNext?.lower ?? '')) return false;
  // "to paint *anything they like*"
  if (/^(?:any|every)(?:thing|one|body)$/u.test(lower) && next.pos === 'PRON') return false;
  // "the pump *whose valve leaks*"
  if (next.lower === 'whose' && isDefinite(last, sentence.tokens)) return false;
  if (hungryNouns.has(lower) && /^(?:that|of|to|in|for)$/u.test(next.lower)) return false;
  const isPurpose = sentence.tokens[last.index - 1]?.lower === 'to';
  if (
    pos === 'VERB' &&
    ((objectless.has(lower) && !isPurpose) || (next.pos === 'ADP' && particles.has(next.lower)))
  )
    return false;
  if (sharesObject(sentence, last, next)) return false;
  // "we talk about it *in relation to* …"
  if (/^(?:it|them)$/u.test(lower) && sentence.tokens[last.index - 1]?.pos === 'ADP' && next.pos === 'ADP')
    return false;
  if (pos === 'VERB' && /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/u.test(next.pos)) return false;
  if ((pos === 'VERB' || pos === 'ADJ') && /^(?:that|how|what|why|whether|who|where)$/u.test(next.lower))
    return false;
  // "Before you open it, *remember*, pumps are heavy"
  if (
    pos === 'VERB' &&
    next.lower === ',' &&
    takesClaim(lower) &&
    opensClause(sentence.tokens, next.index + 1, sentence.end)
  )
    return false;
  if (pos === 'ADV' && next.isWord && leaningAdverbs.has(lower)) return false;
  // "to *quickly* and cheaply mend it"
  if (pos === 'ADV' && before?.lower === 'to' && next.pos === 'CCONJ') return false;
  // "The pump is *now* in the yard"
  if (pos === 'ADV' && before?.pos === 'AUX' && next.isWord && !placeAdverbs.has(lower)) return false;
  const isResult = next.lower === 'so' && afterNext?.lower === 'that';
  if (pos === 'ADV' && lower.endsWith('ly') && !isResult && /^(?:ADJ|ADV|VERB|AUX|NOUN|DET)$/u.test(next.pos))
    return false;
  // "a cheap, *long-lasting*, quiet pump"
  if (lower.includes('-') && next.lower === ',' && afterNext?.pos === 'ADJ') return false;
  // "a *seasoned*, quiet pump": such a participle may be taken for a noun.
  if (next.lower === ',' && lower.endsWith('ed') && /^an?$/u.test(before?.lower ?? '')) return false;
  const isListed = pos === 'ADJ' && next.lower === ',' && afterNext?.pos !== 'CCONJ';
  if (isListed && waitsForNoun(sentence.tokens, last.index)) return false;
  // "broad *and* deep": half of a pair of adjectives says something else.
  const isAdjective = pos === 'ADJ' || (pos === 'ADV' && before?.pos === 'DET');
  return !(
    isAdjective &&
    (next.pos === 'CCONJ' || next.pos === 'NOUN') &&
    /^(?:ADJ|VERB|ADV|NOUN)$/u.test(afterNext?.pos ?? '')
  );
}

/** "the ability to *mend* and load pumps": the second infinitive, even where it was taken for a noun, has the object of both. */
function sharesObject({ tokens, end }: Sentence, last: Token, next: Token): boolean {
  if (last.pos !== 'VERB' || next.pos !== 'CCONJ' || next.index + 2 >= end) return false;
  const to = tokens[last.index - 1]?.pos === 'ADV' ? last.index - 2 : last.index - 1;
  return tokens[to]?.lower === 'to' && /^(?:VERB|NOUN|ADV)$/u.test(tokens[next.index + 1]?.pos ?? '');
}

const opensContrast = /^(?:while|whereas|because|although|though|that)$/u;

/** "The old pumps leak *while the new pumps* [in the yard do not]": a clause of which only the subject is left. */
function endsOnSubject({ tokens, first }: Sentence, keep: Uint8Array, last: Token): boolean {
  const isInside = ({ index, pos }: Token) =>
    keep[index] === 1 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(pos);
  let at = last.index;
  while (at > first && isInside(tokens[at] ?? last)) at -= 1;
  const opener = tokens[at];
  if (opener === undefined || at === last.index || keep[at] !== 1) return false;
  if (opensContrast.test(opener.lower) && opener.pos === 'SCONJ') return true;
  // "…, *but the valve* [of the pump is old]"; behind a denial it says what is so.
  return (
    opener.lower === 'but' &&
    tokens[at - 1]?.text === ',' &&
    !tokens
      .slice(first, at)
      .some(({ lower, isNegated }) => isNegated || /^(?:not|no|never|nothing|none|nobody|only)$/u.test(lower))
  );
}

/** "from *you* – all of you": no subject, as a mark follows. */
function isObject({ index, lower }: Token, tokens: readonly Token[]): boolean {
  const isClosed = tokens[index + 1]?.isWord === false;
  return lower === 'you' && tokens[index - 1]?.pos === 'ADP' && isClosed;
}

const withPreposition: readonly [verb: RegExp, preposition: string][] = [
  [/^(?:talk|think|speak|care|worry|ask|know|hear|complain|forget)(?:s|ing|ed)?$/u, 'about'],
  [/^(?:rel(?:y|ies|ied)|depend(?:s|ed)?|insist(?:s|ed)?|focus(?:es|ed)?|build(?:s|ing)?)$/u, 'on'],
  [/^(?:click|tap|press)(?:s|es|ed|ing)?$/u, 'on'],
  [/^(?:listen|belong|refer|lead|contribut|point|relate|respond)(?:s|e|es|ed|ing|ring|red)?$/u, 'to'],
  [/^(?:deal|agree|cope|interact|struggle)(?:s|d|ing)?$/u, 'with'],
];

/** Whether the verb says another thing, or nothing, without the words that this preposition brings. */
function wantsPreposition(verb: string, preposition: string): boolean {
  return withPreposition.some(([pattern, own]) => own === preposition && pattern.test(verb));
}

/** "*a valve that* …": one that only the clause tells from others. */
function isOneOfMany(relative: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, relative - 3), relative).some(({ lower }) => /^an?$/u.test(lower));
}

/** A comma tells that nothing more is wanted: "from the ground *up*, …", "to *many*, …" */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',') return false;
  const { lower: last = '', pos } = tokens[at] ?? {};
  if (/^(?:many|most|few|others|all|both|some)$/u.test(last)) return tokens[at - 1]?.pos === 'ADP';
  // "a pump that you don't *have*, …"
  const before = tokens[at - 1];
  if (/^(?:have|do|need|want)$/u.test(last)) return before?.isNegated === true || before?.lower === 'not';
  if (/^(?:up|down|out|away|back|off)$/u.test(last)) return pos !== 'ADP' || tokens[at - 1]?.pos === 'NOUN';
  return false;
}

/** "toward *more personal*, lighter tools": an adjective whose noun comes later, unlike that behind "is". */
function waitsForNoun(tokens: readonly Token[], adjective: number): boolean {
  let at = adjective - 1;
  while (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'ADV') at -= 1;
  const { pos = 'X', lower = '' } = tokens[at] ?? {};
  return (
    /^(?:my|your|his|its|our|their)$/u.test(lower) || (/^(?:ADP|DET|VERB)$/u.test(pos) && !copulas.has(lower))
  );
}

/** "a lot to say *about* when …": the preposition's noun stands before it, and the cut would part them. */
function isStranded(next: Token, after: Token | undefined): boolean {
  if (next.pos !== 'ADP' || after === undefined) return false;
  return (
    /^(?:when|while|if|because|as|after|before|until|[,;:.)])$/u.test(after.lower) || after.pos === 'AUX'
  );
}

/** "the Ministry | of Health", "Authority | to Operate" */
function isNameCut({ index, text }: Token, tokens: readonly Token[]): boolean {
  if (index === 0 || !isCapital(text)) return false;
  let at = index + 1;
  while (/^(?:of|on|to|for|and|the|in|&)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return at > index + 1 && isCapital(tokens[at]?.text ?? '');
}

function isDefinite({ index }: Token, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === 'the');
}

function isCapital(text: string): boolean {
  return /^\p{Lu}\p{L}/u.test(text);
}

/** Whether a text ends on a word that wants another behind it. */
export function endsOnOpenWord(text: string): boolean {
  return openWords.has(/[\p{L}\p{N}’']+(?=\P{L}*$)/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** The index of the last word before the final punctuation. */
export function findLastWord({ tokens, end }: Sentence): number {
  return tokens.findLastIndex(({ isWord, index }) => isWord && index < end);
}

function looksLikeClaim(lower: string): boolean {
  return takesClaim(lower) || /^(?:checks?|tests?|assures?)$/u.test(lower);
}

/** "3x", "20", "10%" */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NUM' || /^\d/u.test(token.lower));
}
