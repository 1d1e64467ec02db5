/** What of a sentence makes sense only together: a clause and its verb, a mark and its partner. English only. */
import { findAnswerTies } from './answer-ties.ts';
import { findClaimTies } from './claim-ties.ts';
import { hasClause, hasMainVerb, isFinite } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { isDash } from '../marks.ts';
import { timeNouns } from '../words/time-words.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { Range } from '../tag/split-tokens.ts';

/** A word that opens a clause, and the verb without which the clause is none. */
export interface ClauseTie {
  opener: number;
  verb: number;
  /** Whether it must be this verb; else any finite verb behind the opener will do. */
  isStrict: boolean;
}

export interface Ties {
  /** Where the main clause begins behind a leading subordinate one; undefined where nobody can tell. */
  mainStart: number | undefined;
  /** The clauses between colons, semicolons and dashes. */
  segments: readonly Range[];
  clauses: readonly ClauseTie[];
  /** Quotation marks, brackets and dashes, from one to its partner. */
  pairs: readonly Range[];
}

const coordinator = /^(?:and|but|or|so|yet)$/u;
const relative = /^(?:which|who|whom|whose|where|when)$/u;
const questionWord = /^(?:how|why|what|whether|where|when|whenever|wherever|whoever|whatever)$/u;
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** How far behind its opener a clause's verb may stand, in tokens; behind "and", a farther one is another's. */
const farthestVerb = 16;
const farthestJoined = 7;

export function findTies(sentence: Sentence): Ties {
  return {
    mainStart: findMainStart(sentence),
    segments: findSegments(sentence),
    clauses: [findClauseTies, findRelativeTies, findClaimTies, findAnswerTies].flatMap((find) =>
      find(sentence),
    ),
    pairs: findPairs(sentence),
  };
}

function findSegments({ tokens, end }: Sentence): Range[] {
  const segments: Range[] = [];
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    const token = tokens[at];
    const isBreak = token !== undefined && !token.isQuoted && (/^[:;]$/u.test(token.lower) || isDash(token));
    if (at < end && !isBreak) continue;
    if (hasClause(tokens, start, at) && hasMainVerb(tokens.slice(start, at)))
      segments.push({ start, end: at });
    start = at + 1;
  }
  return segments;
}

/** "…, *because* it *rains*": a kept opener keeps a verb. */
function findClauseTies({ tokens, first, end }: Sentence): ClauseTie[] {
  const ties: ClauseTie[] = [];
  let hasVerb = isFinite(tokens, first);
  for (let at = first + 1; at < end - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const joins = hasVerb && joinsClause(token, tokens[at + 1]);
    if (joins || opensDependent(token, tokens[at + 1])) {
      const verb = findVerb(tokens, at, Math.min(end, at + (joins ? farthestJoined : farthestVerb)));
      // "mend a pump and a valve *that leaks*" joins no clause.
      const isRelative =
        joins && tokens.slice(at + 1, verb).some((inner) => inner.pos !== 'CCONJ' && opensRelative(inner));
      if (
        verb !== undefined &&
        !isRelative &&
        (!joins || hasClause(tokens, at + 1, verb + 1, { imperative: false }))
      )
        ties.push({ opener: at, verb, isStrict: false });
      // "found *that* the pumps we used *leaked*"
      const main =
        token.lower === 'that' && isContact(tokens, verb) ? findMatrixVerb(tokens, verb - 1, end) : undefined;
      if (main !== undefined) ties.push({ opener: at, verb: main, isStrict: true });
      // "…, because, as it seems, …": where such a clause ends is anybody's guess.
      if (token.pos === 'SCONJ' && tokens[at + 1]?.lower === ',')
        ties.push({ opener: at, verb: end - 1, isStrict: true });
    }
    hasVerb ||= isFinite(tokens, at);
  }
  return ties;
}

