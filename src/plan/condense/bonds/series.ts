import type { Bond } from '../bonds.ts';
import { hasClause, isFinite } from '../clauses.ts';
import { findMainStart, partsAdjectives } from '../main-start.ts';
import { findComma, isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { relativePronouns } from '../words/subordinators.ts';

/** An item of a series has at most as many tokens; longer ones are clauses. */
const longestItem = 7;

/** Fewer tokens between two commas are an item, even where one of them looks like a verb. */
const shortestClause = 4;

/** "how it works, why it helps, and what it costs" */
const joins = /^(?:how|why|what|where|that|to)$/u;

/**
 * All items of a series stay or go: cut behind the second, "valves, hoses, and pumps" would need an "and" that its
 * author did not write, and cut behind the first it would say less than its author did.
 */
export function findSeries(sentence: Sentence): Bond[] {
  const { tokens, first, end } = sentence;
  const [counter, ...others] = tokens.slice(first, end).filter(({ index }) => isCounter(tokens, index));
  const counted = others.map(({ index }): Bond => [counter?.index ?? index, index]);
  const joined = tokens.slice(first, end).flatMap((token): Bond[] => {
    if (!/^(?:and|or|and\/or|&|etc\.?)$/u.test(token.lower)) return [];
    const last = isComma(tokens[token.index - 1]) ? token.index - 1 : token.index;
    const commas = findItemCommas(sentence, last);
    if (commas.length === 0) return [];
    const firstItem = skipBrackets(tokens, Math.min(...commas) - 1);
    const others = [firstItem, ...commas, last, token.index + 1].filter(
      (at) => at !== token.index && at < end,
    );
    return others.map((at): Bond => [at, token.index]);
  });
  return [...counted, ...joined, ...findUnjoined(sentence)];
}

/** "Look everywhere: *in the well*, *in the yard*, *in the mill*", where no "and" joins the last. */
function findUnjoined({ tokens, first, end }: Sentence): Bond[] {
  const colon = tokens.findIndex(
    ({ index, text, isQuoted }) => index > first && index < end && text === ':' && !isQuoted,
  );
  const opener = tokens[colon + 1];
  if (colon < 0 || opener === undefined || !/^(?:ADP|DET|PART|PRON|SCONJ|ADV)$/u.test(opener.pos)) return [];
  if (hasClause(tokens, colon + 1, findComma(tokens, colon, end))) return [];
  return tokens
    .slice(colon, end)
    .filter((token) => isComma(token) && tokens[token.index + 1]?.lower === opener.lower)
    .flatMap(({ index }): Bond[] => [
      [opener.index, index],
      [opener.index, index + 1],
    ]);
}

/** "a valve (V), a hose, and a lid": what stands in brackets may go without its item. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  const open = tokens.findLastIndex(({ index, text }) => index < at && text === '(');
  return open > 0 ? open - 1 : at;
}

/** "*(a)* oil the pump, *(b)* mend it" */
function isCounter(tokens: readonly Token[], at: number): boolean {
  const isLetter = /^(?:[a-h\d]|i{1,3}|iv|vi?)$/u.test(tokens[at + 1]?.lower ?? '');
  return tokens[at]?.text === '(' && isLetter && tokens[at + 2]?.text === ')';
}

/** The commas of the items before `last`, as far as they are short and have no verb of their own subject. */
export function findItemCommas(sentence: Sentence, last: number): number[] {
  const { tokens, first } = sentence;
  const commas: number[] = [];
  const mainStart = findMainStart(sentence);
  let close = last;
  let depth = 0;
  for (let at = last - 1; at > first && close - at <= longestItem + 1; at--) {
    // Inside brackets a series has no items before them.
    if (tokens[at]?.text === ')') depth += 1;
    if (tokens[at]?.text === '(') depth -= 1;
    if (depth < 0) break;
    if (!isComma(tokens[at]) || at === close - 1) continue;
    if (
      at + 1 === mainStart ||
      opensPredicate(tokens, at + 1, last) ||
      partsAdjectives(tokens, at) ||
      opensPhrase(tokens, at + 1, last) ||
      opensAside(tokens[at + 1]) ||
      closesRelative(tokens, first, at) ||
      opensParticiple(tokens, at + 1, last) ||
      holdsClause(tokens, at + 1, close) ||
      isOpening(tokens, first, at)
    )
      break;
    commas.push(at);
    close = at;
  }
  return commas;
}

function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < shortestClause || joins.test(tokens[from]?.lower ?? '')) return false;
  return hasClause(tokens, from, to, { imperative: false });
}

function opensAside(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.pos === 'SCONJ' ||
    /^(?:which|who|whom|whose|both|including|like|such|especially|particularly|but|so|then)$/u.test(
      token.lower,
    )
  );
}

/** "Pumps, whose valves are old, *leak* oil, water and air": the comma ends what was inserted. */
function closesRelative(tokens: readonly Token[], first: number, comma: number): boolean {
  if (!isFinite(tokens, comma + 1)) return false;
  const open = tokens.slice(first, comma).findLast(isComma);
  return open !== undefined && relativePronouns.has(tokens[open.index + 1]?.lower ?? '');
}

/** ", cleaning valves and hoses": a participle begins an item only where the last item is one, too. */
function opensParticiple(tokens: readonly Token[], at: number, last: number): boolean {
  const isIng = (token: Token | undefined) => token?.pos === 'VERB' && token.lower.endsWith('ing');
  return isIng(tokens[at]) && !tokens.slice(last, last + 3).some(isIng);
}

/** "Pumps, which are old, *leak* oil and water": a verb begins an item only where the last item is one, too. */
function opensPredicate(tokens: readonly Token[], at: number, last: number): boolean {
  return isFinite(tokens, at) && !tokens.slice(last, last + 3).some(({ index }) => isFinite(tokens, index));
}

/** "We mend pumps, *with* hammers, saws, and nails" */
function opensPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  const isLed = ({ pos, lower }: Token) => pos === 'ADP' && lower !== 'of';
  return tokens[at]?.pos === 'ADP' && !tokens.slice(last, last + 3).some(isLed);
}

/** "In spring, rain and wind …": the comma closes an opening phrase. */
function isOpening(tokens: readonly Token[], first: number, comma: number): boolean {
  const head = tokens[first]?.pos;
  return (head === 'ADP' || head === 'SCONJ' || head === 'ADV') && !hasClause(tokens, first, comma);
}
