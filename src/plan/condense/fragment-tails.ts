import { breaksBond, findBonds } from './bonds.ts';
import { endsWell } from './ends-well.ts';
import { isFinite } from './clauses.ts';
import { opensInfinitive } from './infinitive.ts';
import { isComma, isDash } from './marks.ts';
import type { Sentence, Span, Token } from './sentence.ts';
import { wordSet } from './words/word-set.ts';

const risk = 0.3;
/** A fragment keeps at least as many tokens. */
const shortest = 7;
const openers = wordSet(
  'which who whose where so to as both that including such with for like instead rather even although though while',
);
/** Where more of a thing begins, not another thing of its row. */
const stresses = wordSet('especially particularly notably mostly all shoulder');

/**
 * Ends of what has no main clause, as items of lists and captions have none: "A pump for the garden, which …",
 * "A pump that never …", "Thanks for the pump. — Ada". Only where no verb goes on behind it, as the tagger may have
 * missed the main one.
 */
export function findFragmentTails(sentence: Sentence): Span[] {
  const { tokens, first, end } = sentence;
  const bonds = findBonds(sentence);
  // An item of a list has no full stop; a sentence that has one has a verb, too, which was not found.
  const isClosed = /[.!?]$/u.test(sentence.text.trimEnd()) && !explains(sentence);
  return tokens
    .slice(first + shortest, end - 1)
    .filter(
      (token) =>
        !token.isQuoted &&
        (opensTail(tokens, token.index) ||
          opensClause(tokens, token) ||
          (!isClosed && opensPhrase(tokens, token))) &&
        !goesOn(tokens, token.index, end),
    )
    .map(({ index }) => ({
      start: index,
      end,
      rule: 'fragment-tail',
      risk,
    }))
    .filter((span) => {
      const last = tokens[span.start - 1];
      const keep = new Uint8Array(tokens.length).fill(1).fill(0, span.start);
      return last?.isWord === true && endsWell(sentence, keep, last) && !breaksBond(span, bonds);
    });
}

/** How many tokens a term has that a gloss explains. */
const longestTerm = 6;

/** "Valve: a part of a pump", "Pump – the machine that …" */
function explains({ tokens, first, end }: Sentence): boolean {
  const mark = tokens.findIndex((token) => isDash(token) || token.text === ':');
  return (
    mark > first &&
    mark <= first + longestTerm &&
    mark < end - 4 &&
    /^(?:an?|the)$/u.test(tokens[mark + 1]?.lower ?? '') &&
    !tokens.slice(first, mark).some(({ index }) => isFinite(tokens, index))
  );
}

function opensTail(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at + 1] ?? {};
  if (isDash(tokens[at])) return true;
  // "Thanks to all who mended the pump: Ada, …"
  if (tokens[at]?.text === ':') return at > longestTerm + 2;
  return isComma(tokens[at]) && (openers.has(lower) || stresses.has(lower));
}

/** "a pump *that leaks*", "the pumps *as they leak*" */
function opensClause(tokens: readonly Token[], { index, lower, pos }: Token): boolean {
  if (!/^(?:NOUN|PROPN|NUM)$/u.test(tokens[index - 1]?.pos ?? '')) return false;
  if (lower === 'as') return tokens[index + 1]?.pos === 'PRON';
  return /^(?:who|which|whose)$/u.test(lower) || (lower === 'that' && pos !== 'DET');
}

function opensPhrase(tokens: readonly Token[], { index, pos, lower }: Token): boolean {
  const isPhrase = (pos === 'ADP' && lower !== 'of') || opensInfinitive(tokens, index);
  return isPhrase && /^(?:NOUN|PROPN)$/u.test(tokens[index - 1]?.pos ?? '');
}

/** Behind a later comma or dash a verb goes on. */
function goesOn(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from + 1, end)
    .some((token) => (isComma(token) || isDash(token)) && isFinite(tokens, token.index + 1));
}
