/** How long a step takes: as long as it is said, but no shorter than its hall needs to look at it. */
import { countWords } from '../../talk/text/count-words.ts';
import type { Shown, ShownOf } from '../../talk/shown.ts';
import type { Step } from '../../talk/talk.ts';
import { timePassages } from '../pace.ts';

/**
 * Words a minute that a hall reads on the screen while somebody speaks: the middle of what the BBC's subtitle guidelines
 * take for comfortable, 160 to 180. In scripts without spaces 2.2 characters are a word, which makes 374 characters;
 * Trauzettel-Klosinski and Dietz (2012) measured 357 in Japanese, for silent reading.
 */
const readPerMinute = 170;

/** Seconds. Less is no look; and nobody keeps silent for longer, so what is left is read while the next is said. */
const look = { least: 3, most: 20 } as const;

/** Seconds until the next press at `pace`, to a tenth. @param before what the step before on its slide shows */
export function timeStep(
  { shows, says }: Pick<Step, 'shows' | 'says'>,
  lang: string,
  pace: number,
  before?: Shown,
): number {
  return Math.max(timePassages(says, lang, pace), timeLook(shows, before));
}

/** Seconds that it takes to look at, to a tenth; 0 for words of the essay, which are said, and for an empty frame. */
export function timeLook(shows: Shown, before?: Shown): number {
  const text = readableText(shows);
  if (text === undefined) return 0;
  const isKnown = before?.text === shows.text && !hasFocus(shows);
  const seconds = isKnown ? 0 : (countWords(text) * 60) / readPerMinute;
  return Math.round(Math.min(look.most, Math.max(look.least, seconds)) * 10) / 10;
}

/** What there is to read in something that is shown for itself. */
function readableText(shows: Shown): string | undefined {
  switch (shows.kind) {
    case 'table':
    case 'diagram':
    case 'math':
      return shows.text;
    case 'code':
      return focusedText(shows);
    case 'figure':
      return shows.src === undefined ? undefined : (shows.caption?.text ?? '');
    case 'film':
      return shows.caption?.text ?? '';
    case 'card':
      return shows.title ?? '';
    case 'text':
    case 'quote':
    case 'number':
    case 'contrast':
    case 'definition':
      return undefined;
  }
}

function hasFocus(shows: Shown): boolean {
  return shows.kind === 'code' && shows.lines !== undefined;
}

function focusedText({ text, lines, firstLine }: ShownOf<'code'>): string {
  if (lines === undefined) return text;
  const isIn = (line: number) => lines.some(([from, to]) => line >= from && line <= to);
  return text
    .split('\n')
    .filter((_, at) => isIn(firstLine + at))
    .join('\n');
}
