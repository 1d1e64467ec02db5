/** Tells whether a point speaks of "this" or "these" without having said what that is. English only. */
import { stemmer } from 'stemmer';
import type { Token } from '../sentence.ts';

/** Times, places and the text itself need no other text to be understood: "this year", "on this coast", "in this essay". */
const known =
  /^(?:time|days?|week|month|quarter|season|year|decade|century|morning|evening|spring|summer|autumn|fall|winter|moment|point|world|country|age|era|generation|city|town|village|region|county|state|coast|island|valley|land|planet|continent|building|house|tower|room|office|post|article|essay|talk|release|guide|lesson|chapter|section|who|of|that|which|in|with|to)$/u;

/** "Pumps of *this kind* leak", "The drawing shows *these pumps*", "Old pumps lead to *this*" */
export function pointsBack(tokens: readonly Token[]): boolean {
  // "To do so, stop the pump"
  const opening = tokens.slice(0, 3).map(({ lower }) => lower);
  if (/^to (?:do|achieve) (?:so|it|this|that)$/u.test(opening.join(' '))) return true;
  // "New tools help you when doing so"
  const closing = tokens.slice(-3).map(({ lower }) => lower);
  if (/^(?:when|while|by|in|before|after) doing (?:so|it|this|that)$/u.test(closing.join(' '))) return true;
  if (namesTheSame(tokens) || meansJustThat(tokens) || endsOnThat(tokens)) return true;
  return tokens.some(({ lower }, at) => {
    if (!isDemonstrative(tokens, at)) return false;
    // "the work that *this* makes"
    const noun = findNoun(tokens, at);
    if (noun !== undefined && known.test(noun.lower)) return false;
    if (!isNoun(noun)) return lower !== 'that' && !tokens.slice(0, at).some((token) => token.pos === 'PROPN');
    return !isNamed(noun, tokens.slice(0, at));
  });
}

/** "I think of *that pump*": a noun that only the text before has. */
export function pointsAtNoun(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    const noun = isDemonstrative(tokens, at) ? findNoun(tokens, at) : undefined;
    return isNoun(noun) && !known.test(noun.lower) && !isNamed(noun, tokens.slice(0, at));
  });
}

function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  return (
    at > 0 &&
    (/^(?:this|these|those)$/u.test(lower) ||
      (lower === 'that' && pos === 'DET') ||
      isSuchSingular(tokens, at))
  );
}

function findNoun(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1, at + 4).find((token) => token.pos !== 'ADJ' && token.pos !== 'ADV');
}

function isNoun(token: Token | undefined): token is Token {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function isNamed({ lower }: Token, before: readonly Token[]): boolean {
  const stem = stemmer(lower);
  return before.some((token) => stemmer(token.lower) === stem);
}

/** "Stay clear of *that trap*", "Build *such a pump*": nothing but the text before says which. */
export function namesAsBefore(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, pos }, at) => {
    const next = tokens[at + 1];
    const isThat = lower === 'that' && pos === 'DET' && /^(?:NOUN|ADJ)$/u.test(next?.pos ?? '');
    return isThat || (lower === 'such' && /^an?$/u.test(next?.lower ?? ''));
  });
}

/** "will ask for *such confirmation*": "such pumps" and "such as", "such a pump that" are others. */
function isSuchSingular(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return (
    tokens[at]?.lower === 'such' &&
    noun?.pos === 'NOUN' &&
    !noun.lower.endsWith('s') &&
    !tokens.some(({ lower }) => lower === 'as' || lower === 'that')
  );
}

/** "The gardener will take care *of that*" */
function endsOnThat(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.lower === 'that' && /^(?:ADP|VERB|ADJ)$/u.test(tokens.at(-2)?.pos ?? '');
}

/** "The gardener did *just that*", "We have a need for *exactly this kind* of pump" */
function meansJustThat(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 2];
    return (
      /^(?:exactly|just|precisely)$/u.test(lower) &&
      /^(?:that|this|these|those)$/u.test(tokens[at + 1]?.lower ?? '') &&
      (next === undefined ||
        /^(?:ADP|PUNCT)$/u.test(next.pos) ||
        (next.pos === 'NOUN' && !known.test(next.lower)))
    );
  });
}

/** "I ran into *the same trouble*": the same as what? Not "at the same time", and not where two are compared. */
function namesTheSame(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }, index) => lower === 'same' && tokens[index - 1]?.lower === 'the');
  if (at < 0 || /^(?:time|way|day|week|year|person|place|page|thing)s?$/u.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const compares =
    /^(?:as|that|and|all|both|every|each|always|everyone|everybody|multiple|several|many|two|different|over|never|not|have|share|same)$/u;
  return !tokens.some(
    ({ lower, index, isNegated }) => isNegated || (index !== tokens[at]?.index && compares.test(lower)),
  );
}
