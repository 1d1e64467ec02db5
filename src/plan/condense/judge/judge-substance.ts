/** How much a point says, beside how it reads. English only. */
import { countWords } from '../../../talk/text/count-words.ts';
import { englishStopWords } from '../../salience/english-stop-words.ts';
import { commands, type Candidate } from './judge-style.ts';
import { dropBareConnective } from './drop-connective.ts';
import type { Token } from '../sentence.ts';
import { tellsPast } from './tells-past.ts';
import { weighLostCondition } from './weigh-lost-condition.ts';

/** What a point of so many telling words lacks nothing of; each fewer takes from it, each more adds a little. */
const telling = { enough: 7, most: 11, missing: -0.25, more: 0.05 } as const;

/** Behind two words or more: “several measures help” says something of them. Of 31 that readers judged, 23 failed. */
const leavesUncounted =
  /^\S+ \S.* (?:several|certain|various|multiple|many|a number of|a few|a couple of|lots of|a lot of|two|three|four|five|six) (?:(?:\p{L}|-)+ ){0,2}(?:measures|strategies|ways|methods|techniques|lessons|tips|reasons|options|approaches|steps|things|factors|challenges|problems|issues|benefits|ideas|examples|features|rules|principles|questions|aspects|changes|improvements|considerations|advantages|differences|facts)\b(?!.*(?:[,:;—–]|\bsuch as\b|\bincluding\b|\bbecause\b|\b(?:is|are)\b))/u;

/**
 * Rounded from 1,386 cuts of the sentences of 468 paragraphs that readers judged, each hint beside all others and beside
 * how the cut reads: what is one example or one event of many, or promises something, says less than what holds.
 */
const hints: readonly { worth: number; applies: (point: Candidate) => boolean }[] = [
  // "Old tools, such as pumps"
  { worth: -0.5, applies: ({ text }) => /\b(?:such as|for example|for instance|e\.g\.)/iu.test(text) },
  // "The gardener mended the pump"
  { worth: -0.6, applies: ({ tokens }) => tellsPast(tokens) },
  // "The second pump"
  {
    worth: -0.25,
    applies: ({ text }) =>
      /\bthe (?:(?:other|two|very) )?(?:first|second|third|other|next|last|latter|former|final|previous|new|same|original|rest)\b/iu.test(
        text,
      ),
  },
  // "One pump leaks", "Many pumps leak", "Sometimes a pump leaks"
  {
    worth: -0.4,
    applies: ({ text }) => /^(?:one|some|most|many|few|another|several|much|sometimes)\b/iu.test(text),
  },
  // "Gardeners use several tools": which?
  {
    worth: -0.5,
    applies: (point) => leavesUncounted.test(point.text.toLowerCase()) && !commands(point),
  },
  { worth: -0.4, applies: ({ text }) => /\bthere(?:[’']s| is| are| was| were)\b/iu.test(text) },
  // "We will mend the pump"
  { worth: -0.3, applies: ({ text }) => /\bwill\b|\p{L}[’']ll\b/iu.test(text) },
  // "A pump has one enemy[: sand]"
  {
    worth: -0.4,
    applies: ({ text, source }) => !text.includes(':') && /:\s*\P{Z}/u.test(source.trim().slice(0, -1)),
  },
  // "[That is why] old pumps leak"
  {
    worth: -0.3,
    applies: ({ source }) => /^(?:this|that|these|those|it|they|he|she|such)\b/iu.test(source.trim()),
  },
  // "The pump below leaks"; not "it runs below 40 degrees", "above all", "by following the plan"
  {
    worth: -0.9,
    applies: ({ text }) =>
      /\b(?:above|below)\b(?! (?:\p{Sc}?\d|an?\b|the\b|all\b|zero\b|average\b))|\bfollowing\b(?! (?:an?|the)\b)/iu.test(
        text,
      ),
  },
  // "We mend the pump[:]": what follows is the point.
  {
    worth: -0.4,
    applies: ({ text, source }) => !text.includes(':') && /:["”’)]*$/u.test(source.trim()),
  },
  // "Note that old pumps leak", "In this case, …": beside the matter, or one case of it
  {
    worth: -0.3,
    applies: ({ source }) =>
      /^(?:(?:also|but|and),? )?(?:note(?: that|:)|(?:notice|remember|recall|observe)(?: that|,)|keep in mind|be aware|for reference|for context|separately|you know|please|in (?:this|our|that) (?:case|example))\b/iu.test(
        source.trim(),
      ),
  },
  // "So old pumps leak": what the sentences before led up to
  {
    worth: 0.4,
    applies: ({ source }) => /^(?:so,?|thus|therefore|hence|in short|as a result)\s/iu.test(source.trim()),
  },
];

/** No point says more than this. */
export const mostSubstance = 0.6;

/** 0 for an ordinary point that says something of its own. */
export function judgeSubstance(candidate: Candidate): number {
  const point = dropBareConnective(candidate);
  return hints.reduce(
    (sum, { worth, applies }) => (applies(point) ? sum + worth : sum),
    Math.max(weighWords(point.tokens), findMostMissing(point)) + weighLostCondition(point),
  );
}

/** A sentence is as good as whole without its “Note that”. */
const spared = 2;

/** Advice may be brief, and so may a sentence that its author wrote so: “Old pumps leak.” */
function findMostMissing(point: Candidate): number {
  if (commands(point)) return -0.25;
  const isWhole = point.tokens.filter(({ isWord }) => isWord).length >= countWords(point.source) - spared;
  return isWhole ? -0.25 : -Infinity;
}

function weighWords(tokens: readonly Token[]): number {
  const words = new Set(
    tokens
      .filter(({ isWord, lower }) => isWord && lower.length > 2 && !englishStopWords.has(lower))
      .map(({ lower }) => lower),
  ).size;
  const { enough, most, missing, more } = telling;
  return words < enough ? missing * (enough - words) : more * (Math.min(words, most) - enough);
}
