import type { Bond } from '../bonds.ts';
import { hasMainVerb, opensClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { takesInfinitive, takesPreposition } from '../words/governors.ts';

/** Pairs of words, the second within `reach` tokens of the first. */
const pairs: readonly { from: RegExp; to: RegExp; reach: number }[] = [
  { from: /^both$/u, to: /^and$/u, reach: 14 },
  { from: /^either$/u, to: /^or$/u, reach: 30 },
  { from: /^neither$/u, to: /^nor$/u, reach: 14 },
  { from: /^between$/u, to: /^and$/u, reach: 12 },
  { from: /^whether$/u, to: /^or$/u, reach: 12 },
  // Without what it hangs on, "it would leak" says that it does.
  { from: /^would(?:n't)?$|'d$/u, to: /^(?:if|unless)$/u, reach: 40 },
  { from: /^(?:if|unless)$/u, to: /^would(?:n't)?$|'d$/u, reach: 24 },
  { from: /^too$/u, to: /^(?:to|for)$/u, reach: 9 },
  { from: /^enough$/u, to: /^(?:to|that|for)$/u, reach: 8 },
  { from: /^(?:so|such)$/u, to: /^that$/u, reach: 10 },
  { from: /^for$/u, to: /^to$/u, reach: 10 },
  { from: /^so$/u, to: /^as$/u, reach: 10 },
  { from: /^(?:first|last|only|next|best)$/u, to: /^to$/u, reach: 7 },
  { from: /^as$/u, to: /^as$/u, reach: 6 },
  { from: /^(?:same|such)$/u, to: /^as$/u, reach: 7 },
  { from: /^from$/u, to: /^(?:to|into|towards?)$/u, reach: 6 },
  { from: /^(?:rather|other|more|less|fewer|better|worse|sooner|different)$/u, to: /^than$/u, reach: 14 },
];

const than = /^than$/u;
const comparativeReach = 14;

/** Prepositions and conjunctions of two words. */
const compounds: ReadonlySet<string> = new Set(
  `because of|instead of|rather than|due to|according to|such as|as if|even if|even though|so that|in order|order to
   as well|well as|out of|up to|away from|other than|more than|less than|at least|no longer|each other|one another
   in terms|terms of|in relation|relation to|in regard|regard to|with respect|respect to|regardless of|prior to|thanks to|as long|long as|ahead of|along with|apart from|next to|close to
   in front|front of|based on|in addition|addition to|a lot|lot of|kind of|as though|as to|so as|by means|means of`
    .split(/[|\n]/u)
    .map((pair) => pair.trim()),
);

/** Halves that want each other: "not only … but", "so … that", "more … than", "the more …, the more …". */
export function findCorrelatives(sentence: Sentence): Bond[] {
  const { tokens, first, end } = sentence;
  return tokens
    .slice(first, end)
    .flatMap((token): Bond[] => [
      ...findPairs(tokens, token, end),
      ...findCompound(tokens, token),
      ...findNotBut(sentence, token),
      ...findTheMore(tokens, token, end),
    ]);
}

function findPairs(tokens: readonly Token[], token: Token, end: number): Bond[] {
  const bonds = pairs.flatMap(({ from, to, reach }): Bond[] =>
    from.test(token.lower) && !(token.lower === 'for' && isPlainFor(tokens, token))
      ? findPartner(tokens, token, to, Math.min(end, token.index + reach))
      : [],
  );
  const isInflected = /^(?:ADJ|ADV)$/u.test(token.pos) && token.lower.endsWith('er');
  return isInflected
    ? [...bonds, ...findPartner(tokens, token, than, Math.min(end, token.index + comparativeReach))]
    : bonds;
}

/** "search *for* a pump *to* buy", "a tool *for* gardeners *to* mend pumps": either half can do without the other. */
function isPlainFor(tokens: readonly Token[], { index }: Token): boolean {
  const { lower = '', pos } = tokens[index - 1] ?? {};
  if (pos === 'VERB') return takesPreposition(lower, 'for');
  return /^(?:NOUN|PROPN)$/u.test(pos ?? '') && !takesInfinitive(lower);
}

function findPartner(tokens: readonly Token[], { index }: Token, wanted: RegExp, to: number): Bond[] {
  const reached = tokens.slice(index + 1, to);
  const comma = tokens[index]?.lower === 'for' ? reached.findIndex(isComma) : -1;
  const partner = (comma < 0 ? reached : reached.slice(0, comma)).find(({ lower }) => wanted.test(lower));
  if (partner === undefined) return [];
  // Neither the first half may go alone nor the first with the word that joins it to the second.
  const behind = Math.min(partner.index + 1, tokens.length - 1);
  return [
    [index, partner.index],
    [index, behind],
  ];
}

function findCompound(tokens: readonly Token[], { index, lower }: Token): Bond[] {
  return compounds.has(`${lower} ${tokens[index + 1]?.lower ?? ''}`) ? [[index, index + 1]] : [];
}

/** "not by luck but by work": what follows "but" is no sentence of its own; "not only is it old, but it leaks". */
function findNotBut({ tokens, first, end }: Sentence, { index, lower, isNegated }: Token): Bond[] {
  if (lower !== 'not' && !isNegated) return [];
  const but = tokens.slice(index + 1, Math.min(end, index + 24)).find((token) => token.lower === 'but');
  if (but === undefined) return [];
  const isOnly = index === first || /^(?:only|just|merely|simply)$/u.test(tokens[index + 1]?.lower ?? '');
  // "not the pump, but the water *you lose*": the verb is not the main one.
  const isClause = opensClause(tokens, but.index + 1, end) && hasMainVerb(tokens.slice(but.index + 1, end));
  if (!isOnly && isClause) return [];
  return [
    [index, but.index],
    [index, Math.min(but.index + 1, end - 1)],
  ];
}

/** "The older the pump, the louder it is." */
function findTheMore(tokens: readonly Token[], { index, lower }: Token, end: number): Bond[] {
  if (lower !== 'the' || !isComparative(tokens[index + 1])) return [];
  const second = tokens
    .slice(index + 2, end)
    .find(
      (token) =>
        isComma(tokens[token.index - 1]) && token.lower === 'the' && isComparative(tokens[token.index + 1]),
    );
  return second === undefined ? [] : [[index, second.index]];
}

function isComparative(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:more|less|fewer|worse)$/u.test(token.lower) || token.lower.endsWith('er');
}
