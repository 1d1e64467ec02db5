/** Says less of a paragraph: its last sentences go, its point stays. */
import { splitSentences } from '../../essay/sentences.ts';
import type { Passage, Slide, Step } from '../../talk/talk.ts';
import { timePassages } from '../pace.ts';

export interface TrimmedStep {
  /** What is still said. */
  step: Step;
  /** What is no longer said, as a step that shows the same. */
  rest: Step;
}

interface Sentence {
  text: string;
  passage: Passage;
}

/**
 * Each way to leave out last sentences of a step, from one of them to all behind the one that its point was cut from;
 * none where that cannot be told, or where the point is the author's override.
 */
export function trimStep(
  { layout }: Slide,
  step: Step,
  { lang, pace }: { lang: string; pace: number },
): TrimmedStep[] {
  if (step.shows.override === true) return [];
  const sentences = step.says.flatMap((passage) =>
    splitSentences(passage.text, lang).map((text): Sentence => ({ text, passage })),
  );
  // A heading is no sentence of what is said under it.
  const needed =
    layout === 'section' ? 0 : sentences.findLastIndex(({ text }) => hasWords(text, step.shows.text));
  if (needed === -1) return [];
  const bare = { ...step };
  delete bare.asides;
  const timed = (says: Passage[]) => ({ says, seconds: timePassages(says, lang, pace) });
  const trimmed: TrimmedStep[] = [];
  for (let count = sentences.length - 1; count > needed; count -= 1) {
    const [says, rest] = [sentences.slice(0, count), sentences.slice(count)].map(joinSentences);
    if (says === undefined || rest === undefined) continue;
    trimmed.push({ step: { ...step, ...timed(says) }, rest: { ...bare, ...timed(rest) } });
  }
  return trimmed;
}

/** The passages that the sentences came from, as far as they are among them. */
function joinSentences(sentences: readonly Sentence[]): Passage[] {
  return [...Map.groupBy(sentences, ({ passage }) => passage)].map(([{ line, endLine }, own]) => ({
    text: own
      .map(({ text }) => text)
      .join('')
      .trim(),
    line,
    endLine,
  }));
}

/** Whether the sentence has all the words in their order, articles aside; without spaces, one run of its letters. */
function hasWords(sentence: string, shown: string): boolean {
  const words = listWords(shown);
  if (words.length === 0) return false;
  if (listWords(sentence).join('').includes(words.join(''))) return true;
  let next = 0;
  for (const word of listWords(sentence)) if (word === words[next]) next += 1;
  return next === words.length;
}

function listWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'a' && word !== 'an');
}
