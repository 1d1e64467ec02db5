/** Tells whether a point counts or points at what only the text before it names. English only. */
import type { Token } from '../sentence.ts';
import { countsUnseen } from './counts-unseen.ts';

const kinds: readonly ((tokens: readonly Token[]) => boolean)[] = [
  countsUnseen,
  answersIt,
  comparesWithNothing,
  showsTheThing,
  isTheResult,
  deniesToo,
  actsOnUnnamed,
  servesUnnamed,
  lacksSeveral,
];

export function lacksAntecedent(tokens: readonly Token[]): boolean {
  return kinds.some((isKind) => isKind(tokens));
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

/** "A pump is *the result*": of what? An answer or a solution may well end what the hall has just been asked: “Care is the answer.” */
function isTheResult(tokens: readonly Token[]): boolean {
  const end = tokens.filter(({ isWord }) => isWord).slice(-3);
  return /^(?:is|was|are|were) the (?:result|reason|exception|culprit|outcome|consequence|opposite|alternative|cause)s?$/u.test(
    end.map(({ lower }) => lower).join(' '),
  );
}

/** "The pump is not old *either*": what else is not? */
function deniesToo(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.lower !== 'either') return false;
  return tokens.filter(({ lower, isNegated }) => isNegated || /^(?:not|no|never)$/u.test(lower)).length < 2;
}

/**
 * "No pump supports *it*", "Any gardener can mend *them*": what is acted on is not who acts, or it would be "itself", and nothing
 * else is named before.
 */
function actsOnUnnamed(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /^(?:it|them)$/u.test(lower));
  const before = tokens.slice(0, at);
  if (at < 2 || !/^(?:VERB|ADP)$/u.test(before.at(-1)?.pos ?? '')) return false;
  const verb = before.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const names = before.filter(({ pos }) => isName.test(pos));
  const isOneName = (names.at(-1)?.index ?? 0) - (names[0]?.index ?? 0) === Math.max(0, names.length - 1);
  const isSimple = !before.some(
    ({ pos, lower }) =>
      /^(?:SCONJ|PUNCT|CCONJ)$/u.test(pos) ||
      /^(?:that|which|who|if|when|to|how|what|why|all|both|each|one)$/u.test(lower),
  );
  const next = tokens[at + 1];
  // "The valve makes *it easy* to …", "They find *it* to be slow"
  const isFormal =
    /^(?:ADJ|VERB|AUX|PART)$/u.test(next?.pos ?? '') || /^(?:that|when|if|how|all)$/u.test(next?.lower ?? '');
  // "Few remember *it*, but there was a pump"
  if (tokens.slice(at).some(({ lower }) => lower === 'but')) return false;
  return (
    verb > 0 &&
    isOneName &&
    isSimple &&
    !isFormal &&
    !holdsSecondDeed(before) &&
    !before.slice(verb).some(({ pos }) => isName.test(pos))
  );
}

/** "Our woods have no mast *for them*": woods would have it for themselves, and nothing else here is several. */
function servesUnnamed(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    ({ lower }, index) => lower === 'them' && /^(?:to|for|against|at)$/u.test(tokens[index - 1]?.lower ?? ''),
  );
  if (at < 2 || (tokens[at + 1] !== undefined && tokens[at + 1]?.pos !== 'PUNCT')) return false;
  const before = tokens.slice(0, at);
  if (
    before.some(
      ({ pos, lower }) =>
        /^(?:SCONJ|PUNCT|CCONJ)$/u.test(pos) || /^(?:that|which|who|to|what|how)$/u.test(lower),
    )
  )
    return false;
  const verb = before.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    verb > 0 &&
    !holdsSecondDeed(before) &&
    !before.slice(verb).some((token, ...place) => isName.test(token.pos) && mayBeSeveral(token, ...place))
  );
}

/** "Gardeners know *we work* for them": somebody else acts on who acts first. */
function holdsSecondDeed(before: readonly Token[]): boolean {
  return before.some(
    ({ pos }, at) => at > 1 && /^(?:VERB|AUX)$/u.test(pos) && before[at - 1]?.pos === 'PRON',
  );
}

const isName = /^(?:NOUN|PROPN|NUM|X|SYM)$/u;

/** "It’s a good idea to ask *them*": "they" are several, or somebody. In "Despite *their* age, pumps …" they come later. */
function lacksSeveral(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /^(?:they|them|their)(?:'|$)/u.test(lower));
  if (at <= 0 || tokens.slice(0, at).some(mayBeSeveral)) return false;
  const comma = tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  const isFronted = comma > 0 && /^(?:ADP|SCONJ|ADV)$/u.test(tokens[0]?.pos ?? '');
  return !isFronted || !tokens.some((token, index) => index > comma && mayBeSeveral(token, index, tokens));
}

function mayBeSeveral({ pos, lower, isQuoted }: Token, at: number, tokens: readonly Token[]): boolean {
  if (isQuoted || /^(?:PROPN|NUM|X|SYM)$/u.test(pos) || several.test(lower)) return true;
  // "to understand *hooks*": the tagger takes many a noun for a verb, but no verb stands there.
  const isVerb = pos === 'VERB' && /^(?:NOUN|PROPN|PRON|X|PUNCT)$/u.test(tokens[at - 1]?.pos ?? 'PUNCT');
  return /^(?:NOUN|VERB)$/u.test(pos) && !isVerb && lower.endsWith('s');
}

/** Nouns of people and groups, and words that count or join. */
const several =
  /(?:er|or|ist|ant|ee|ian|man|woman|men|women|body|one|people|folk|team|staff|board|force|crew|group)$|^(?:and|or|who|whoever|each|every|any|some|many|few|most|several|all|both|more|others?|half|those|these|we|you|person|children|child|kid|parent|student|friend|family|company|government|community|audience|public|crowd|police|data|media|mice|feet|teeth|business|startup|firm|department|agency|class|majority|couple|pair|rest|youth|client|boss|guy|girl|boy|colleague|nation|country|society|set|series|lot|number|industry|band|church|court|army)$/u;
