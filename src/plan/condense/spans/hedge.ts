import type { Span, SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

/** Words of emphasis. Those that weaken a claim ("probably", "mostly", "nearly") carry its truth and stay. */
const emphases = wordSet(`
  really very quite actually basically simply just certainly definitely obviously clearly literally truly extremely
  incredibly totally absolutely completely entirely pretty surely undoubtedly naturally honestly frankly seriously
  essentially indeed exceptionally highly
`);

/** With one of these the word makes another phrase: "just like", "just as", "pretty much", "very few". */
const bindsNext = wordSet(
  'if though as because than what enough like in about much few little same first last before after when how',
);
const denials = wordSet('not no never so too');

/** "The pump is really very old."; "It sort of works." */
export const hedge: SpanRule = ({ tokens, first, end }) => {
  const inside = tokens.slice(first, end - 1);
  return [
    ...inside.filter((token) => isEmphasis(token, tokens)).map(({ index }) => spanOf(index, index + 1)),
    ...inside.filter((token) => isKindOf(token, tokens)).map(({ index }) => spanOf(index, index + 2)),
  ];
};

function isEmphasis({ index, lower, pos }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!emphases.has(lower) || (pos !== 'ADV' && lower !== 'pretty' && lower !== 'very')) return false;
  if (after === undefined || bindsNext.has(after.lower)) return false;
  if (before?.isNegated === true || denials.has(before?.lower ?? '')) return false;
  return /^(?:ADJ|ADV|VERB|AUX)$/u.test(after.pos) || before?.pos === 'AUX';
}

/** "kind of slow"; "a kind of pump" and "one kind of broken pump" are one. */
function isKindOf({ index, lower }: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:kind|sort)$/u.test(lower) || tokens[index + 1]?.lower !== 'of') return false;
  const isNoun = /^(?:DET|NUM|ADJ)$/u.test(tokens[index - 1]?.pos ?? '');
  return !isNoun && /^(?:ADJ|VERB|ADV)$/u.test(tokens[index + 2]?.pos ?? '');
}

function spanOf(start: number, end: number): Span {
  return { start, end, rule: 'hedge', risk: 0.02, isFree: true };
}