/** "the pumps *we used*": a relative clause without its pronoun. */
function isContact(tokens: readonly Token[], verb: number | undefined): verb is number {
  if (verb === undefined || !/^(?:i|we|you|they|he|she)$/u.test(tokens[verb - 1]?.lower ?? '')) return false;
  const { pos, lower = '' } = tokens[verb - 2] ?? {};
  return pos === 'NOUN' && !timeNouns.has(lower);
}

function joinsClause({ lower }: Token, after: Token | undefined): boolean {
  return coordinator.test(lower) && !/^(?:VERB|AUX|ADP|PART)$/u.test(after?.pos ?? '');
}

function opensDependent({ lower, pos }: Token, after: Token | undefined): boolean {
  // "how *to* mend it" has no verb of its own.
  if (after?.lower === 'to' && questionWord.test(lower)) return false;
  if (pos === 'SCONJ' || (lower === 'that' && pos !== 'DET') || questionWord.test(lower)) return true;
  return relative.test(lower);
}

function findVerb(tokens: readonly Token[], opener: number, to: number): number | undefined {
  for (let at = opener + 1; at < to; at += 1) {
    if (at > opener + 1 && /^[;:]$/u.test(tokens[at]?.lower ?? '')) return undefined;
    if (tokens[at]?.lower === ',' && opensRelative(tokens[at + 1])) return undefined;
    if (isFinite(tokens, at)) return at;
  }
  return undefined;
}

/** "The people *who* wait *are* many": a subject with a relative clause keeps the verb behind it. */
function findRelativeTies({ tokens, first, end }: Sentence): ClauseTie[] {
  const ties: ClauseTie[] = [];
  for (let at = first + 1; at < end - 2; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || !opensRelative(token)) continue;
    if (!/^(?:NOUN|PROPN|PRON|PUNCT)$/u.test(before.pos)) continue;
    const start = findClauseStart(tokens, first, at);
    if (tokens.slice(start, at).some(({ index }) => isFinite(tokens, index))) continue;
    const verb = findMatrixVerb(tokens, at, end);
    if (verb !== undefined) ties.push({ opener: at - 1, verb, isStrict: true });
  }
  return ties;
}

function opensRelative(token: Token | undefined): boolean {
  const { lower = '', pos = 'X' } = token ?? {};
  return (lower === 'that' && pos !== 'DET') || /^(?:which|who|whom)$/u.test(lower);
}

function findClauseStart(tokens: readonly Token[], first: number, before: number): number {
  const opener = tokens.findLastIndex(
    ({ index, lower, pos }) =>
      index > first &&
      index < before &&
      (pos === 'SCONJ' || coordinator.test(lower) || /^[;:]$/u.test(lower)),
  );
  return opener < 0 ? first : opener + 1;
}

function findMatrixVerb(tokens: readonly Token[], opener: number, end: number): number | undefined {
  let at = opener + 1;
  while (at < end && !isFinite(tokens, at)) at += 1;
  while (at < end && /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? '')) at += 1;
  for (; at < end; at += 1) {
    const { pos = 'X', lower = '' } = tokens[at] ?? {};
    if (pos === 'SCONJ' || opensRelative(tokens[at]) || /^[;:]$/u.test(lower)) return undefined;
    if (isFinite(tokens, at)) return at;
  }
  return undefined;
}

function findPairs({ tokens }: Sentence): Range[] {
  const pairs: Range[] = [];
  const open: { closer: string; index: number }[] = [];
  let quote: number | undefined;
  for (const { index, lower, text, isQuoted } of tokens) {
    const closer = closers[text];
    if (lower === '"') {
      if (quote !== undefined) pairs.push({ start: quote, end: index });
      quote = quote === undefined && isQuoted ? index : undefined;
    } else if (closer !== undefined) open.push({ closer, index });
    else if (open.at(-1)?.closer === text) pairs.push({ start: open.pop()?.index ?? index, end: index });
  }
  const [one, other, third] = tokens.filter((token) => isDash(token) && !token.isQuoted);
  if (one !== undefined && other !== undefined && third === undefined)
    pairs.push({ start: one.index, end: other.index });
  return pairs;
}
