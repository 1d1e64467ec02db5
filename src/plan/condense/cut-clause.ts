/** Shortens a long sentence to one of its clauses, or leaves it whole. */
import { sliceRichText } from '../../talk/rich-text.ts';
import type { Mark, RichText } from '../../talk/talk.ts';
import { countWords } from '../../talk/count-words.ts';
import { insideMarks, wholeKinds, wholeKindsAndLinks } from '../inside-marks.ts';
import { isBalanced } from './brackets.ts';
import { endsOpen, grammarFor, type Grammar } from './grammar.ts';

/** A sentence of so many words stands whole. */
const enough = 12;

/** A sentence of more words than this is none; it is not searched for clauses. */
const endless = 300;

/** How long a clause may be that stands for its sentence, in words. */
const usual = { fewest: 4, most: 16 };
/** A sentence longer than this has to be cut, if need be to a longer clause. */
const unwieldy = 26;
const atNeed = { fewest: 6, most: 24 };

interface Cut {
  start: number;
  end: number;
  /** Lower is better. */
  cost: number;
}

/** A contiguous run of the sentence that reads as a clause; the sentence itself if no cut is good. */
export function cutClause(sentence: RichText, lang: string): RichText {
  const words = countWords(sentence.text);
  if (words <= enough || words > endless) return sentence;
  const best =
    findBest(sentence, words, lang, wholeKindsAndLinks) ?? findBest(sentence, words, lang, wholeKinds);
  if (best === undefined) return sentence;
  const clause = sliceRichText(sentence, best.start, best.end);
  return best.start === 0 ? clause : capitalise(clause, lang);
}

/** The best cut that parts no mark of the kinds `whole`. */
function findBest(
  sentence: RichText,
  words: number,
  lang: string,
  whole: ReadonlySet<Mark['kind']>,
): Cut | undefined {
  const { text } = sentence;
  const grammar = grammarFor(lang);
  const isInside = insideMarks(sentence, whole);
  const isWhole = ({ start, end }: Cut) => !isInside(start) && !isInside(end);
  let best = chooseCut(text, findCuts(text, grammar).filter(isWhole), usual, grammar);
  if (best !== undefined && words <= usual.most && best.cost > 1) best = undefined;
  if (best === undefined && words > unwieldy)
    best = chooseCut(text, findPauses(text, grammar).filter(isWhole), atNeed, grammar);
  return best;
}

function chooseCut(
  text: string,
  cuts: readonly Cut[],
  limits: typeof usual,
  grammar: Grammar,
): Cut | undefined {
  return cuts
    .filter((cut) => isGood(text, cut, limits, grammar))
    .map((cut) => ({ ...cut, cost: cut.cost + lengthCost(text.slice(cut.start, cut.end)) }))
    .toSorted((a, b) => a.cost - b.cost)[0];
}

/** Every comma and dash behind which a sentence too long for a slide may be left; what comes before has a verb. */
function findPauses(text: string, { asserts }: Grammar): Cut[] {
  return Array.from(text.matchAll(/[,;:]\s|[–—]/gu), ({ index }) => ({
    start: 0,
    end: index,
    cost: 0,
  })).filter(({ end }) => asserts.test(text.slice(0, end)));
}

/** Every place where a clause may end, and the clause before it or, after a colon, behind it. */
function findCuts(text: string, grammar: Grammar): Cut[] {
  const cuts: Cut[] = [];
  const end = text.replace(/[\s.。]+$/u, '').length;
  for (const { index, 0: sign } of text.matchAll(/[;；؛]\s*|\s[–—-]\s|—|——/gu)) {
    cuts.push({ start: 0, end: index, cost: sign.startsWith(';') || sign.startsWith('；') ? 0 : 0.5 });
  }
  for (const { index, 0: sign } of text.matchAll(/:\s+|：/gu)) {
    const after = index + sign.length;
    const rest = text.slice(after);
    cuts.push({ start: 0, end: index, cost: 1.5 });
    // What comes with a capital is a sentence of its own; any other may only explain what came before.
    if (/^["“«„「]?\p{Lu}/u.test(rest)) cuts.push({ start: after, end, cost: 0.5 });
    else if (grammar.opens.test(rest)) cuts.push({ start: after, end, cost: 2 });
  }
  for (const { index, 0: sign } of text.matchAll(/,\s+|[，،]\s*/gu)) {
    const rest = text.slice(index + sign.length);
    const goesOn = grammar.continues.test(rest);
    // "The plea, which was often made, is …" has not asserted anything yet.
    const isEmbedded = /^wh/iu.test(rest) && !grammar.asserts.test(text.slice(0, index));
    // The last of several things in a row ends no clause before it.
    const isRow = /^(?:and|or|und|oder|et|ou|y|o|e)\s/iu.test(rest) && /[,،]/u.test(text.slice(0, index));
    if (goesOn && !isEmbedded && !isRow) cuts.push({ start: 0, end: index, cost: 1 });
  }
  return cuts;
}

function isGood(text: string, { start, end }: Cut, limits: typeof usual, grammar: Grammar): boolean {
  const clause = text.slice(start, end).trim();
  const words = countWords(clause);
  if (words < limits.fewest || words > limits.most) return false;
  if (!isBalanced(clause) || endsOpen(clause, grammar)) return false;
  // "If it rains, …" promises a main clause; it must be in what remains.
  if (grammar.depends.test(clause) && !/[,，،]/u.test(clause)) return false;
  return !grammar.depends.test(clause) || lastClause(clause, grammar) !== undefined;
}

/** What follows the last comma of a sentence that began with a subordinate clause. */
function lastClause(clause: string, grammar: Grammar): string | undefined {
  const tail = clause.split(/[,，،]\s*/u).at(-1) ?? '';
  return countWords(tail) >= 3 && !grammar.continues.test(tail) ? tail : undefined;
}

function lengthCost(clause: string): number {
  const words = countWords(clause);
  if (words > enough) return (words - enough) * 0.15;
  return words < 6 ? (6 - words) * 0.4 : 0;
}

/** A clause from the middle of a sentence begins like a sentence; `iPhone` stays as it is. */
function capitalise({ text, marks }: RichText, lang: string): RichText {
  const [first = '', second = ''] = text;
  if (!/\p{Ll}/u.test(first) || /\p{Lu}/u.test(second)) return { text, marks };
  if (marks.some(({ kind, start }) => kind === 'code' && start === 0)) return { text, marks };
  const capital = first.toLocaleUpperCase(lang);
  return capital.length === first.length
    ? { text: capital + text.slice(first.length), marks }
    : { text, marks };
}
