/** Tells whether a point counts or points at what only the text before it names. English only. */
import type { Token } from '../sentence.ts';

const kinds: readonly ((tokens: readonly Token[]) => boolean)[] = [
  countsThem,
  isOneOfThem,
  isEach,
  isOrdinalOne,
  countsOff,
  namesTheTwo,
  answersIt,
  endsOnNumber,
  comparesWithNothing,
  showsTheThing,
  deniesToo,
  namesOneInOrder,
];

export function lacksAntecedent(tokens: readonly Token[]): boolean {
  return kinds.some((isKind) => isKind(tokens));
}

/** "Only one *of them* leaks" */
function countsThem(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  return (
    of > 0 &&
    of < 4 &&
    /^(?:them|it|these|those)$/u.test(tokens[of + 1]?.lower ?? '') &&
    !/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[of + 2]?.pos ?? '') &&
    !tokens.slice(0, of).some(({ pos, lower }) => /^(?:NOUN|PROPN)$/u.test(pos) && !quantity.test(lower))
  );
}

/** "The valve is *one of them*": of what? */
function isOneOfThem(tokens: readonly Token[]): boolean {
  const end = tokens.slice(-3).map(({ lower }) => lower);
  return (
    /^(?:one|some|part|all|none) of (?:them|these|those|it)$/u.test(end.join(' ')) &&
    tokens.slice(0, -3).some(({ lower }) => /^(?:is|are|was|were|'s|'re)$/u.test(lower)) &&
    !tokens.slice(0, -3).some(({ lower }) => /^(?:and|but|if|when|that|who|which)$/u.test(lower))
  );
}

const quantity = /^(?:none|one|half|most|some|all|many|few|each|any|both|plenty|lots?|majority|rest)$/u;

/** "*Each* is closed at night": each what? */
function isEach([each, next]: readonly Token[]): boolean {
  return each?.lower === 'each' && next?.pos === 'AUX';
}

/** "*First and foremost is* the pump", "*Secondly comes* the valve": of what? */
function countsOff(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 5).map(({ lower }) => lower);
  return /^(?:first(?:ly)?(?: and foremost)?|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally|next)(?: ,)? (?:is|are|was|were|comes?|came)\b/u.test(
    opening.join(' '),
  );
}

/** "*The first one* leaks", "*The latter* leaks", "*The second* opens a valve", "*The other four pumps* leak" */
function isOrdinalOne([the, which, one, next]: readonly Token[]): boolean {
  if (the?.lower !== 'the') return false;
  if (
    /^(?:first|second|third|fourth|last|other|others|rest)$/u.test(which?.lower ?? '') &&
    (one?.pos === 'AUX' || (one?.pos === 'VERB' && one.lower.endsWith('s')))
  )
    return true;
  if (which?.lower === 'other') return one?.pos === 'NUM' || /[^s]s$/u.test(one?.lower ?? '');
  if (/^(?:latter|former)$/u.test(which?.lower ?? '')) return one?.pos !== 'NOUN';
  return (
    /^(?:first|second|third|fourth|last|next|other|same|new|old)$/u.test(which?.lower ?? '') &&
    /^ones?$/u.test(one?.lower ?? '') &&
    // "The first one *to* leak", "The old ones *that* leak"
    !/^(?:to|that|who|which|in|of)$/u.test(next?.lower ?? '')
  );
}

/** "Old pumps treat *the two* differently": which two? */
function namesTheTwo(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'the' &&
      /^(?:two|three)$/u.test(tokens[at + 1]?.lower ?? '') &&
      !/^(?:NOUN|PROPN|ADJ|VERB|NUM|CCONJ)$/u.test(tokens[at + 2]?.pos ?? '') &&
      !tokens.slice(0, at).some((token) => token.pos === 'CCONJ') &&
      !/^of$/u.test(tokens[at + 2]?.lower ?? ''),
  );
}

/** "*Nobody* ever mended *it*", "*Whoever it was*, *he* …" */
function answersIt(tokens: readonly Token[]): boolean {
  if (!/^(?:nobody|everybody|everyone|somebody|someone|whoever|whatever)$/u.test(tokens[0]?.lower ?? ''))
    return false;
  const loose = tokens.findIndex(({ lower }) => /^(?:it|them|they|he|she|him)(?:'|$)/u.test(lower));
  const next = tokens[loose + 1]?.lower ?? '';
  // "Everybody likes it *when* it rains"
  if (loose < 0 || /^(?:when|if|that|to|is|will)$/u.test(next)) return false;
  return !tokens.slice(0, loose).some(({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos));
}

/** "The pump was meant to last 3": 3 of what? */
function endsOnNumber(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last?.pos === 'NUM' &&
    /^\p{N}+$|^(?:two|three|four|five|six|ten)$/u.test(last.lower) &&
    /^(?:take|takes|took|taken|last|lasts|lasted|need|needs|needed|get|got|had|have|has|were)$/u.test(
      tokens.at(-2)?.lower ?? '',
    )
  );
}

/** "Old pumps are similar", "The valve is at least as important": as what? */
function comparesWithNothing(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ isWord }) => isWord);
  const isSingular = !tokens.slice(0, last).some(({ lower }) => /^(?:and|all|both|with|from)$/u.test(lower));
  const lower = tokens[last]?.lower ?? '';
  if (/^(?:similar|identical|equivalent|different)$/u.test(lower) && isSingular) {
    const before = tokens.slice(0, last).findLast(({ pos }) => pos !== 'ADV')?.lower ?? '';
    return /^(?:is|was)$/u.test(before);
  }
  const as = tokens[last - 1]?.lower === 'as' ? tokens[last - 2]?.lower : undefined;
  return (
    tokens[last]?.pos === 'ADJ' &&
    as !== undefined &&
    /^(?:least|just|almost|nearly|equally|is|are)$/u.test(as)
  );
}

/** "There is the home of the gardeners": where? */
function showsTheThing([there, verb, the]: readonly Token[]): boolean {
  return (
    there?.lower === 'there' &&
    /^(?:is|are|was|were)$/u.test(verb?.lower ?? '') &&
    /^(?:the|my|our|his|her|their)$/u.test(the?.lower ?? '')
  );
}

/** "The pump is not old *either*": what else is not? */
function deniesToo(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.lower !== 'either') return false;
  return tokens.filter(({ lower, isNegated }) => isNegated || /^(?:not|no|never)$/u.test(lower)).length < 2;
}

/** "*The second pump is about* patience", "*The fourth rule is the cheapest*": one of several, of which nothing is told yet. */
function namesOneInOrder([the, which, one, verb, ...rest]: readonly Token[]): boolean {
  const isOne =
    the?.lower === 'the' &&
    /^(?:first|second|third|fourth|fifth|sixth|next|last)$/u.test(which?.lower ?? '') &&
    one?.pos === 'NOUN' &&
    /^(?:is|was)$/u.test(verb?.lower ?? '');
  if (!isOne || rest.length > 3) return false;
  const [behind, last] = [rest[0]?.lower ?? '', rest.at(-1)?.lower ?? ''];
  return behind === 'about' || (behind === 'the' && /(?:est|best|one|worst)$/u.test(last));
}
