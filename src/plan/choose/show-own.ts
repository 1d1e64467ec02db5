/** A step of which only later words are left shows some of these. */
import { toSpokenText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Layout, Step } from '../../talk/talk.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { findPoint } from '../condense/find-point.ts';
import { hardLimit } from '../condense/point-length.ts';
import { saySome, type Pace } from './say-some.ts';

/** Layouts that show words of one paragraph; others show something to which words are said. */
const wordy: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'statement',
  'question',
  'quote',
  'number',
  'contrast',
  'definition',
]);

/**
 * The step with a point of what is said there; the step itself if that has none, or if its slide shows more than words.
 * @param rest a step whose point was cut from a sentence that is not among those it says
 */
export function showOwn(rest: Step, layout: Layout, talk: Pace): Step {
  if (!wordy.has(layout)) return rest;
  const point = findOwnPoint(rest, talk.lang);
  return point === undefined
    ? rest
    : saySome({ ...rest, shows: { kind: 'text', ...point } }, rest.says, talk);
}

function findOwnPoint({ says }: Step, lang: string): RichText | undefined {
  for (const passage of says) {
    const { line, endLine } = passage;
    const text = toSpokenText(passage);
    const { point, isWeak } = findPoint({ kind: 'text', role: 'own', line, endLine, text }, lang);
    if (!isWeak && point.text !== '' && countWords(point.text) <= hardLimit) return point;
  }
  return undefined;
}
