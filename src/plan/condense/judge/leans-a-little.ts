/**
 * Tells whether a point speaks of something that the text before it names better: any other sentence had better be shown, but
 * it says enough to be shown where there is none. English only.
 */
import type { Token } from '../sentence.ts';

const kinds: readonly ((tokens: readonly Token[]) => boolean)[] = [
  actsOnThis,
  namesThat,
  namesOther,
  deniesThis,
  opensWithout,
  isWithinUnnamed,
  happensThere,
  beginsThere,
  takesThat,
  isForThat,
  namesAsKnown,
];

export function leansALittle(tokens: readonly Token[]): boolean {
  return kinds.some((isKind) => isKind(tokens));
}

/** "Ada’s pump makes *this* easy", but "Ada mends pumps, as *this* helps", and the word in a name, "This Old Pump" */
function actsOnThis(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, isQuoted }, at) => {
    if (isDegree(tokens, at)) return false;
    const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'ADJ' && pos !== 'ADV')?.pos ?? 'PUNCT';
    if (at === 0 || text !== 'this' || isQuoted || /^(?:NOUN|PROPN|NUM)$/u.test(next)) return false;
    const before = tokens.slice(0, at);
    // “mends it like this: …”
    if (tokens.slice(at).some(({ lower }) => lower === ':')) return false;
    return !before.some(({ pos }) => isVerb.test(pos)) || !before.some(({ pos }) => isJoint.test(pos));
  });
}

/** "a well *this* deep", "rose *this* much": so deep, so much */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isMeasured = tokens[at - 1]?.pos === 'NOUN' && /^(?:ADJ|ADV)$/u.test(next?.pos ?? '');
  return isMeasured || /^(?:much|many|little|far|long|often)$/u.test(next?.lower ?? '');
}

/** "It does not change *that rule*": the tagger takes many such a “that” for a conjunction, but no clause follows. */
function namesThat(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const noun = tokens[at + 1];
    if (lower !== 'that' || noun?.pos !== 'NOUN' || noun.lower.endsWith('s')) return false;
    // "Pumps prove that water *flows*": the tagger takes many a verb for a noun.
    if (tokens[at + 2]?.pos === 'NOUN') return false;
    const before = tokens.slice(0, at);
    if (
      !/^(?:VERB|ADP)$/u.test(before.at(-1)?.pos ?? '') ||
      before.some((token) => token.lower === noun.lower)
    )
      return false;
    const end = tokens.findIndex(({ pos }, index) => index > at && pos === 'PUNCT');
    return !tokens.slice(at, end < 0 ? tokens.length : end).some(({ pos }) => isVerb.test(pos));
  });
}

/** "*The other pump* is worn", but "The other day, …" */
function namesOther([first, second, third, fourth]: readonly Token[]): boolean {
  return (
    first?.lower === 'the' &&
    second?.lower === 'other' &&
    third?.pos === 'NOUN' &&
    !/^(?:day|night|week|hand|side|way)$/u.test(third.lower) &&
    (fourth?.pos === 'AUX' || fourth?.lower === ',')
  );
}

/** "*None of this* makes pumps less useful" */
function deniesThis([none, of, thing, next]: readonly Token[]): boolean {
  return (
    /^(?:none|all|much|most|some)$/u.test(none?.lower ?? '') &&
    of?.lower === 'of' &&
    /^(?:this|that)$/u.test(thing?.lower ?? '') &&
    isVerb.test(next?.pos ?? '')
  );
}

/** "Unlike a pump, *it* never leaks", "In the mill, *he* sleeps", "For me, *that* is a pump" */
function opensWithout(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const front = tokens.slice(0, Math.max(0, comma));
  const who = tokens[comma + 1]?.lower ?? '';
  if (front[0]?.pos !== 'ADP' || front[0].lower === 'with' || !/^(?:it|they|he|she)$/u.test(who))
    return false;
  if (front.some(({ pos }) => isVerb.test(pos) || pos === 'SCONJ')) return false;
  if (who !== 'it') return !front.some(({ pos }) => pos === 'PROPN');
  return !standsForNothing.test(write(tokens.slice(comma + 1)));
}

/** "It is easy to …", "it takes a day", "it gets dark" */
const standsForNothing =
  /^it (?:[a-z]+ ){0,2}?(?:(?:is|was|be|been|becomes|became|'s) .*\b(?:to|that|when|if|who|how|why|whether)\b|(?:is|was|'s|gets?|got|grows?|grew|becomes|became|turns|turned) (?:very |so |too |already |still )?(?:dark|light|cold|warm|hot|wet|dry|late|early|quiet|spring|summer|autumn|winter|night|noon)\b|takes?|took|pays?|paid|costs?|seems?|seemed|appears?|turns? out|makes sense|follows|depends|helps|feels|looks|rain(?:s|ed|ing)?|snow(?:s|ed|ing)?)/u;

