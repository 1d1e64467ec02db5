/** Tells whether a point counts what only the text before it names: “one of them”, “the other”. English only. */
import type { Token } from '../sentence.ts';

const kinds: readonly ((tokens: readonly Token[]) => boolean)[] = [
  countsThem,
  isOneOfThem,
  isEach,
  isOrdinalOne,
  isOneCase,
  countsOff,
  namesTheTwo,
];

export function countsUnseen(tokens: readonly Token[]): boolean {
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

const quantity = /^(?:none|one|half|most|some|all|many|few|each|any|both|plenty|lots?|majority|rest)$/u;

/** "The valve is *one of them*": of what? */
function isOneOfThem(tokens: readonly Token[]): boolean {
  const end = tokens.slice(-3).map(({ lower }) => lower);
  return (
    /^(?:one|some|part|all|none) of (?:them|these|those|it)$/u.test(end.join(' ')) &&
    tokens.slice(0, -3).some(({ lower }) => /^(?:is|are|was|were|'s|'re)$/u.test(lower)) &&
    !tokens.slice(0, -3).some(({ lower }) => /^(?:and|but|if|when|that|who|which)$/u.test(lower))
  );
}

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

/** "*In the first case* it leaks", but "In the first case that we saw" */
function isOneCase(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 5).map(({ lower }) => lower);
  return /^in the (?:first|second|third|latter|former|other) case(?! (?:that|of|where|which|in|when|stud(?:y|ies))\b)/u.test(
    opening.join(' '),
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
