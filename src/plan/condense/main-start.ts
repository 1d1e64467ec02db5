import { hasClause, hasMainVerb, isFinite } from './clauses.ts';
import { partsOpeningList } from './opening-list.ts';
import { matchLongest } from './phrase.ts';
import type { Sentence, Token } from './sentence.ts';
import { connectives } from './words/connectives.ts';
import { frames } from './words/frames.ts';
import { irregularPast } from './words/past-verbs.ts';
import { timeNouns } from './words/time-words.ts';

const subordinator =
  /^(?:because|while|although|though|since|when|whenever|where|wherever|whereas|after|before|until|till|unless|if|as|once|lest)$/u;

/** How far such a subordinator may stand from the sentence's beginning, in tokens. */
const longestTimeSpan = 6;

/** How far an opening phrase may reach, in tokens. */
const longestOpening = 28;

/**
 * Where the main clause begins, as a token's index: "If it rains, *we* stay." 0 where the sentence opens with it,
 * undefined where a subordinate clause opens the sentence and its end cannot be told.
 */
export function findMainStart(sentence: Sentence): number | undefined {
  const known = found.get(sentence);
  const start = known === undefined ? searchMainStart(sentence) : known.start;
  if (known === undefined) found.set(sentence, { start });
  return start;
}

/** Several rules ask for it. */
const found = new WeakMap<Sentence, { start: number | undefined }>();

function searchMainStart({ tokens, first, end }: Sentence): number | undefined {
  let at = first;
  if (/^(?:and|but|so|or|yet|plus|nor)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  if (/^(?:even|just|only)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  // "Note that if it rains, we stay."
  const framed = matchLongest(tokens, at, frames);
  if (framed !== undefined && subordinator.test(tokens[framed]?.lower ?? '')) at = framed;
  at = skipTimeSpan(tokens, at);
  const head = tokens[at];
  if (head === undefined) return 0;
  if (opensSubordinate(head, tokens, end)) {
    const comma = findComma(tokens, at + 2, end - 1, (comma) => endsSubordinate(tokens, at, comma, end));
    if (comma !== undefined) return behindComma(tokens, comma);
    return tokens[end]?.lower === '?' ? 0 : undefined;
  }
  const isPast = isFinite(tokens, at) && head.lower.endsWith('ed');
  if (!opensPhrase(tokens, at) || isPast || isGerundSubject(tokens, at, end)) return 0;
  const comma = findComma(tokens, at + 1, Math.min(end - 1, at + longestOpening), (comma) => {
    return (
      // "In a garden, *where* there are pumps, …"
      !/^(?:where|whose)$/u.test(tokens[comma + 1]?.lower ?? '') &&
      canOpenMain(tokens[comma + 1]) &&
      !partsAdjectives(tokens, comma) &&
      // "At home we mend pumps, *oil* valves, …"
      !(tokens[comma + 1]?.pos === 'VERB' && hasMainVerb(tokens.slice(at, comma))) &&
      hasClause(tokens, comma + 1, end) &&
      !partsOpeningList(tokens, comma, end)
    );
  });
  return comma === undefined ? 0 : comma + 1;
}

/** "*A few days* after it rained, we left." */
function skipTimeSpan(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < from + longestTimeSpan; at += 1) {
    if (!timeNouns.has(tokens[at - 1]?.lower ?? '')) continue;
    if (/^(?:after|before|when|since|until|as)$/u.test(tokens[at]?.lower ?? '')) return at;
  }
  return from;
}

function opensSubordinate({ lower, pos, index }: Token, tokens: readonly Token[], end: number): boolean {
  if (!subordinator.test(lower)) return false;
  if (pos !== 'ADP' && lower !== 'as') return pos === 'SCONJ' || pos === 'ADV';
  // "As a rule, we wait" opens with a phrase, "As it rains, we wait" with a clause.
  const comma = findComma(tokens, index + 1, Math.min(end, index + 9), () => true);
  return hasClause(tokens, index + 1, comma ?? Math.min(end, index + 9), { imperative: false });
}

function endsSubordinate(tokens: readonly Token[], opener: number, comma: number, end: number): boolean {
  const next = tokens[behindComma(tokens, comma)];
  if (partsOpeningList(tokens, comma, end)) return false;
  // "When necessary, …"
  if (!canOpenMain(next) && !/^(?:why|how|what|who|where|let's|there)$/u.test(next?.lower ?? ''))
    return false;
  // "Since the pump, *an old one*, *leaks*, …": what the comma opens is only inserted.
  const close = findComma(tokens, comma + 1, end, () => true);
  if (close !== undefined && isFinite(tokens, close + 1)) return false;
  const isShort = comma - opener <= 4;
  if (!isShort && !hasClause(tokens, opener + 1, comma, { imperative: false })) return false;
  return (
    hasClause(tokens, comma + 1, end) || /^(?:why|how|what|who|where)$/u.test(tokens[comma + 1]?.lower ?? '')
  );
}

/** “When the pump “rests,” we …”: American commas stand before the quotation's end. */
function behindComma(tokens: readonly Token[], comma: number): number {
  return /^["”’]$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 1]?.isSpaced === false
    ? comma + 2
    : comma + 1;
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const { pos = 'X', lower = '' } = tokens[at] ?? {};
  if (pos === 'ADP' || lower === 'as' || (lower === 'to' && tokens[at + 1]?.pos === 'VERB')) return true;
  if (/^(?:instead|rather|based|depending|thanks|due|along|together|whether)$/u.test(lower)) return true;
  return (
    (pos === 'VERB' && /(?:ing|ed)$/u.test(lower)) || matchLongest(tokens, at, connectives) !== undefined
  );
}

/** "*Mending pumps means* that you mend valves, hoses, and lids" */
function isGerundSubject(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.lower.endsWith('ing') !== true) return false;
  const opening = tokens.slice(
    at + 1,
    findComma(tokens, at + 1, end, () => true),
  );
  const verb = opening.find(({ index }) => isFinite(tokens, index));
  return verb !== undefined && tokens[verb.index + 1]?.pos !== 'ADP' && hasMainVerb(opening);
}

/** "a *quiet, reliable* pump" */
export function partsAdjectives(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.pos === 'ADJ' && tokens[comma + 1]?.pos === 'ADJ';
}

function canOpenMain(token: Token | undefined): boolean {
  if (/^(?:such|including|especially|particularly|like)$/u.test(token?.lower ?? '')) return false;
  // "By then I had the pump, *lost* the key, …": only a command needs no subject.
  if (token?.pos === 'VERB' && (/(?:ed|ing|[^s]s)$/u.test(token.lower) || irregularPast.has(token.lower)))
    return false;
  return /^(?:PRON|DET|NOUN|PROPN|NUM|ADJ|VERB|ADV|AUX|INTJ)$/u.test(token?.pos ?? '');
}

function findComma(
  tokens: readonly Token[],
  from: number,
  to: number,
  fits: (comma: number) => boolean,
): number | undefined {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ',' && fits(at)) return at;
  return undefined;
}
