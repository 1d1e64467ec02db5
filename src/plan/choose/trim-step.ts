/** Says less of a paragraph: its last sentences go, its point stays. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { countSpoken } from '../../talk/text/count-spoken.ts';
import { toShownText } from '../../talk/rich-text.ts';
import type { Shown } from '../../talk/shown.ts';
import type { Passage } from '../../talk/talk.ts';
import { isTurn } from '../condense/judge/is-turn.ts';
import { announcesNext } from '../condense/judge/announces-next.ts';
import { timeUnits } from '../pace.ts';
import { slicePassage } from '../passage.ts';
import { timeLook } from '../arrange/time-step.ts';
import type { PlacedPart } from './part-units.ts';
import { paceOf, type Pace } from './say-some.ts';

/** What is still said of each passage, and what is not. */
export type TrimmedPassages = ReadonlyMap<Passage, { said: Passage[]; rest: Passage[] }>;

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

/**
 * Each way to leave out last sentences of what is said, from one of them to all behind the one that the point was cut
 * from; none where that cannot be told, or where the point is the author's override. A word counts for the sentence that
 * it stands in, so that the times are those of what is left, or longer where sentences have no space between them.
 */
export function listTrims({ slide, step, says, isRider }: PlacedPart, talk: Pace): Trim[] {
  const { lang } = talk;
  const pace = paceOf(step, talk);
  const sentences = splitPassages(says, lang);
  const isAlone = isRider === true || slide.layout === 'section';
  if (!isAlone && step.shows.override === true) return [];
  // A heading is no sentence of what is said under it, nor is another paragraph's point.
  const needed = isAlone ? 0 : findLastShown(sentences, step.shows);
  if (needed === -1) return [];
  const trims: Trim[] = [];
  const least = isAlone ? 0 : timeLook(step.shows);
  let units = 0;
  for (const [index, { text }] of sentences.slice(0, -1).entries()) {
    units += countSpoken(text, lang);
    // What the next sentence turns against is not the last word, nor what only says which comes next.
    const isLast = !isTurn(sentences[index + 1]?.text ?? '', lang) && !announcesNext(text, lang);
    if (index >= needed && isLast)
      trims.push({ seconds: Math.max(timeUnits(units, pace), least), count: index + 1 });
  }
  return trims.reverse();
}

/** The passages in two: their first `count` sentences, and the others. */
export function trimPassages(says: readonly Passage[], count: number, lang: string): TrimmedPassages {
  const sentences = splitPassages(says, lang);
  const join = (own: readonly Sentence[], passage: Passage) =>
    joinSentences(own.filter((sentence) => sentence.passage === passage));
  return new Map(
    says.map((passage) => [
      passage,
      { said: join(sentences.slice(0, count), passage), rest: join(sentences.slice(count), passage) },
    ]),
  );
}

function splitPassages(says: readonly Passage[], lang: string): Sentence[] {
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
