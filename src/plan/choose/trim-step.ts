/** Says less of a paragraph: its last sentences go, its point stays. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { countSpoken } from '../../talk/text/count-spoken.ts';
import { toShownText } from '../../talk/rich-text.ts';
import type { Shown } from '../../talk/shown.ts';
import type { Passage, Slide, Step, Talk } from '../../talk/talk.ts';
import { timeUnits } from '../pace.ts';
import { slicePassage } from '../passage.ts';
import { timeLook, timeStep } from '../arrange/time-step.ts';

export interface TrimmedStep {
  /** What is still said. */
  step: Step;
  /** What is no longer said, as a step that shows the same. */
  rest: Step;
}

/** A way to leave out last sentences of a step. */
export interface Trim {
  /** What is still said takes so long. */
  seconds: number;
  /** How many sentences are still said. */
  count: number;
}

interface Sentence {
  text: string;
  passage: Passage;
  /** Where it begins in its passage. */
  start: number;
}

/** How fast a talk is spoken, and in which language. */
type Pace = Pick<Talk, 'lang' | 'pace'>;

/**
 * Each way to leave out last sentences of a step, from one of them to all behind the one that its point was cut from;
 * none where that cannot be told, or where the point is the author's override. A word counts for the sentence that it
 * stands in, so that the times are those of the trimmed steps, or longer where sentences have no space between them.
 */
export function listTrims({ layout }: Slide, step: Step, talk: Pace): Trim[] {
  if (step.shows.override === true) return [];
  const { lang } = talk;
  const pace = paceOf(step, talk);
  const sentences = splitStep(step, lang);
  // A heading is no sentence of what is said under it.
  const needed = layout === 'section' ? 0 : findLastShown(sentences, step.shows);
  if (needed === -1) return [];
  const trims: Trim[] = [];
  const least = timeLook(step.shows);
  let units = 0;
  for (const [index, { text }] of sentences.slice(0, -1).entries()) {
    units += countSpoken(text, lang);
    if (index >= needed) trims.push({ seconds: Math.max(timeUnits(units, pace), least), count: index + 1 });
  }
  return trims.reverse();
}

/** The step in two: its first `count` sentences, and the others. */
export function trimStep(step: Step, count: number, talk: Pace): TrimmedStep {
  const { lang } = talk;
  const pace = paceOf(step, talk);
  const sentences = splitStep(step, lang);
  const bare = { ...step };
  delete bare.asides;
  const say = (own: readonly Sentence[]) => {
    const says = joinSentences(own);
    return { says, seconds: timeStep({ ...step, says }, lang, pace) };
  };
  return {
    step: { ...step, ...say(sentences.slice(0, count)) },
    rest: { ...bare, ...say(sentences.slice(count)) },
  };
}

/** The talk's pace, or that at which the step was rehearsed. */
function paceOf(step: Step, { lang, pace }: Pace): number {
  const { seconds } = step;
  const planned = timeStep(step, lang, pace);
  return seconds > 0 && planned > 0 ? (pace * planned) / seconds : pace;
}

function splitStep({ says }: Step, lang: string): Sentence[] {
  return says.flatMap((passage) => {
    let start = 0;
    return splitSentences(passage.text, lang).map((text) => {
      const sentence = { text, passage, start };
      start += text.length;
      return sentence;
    });
  });
}

/** The passages that the sentences came from, as far as they are among them. */
function joinSentences(sentences: readonly Sentence[]): Passage[] {
  return [...Map.groupBy(sentences, ({ passage }) => passage)].map(([passage, own]) => {
    const [first, last] = [own[0], own.at(-1)];
    return slicePassage(passage, first?.start ?? 0, (last?.start ?? 0) + (last?.text.length ?? 0));
  });
}

/** The index of the last sentence that something shown was cut from; -1 if that cannot be told. */
function findLastShown(sentences: readonly Sentence[], shows: Shown): number {
  const { text, inner = [] } = toShownText(shows);
  const found = [text, ...inner.map((each) => each.text)].map((each) => findLastWith(sentences, each));
  return found.includes(-1) ? -1 : Math.max(...found);
}

/** The index of the last sentence that has all the words in their order, articles aside; -1 if none has. */
function findLastWith(sentences: readonly Sentence[], shown: string): number {
  const wanted = listWords(shown);
  return wanted.length === 0 ? -1 : sentences.findLastIndex(({ text }) => hasWords(listWords(text), wanted));
}

/** Whether the wanted words are among these in their order; without spaces, as one run of letters. */
function hasWords(words: readonly string[], wanted: readonly string[]): boolean {
  if (words.join('').includes(wanted.join(''))) return true;
  let next = 0;
  for (const word of words) if (word === wanted[next]) next += 1;
  return next === wanted.length;
}

function listWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'a' && word !== 'an');
}