/** "The oldest valve *in it* is worn": neither the pump nor a thing of the sentence is meant. */
function isWithinUnnamed(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => isVerb.test(pos));
  const [relation, who] = tokens.slice(Math.max(0, verb - 2), Math.max(0, verb));
  return (
    verb > 2 &&
    relation?.pos === 'ADP' &&
    // "A box *with* holes in it": its own
    !tokens.slice(1, verb - 2).some(({ lower }) => /^with(?:out)?$/u.test(lower)) &&
    /^(?:it|them|him|her)$/u.test(who?.lower ?? '') &&
    !tokens.slice(0, verb).some(({ pos }) => isJoint.test(pos))
  );
}

/** "New pumps are sold *there*", but "Good pumps are out there" */
function happensThere(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }, index) => index > 1 && lower === 'there');
  const next = tokens[at + 1];
  return (
    at > 1 &&
    /^(?:VERB|ADJ|NOUN|ADV)$/u.test(tokens[at - 1]?.pos ?? '') &&
    !/^(?:out|up|over|in|down|right|already|almost|way|get|got|go|from|be)$/u.test(
      tokens[at - 1]?.lower ?? '',
    ) &&
    (next === undefined || /^(?:PUNCT|CCONJ)$/u.test(next.pos)) &&
    !tokens.slice(0, at).some(({ pos }) => isJoint.test(pos) || pos === 'PROPN')
  );
}

/** "*There the* gardeners meet", "*There you* find pumps": where? */
function beginsThere([there, who]: readonly Token[]): boolean {
  return there?.lower === 'there' && /^(?:the|you|we|they|he|she|i|our|my)$/u.test(who?.lower ?? '');
}

/** "There is some truth *to that*, and more", but "like that of a pump" */
function takesThat(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower !== 'that') return false;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (before?.lower === 'like' && isVerb.test(next?.pos ?? '')) return true;
    return (
      next !== undefined &&
      (taking.test(before?.lower ?? '') || (at < 3 && following.test(before?.lower ?? ''))) &&
      /^(?:[,.;—–)]|to|and|or|but)$/u.test(next.lower) &&
      !tokens.slice(0, at).some(({ pos }) => pos === 'CCONJ')
    );
  });
}

/** "A new valve is a poor cure *for that*" */
function isForThat(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  const [before, that] = [tokens[last - 1], tokens[last]];
  return (
    /^(?:this|that|these|those)$/u.test(that?.lower ?? '') &&
    /^(?:for|of|with|against)$/u.test(before?.lower ?? '') &&
    tokens.slice(0, last).every(({ pos }) => pos !== 'PUNCT')
  );
}

/** Not "in that", "so that", "now that". */
const taking = /^(?:to|for|of|with|on|about|from|by|at)$/u;
/** Behind the start of a sentence, "after that" is often after what it has told itself. */
const following = /^(?:after|before|beyond|around|than)$/u;

/** "*The proposal* was rejected", "A first form *of the proposal* helps", but "The problem *is that* pumps leak" */
function namesAsKnown(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    // Within a name it has a capital: “Planet of The Bugs”.
    if (text !== (at === 0 ? 'The' : 'the') || !told.test(tokens[at + 1]?.lower ?? '')) return false;
    const next = tokens[at + 2];
    const isSubject = at === 0 || (tokens[at - 1]?.lower === 'of' && at < 6);
    if (!isSubject || !isVerb.test(next?.pos ?? '') || next?.lower.endsWith('ing') === true) return false;
    return !tells.test(write(tokens.slice(at + 2)));
  });
}

/** What a text has told before it speaks of it by such a word. */
const told =
  /^(?:proposal|decision|ruling|verdict|discussion|argument|debate|approach|technique|method|suggestion|feature|fix|patch|bug|issue|incident|outage|experiment|question|answer|solution|trick|protocol|article|paper|study|author|email|message|conversation|response|reply|accusation|claim|statement|request|quote|example|scenario|situation|procedure|change|distinction|comparison|analogy|metaphor|story|news|announcement|attempt|exercise)$/u;

/** … unless the same sentence tells it: "is that", "was simple: …", "is, pumps leak" */
const tells =
  /^(?:is|was|are|were|'s)(?: [a-z]+){0,2} (?:that|to|how|what|why|whether|when|who|where|an?|the|no|yes|[,“"])(?: |$)|:|[—–]| -+ /u;

const isVerb = /^(?:VERB|AUX)$/u;
const isJoint = /^(?:PUNCT|SCONJ|CCONJ)$/u;

function write(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}
