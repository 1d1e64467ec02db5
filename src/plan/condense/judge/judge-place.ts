/** What a sentence of a paragraph is worth beside the others, by what it does among them. English only. */
import { keysOf } from '../../../talk/keys-of.ts';
import { isConceded } from './is-conceded.ts';
import { isCorrected } from './is-corrected.ts';
import { isSupposed } from './is-supposed.ts';

/**
 * What counts how much, in units of a sentence's `pick`: found by conditional logistic regression on what readers chose
 * in 1,800 paragraphs of eight blogs, rounded, and kept small where a blind reader of others preferred what was chosen
 * without it.
 */
const weights = {
  /** "X. But Y.": Y is what the author means, … */
  turns: 0.8,
  /** … and so much less what leads to it. */
  leadsToTurn: -1,
  /** What its author concludes. */
  concludes: 1.8,
  /** What goes on with the sentence before. */
  goesOn: -1.25,
  /** What points at other text, wherever it does. */
  points: -0.5,
  /** What speaks of "it" or "them" in its first words, even where it names something, too. */
  leans: -0.3,
  asks: -0.8,
  /** A colon, semicolon or dash: it says a thing twice. */
  explains: 0.5,
  /** What holds only in a case that its author supposes, or in one of several. */
  supposed: -1,
  oneOfCases: -1.8,
  /** What is admitted and then turned from; an essay's own topic is in what it admits as well. */
  conceded: -1,
} as const;

const concludes =
  /^(?:so(?![ -](?:far|many|much|long|called|few)\b)|thus|therefore|hence|as a result|consequently|(?:this|that|which) means|in other words|in short|(?:which|that)(?:[’']s| is) why)\b/u;
const goesOn = /^(?:and|or)\b/u;
const points = /\b(?:this|these|those|such)\b/u;
/** No address with a query, and no code. */
const asks = /\?["”’)]*(?:\s|$)/u;
const leans = /^(?:\S+ ){0,4}(?:it|its|they|them|their|he|his|she|her|this|these)\b/u;
const explains = /[;:—–] /u;

/** @param texts the paragraph's sentences, trimmed and in small letters */
export function judgePlace(texts: readonly string[], index: number): number {
  const text = texts[index] ?? '';
  const applies: Readonly<Record<keyof typeof weights, number>> = {
    turns: Number(turnsHere(texts, index)),
    leadsToTurn: Number(turnsLater(texts, index)),
    concludes: Number(concludes.test(text)),
    goesOn: Number(goesOn.test(text)),
    points: Number(points.test(text)),
    leans: Number(index > 0 && leans.test(text)),
    asks: Number(asks.test(text)),
    explains: Number(explains.test(text)),
    supposed: Number(isSupposed(text, texts[index - 1])),
    oneOfCases: Number(isOneOfCases(texts, index)),
    conceded: Number(isConceded(texts, index, 'en')),
  };
  return keysOf(weights).reduce((sum, sign) => sum + weights[sign] * applies[sign], 0);
}

/** What tells how things are, behind what tells how they are not, turns as well. */
function turnsHere(texts: readonly string[], index: number): boolean {
  const [text = '', before = ''] = [texts[index], texts[index - 1]];
  return (index > 0 && (turn.test(text) || isCorrected(before, text))) || payoff.test(text);
}

function turnsLater(texts: readonly string[], index: number): boolean {
  return (
    texts.slice(index + 1, index + 3).some((later) => turn.test(later)) ||
    isCorrected(texts[index] ?? '', texts[index + 1] ?? '')
  );
}

/** "If it rains, … If it is dry, …" */
function isOneOfCases(texts: readonly string[], index: number): boolean {
  const isCase = (at: number) => /^if\b/u.test(texts[at] ?? '');
  return isCase(index) && (isCase(index - 1) || isCase(index + 1));
}

/** "The answer is that pumps need care": what was led up to. */
const payoff =
  /^(?:so,? |but |and )?(?:(?:the|my|our) (?:real |short |simple )?(?:answer|point|lesson|trick|key|solution|upshot|moral|bottom line|takeaway|conclusion)|what (?:really )?(?:matters|counts)(?: most)?) (?:here )?(?:is|was)\b|^(?:in (?:short|summary|conclusion)|to sum up|the bottom line):?,? /u;

/** "But …", "Just look first", "That’s great, but …" */
const turn =
  /^(?:but|yet|however|still|just|instead|nevertheless)\b|^(?:that|this|it)(?:[’']s| is) (?:\p{L}+ )?(?:great|fine|good|nice|true|well)[^.]{0,20}, but\b/u;
