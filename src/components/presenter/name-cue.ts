/** What a press does, in two words: it stands in the script where the key is pressed. */
import { fillPhrase } from '../../talk/words/fill-phrase.ts';
import type { Words } from '../../talk/words/pick-words.ts';
import type { Slide, Step } from '../../talk/talk.ts';

export interface CueWords {
  words: Words['presenter'];
  number: (value: number) => string;
}

/** The cue of a step behind the slide's first one: `point 2`, `step 3`, `lines 2–3`. */
export function nameCue(slide: Slide, index: number, { words, number }: CueWords): string {
  const step = slide.steps[index];
  if (step?.shows.kind === 'code') return nameLines(step.shows, { words, number });
  const phrase = slide.layout === 'points' ? words.point : words.step;
  return fillPhrase(phrase, { n: number((slide.first ?? 1) + index) });
}

/** Lines are numbered as they are on the slide, or as they stand in the block. */
function nameLines(
  { lines, numberFrom }: Extract<Step['shows'], { kind: 'code' }>,
  { words, number }: CueWords,
): string {
  if (lines === undefined) return words.allLines;
  const before = (numberFrom ?? 1) - 1;
  const ranges = lines.map((range) => [...new Set(range)].map((line) => number(line + before)).join('–'));
  const isOne = lines.length === 1 && lines[0]?.[0] === lines[0]?.[1];
  return fillPhrase(isOne ? words.line : words.lines, { n: ranges.join(', ') });
}
