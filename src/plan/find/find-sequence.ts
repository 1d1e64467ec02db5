/** Finds, in a paragraph, sentences that tell one step after the other. */
import { makeSlicer, sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { findStepNumber } from './find-step-number.ts';
import { findSequenceWords, type SequenceWords } from './sequence-words.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import { startWithCapital } from '../start-with-capital.ts';

export interface Sequence {
  /** The sentence before the first step, which announces them. */
  announcement?: RichText;
  steps: SequenceStep[];
}

/** One step: its sentence without the word that counts it, and all that is said with it. */
export interface SequenceStep {
  sentence: RichText;
  said: RichText;
}

/** A sentence, or a part of one that a counting word opens, and where it begins in its paragraph. */
interface Unit {
  text: RichText;
  from: number;
}

interface Counted {
  /** How much of the unit only counts. */
  length: number;
  isLast: boolean;
}

const fewestSteps = 3;

/**
 * The steps of a paragraph that begins with the first of them, or with a sentence that announces them, and has at least
 * two more; a sentence that counts nothing belongs to the step before it. Nothing if the last step is not called so, or
 * if the paragraph tells a story.
 */
export function findSequence(paragraph: RichText, lang: string): Sequence | undefined {
  const words = findSequenceWords(lang);
  const units = splitUnits(paragraph, lang, words);
  const [opening] = units;
  if (opening === undefined) return undefined;
  const isAnnounced = count(opening.text.text, 0, words) === undefined;
  if (isAnnounced && !(words?.announces.test(opening.text.text) ?? false)) return undefined;

  const starts: (Unit & Counted)[] = [];
  for (const unit of isAnnounced ? units.slice(1) : units) {
    const counted = count(unit.text.text, starts.length, words);
    if (counted !== undefined) starts.push({ ...unit, ...counted });
    else if (starts.length === 0) return undefined;
  }
  const isEnded = starts.some(({ isLast }) => isLast) || starts.length > fewestSteps;
  if (starts.length < fewestSteps || !isEnded) return undefined;

  const steps = starts.map((start, at) => ({
    sentence: stripCounter(start, words),
    said: sliceRichText(paragraph, start.from, starts[at + 1]?.from),
  }));
  if (!isAnnounced && steps.some(({ sentence }) => words?.tells.test(sentence.text))) return undefined;
  return { ...(isAnnounced && { announcement: opening.text }), steps };
}

/** The counting words at the text's start, if they count the step after so many. */
function count(text: string, after: number, words: SequenceWords | undefined): Counted | undefined {
  const numbered = findStepNumber(text);
  if (numbered !== undefined) {
    const { counter, number } = numbered;
    return number === after + 1 ? { length: counter.length, isLast: number >= fewestSteps } : undefined;
  }
  if (words === undefined) return undefined;
  const { first, next, third, last } = words;
  for (const each of after === 0 ? [first] : [next, last]) {
    const counter = each.exec(text)?.[0];
    if (counter !== undefined) {
      return { length: counter.length, isLast: last.test(text) || third.test(text) };
    }
  }
  return undefined;
}

function stripCounter({ text, length }: Unit & Counted, words: SequenceWords | undefined): RichText {
  const isParted = /[,:،，：–—-]\s*$/u.test(text.text.slice(0, length));
  const bare = words?.keepsCounter && !isParted ? text : sliceRichText(text, length);
  return startWithCapital(trimPoint(bare));
}

/** Sentences, parted where a semicolon, or a comma in scripts whose sentences run on with it, stands before a counting word. */
function splitUnits(paragraph: RichText, lang: string, words: SequenceWords | undefined): Unit[] {
  const units: Unit[] = [];
  const slice = makeSlicer(paragraph);
  let at = 0;
  for (const { text } of splitRichText(paragraph, lang)) {
    const from = paragraph.text.indexOf(text, at);
    at = from + text.length;
    const cuts = Array.from(
      text.matchAll(/[;；，،؛]\s*/gu),
      ({ index, 0: mark }) => index + mark.length,
    ).filter(
      (cut) => words !== undefined && (words.next.test(text.slice(cut)) || words.last.test(text.slice(cut))),
    );
    for (const [index, start] of [0, ...cuts].entries()) {
      const end = cuts[index] ?? text.length;
      units.push({ text: slice(from + start, from + end), from: from + start });
    }
  }
  return units;
}
