/** What stands in the script's margin for what a step shows. */
import { measureMath } from '../layouts/math/measure-math.ts';
import { shortenName } from '../layouts/text/shorten-name.ts';
import { stringifyMath } from '../layouts/math/stringify-math.ts';
import { nameShown } from '../talk/name-shown.ts';
import { pickWords } from '../talk/words/pick-words.ts';
import { toPlainRichText, toShownText } from '../talk/rich-text.ts';
import type { RichText, Shown } from '../talk/shown.ts';
import type { Step, Talk } from '../talk/talk.ts';
import { wordsFor } from '../talk/words/house-words.ts';

/** A cue names what appears; longer things are known by their first line. */
const longestCue = 70;
/** A wider formula would not fit the margin, and no line can be broken within it. */
const mostEms = 11;

/** The cues of all steps of a talk; a closing slide thanks before it shows a name. */
export async function chooseCues({ slides, backup, lang }: Talk): Promise<ReadonlyMap<Step, RichText>> {
  const thanks = toPlainRichText(wordsFor(lang).thanks);
  const steps = [...slides, ...backup].flatMap(({ layout, steps }) =>
    steps.map(
      async (step) => [step, layout === 'closing' ? thanks : await chooseCue(step.shows, lang)] as const,
    ),
  );
  return new Map(await Promise.all(steps));
}

/** The words that name it, formulas marked where all of it fits; a formula that has no room is called one. */
export async function chooseCue(shows: Shown, lang: string): Promise<RichText> {
  const cue = await findCue(shows);
  return shows.kind === 'math' && cue.marks.length === 0
    ? toPlainRichText(pickWords('presenter', lang).formula)
    : cue;
}

async function findCue(shows: Shown): Promise<RichText> {
  const text = nameShown(shows);
  const [line = ''] = text.split('\n');
  const short = shortenName(line, longestCue);
  if (short !== text)
    return toPlainRichText(line.length < text.length && !short.endsWith('…') ? `${short}\u00a0…` : short);
  const shown = text === shows.text ? toShownText(shows).marks : [];
  const marks = shows.kind === 'math' ? [markAll(text)] : shown;
  const formulas = marks.filter(({ kind }) => kind === 'math');
  const widths = await Promise.all(
    formulas.map(
      async ({ start, end }) => measureMath(await stringifyMath(text.slice(start, end), 'inline')).width,
    ),
  );
  return { text, marks: formulas.filter((_, at) => (widths[at] ?? 0) <= mostEms) };
}

function markAll(text: string): RichText['marks'][number] {
  return { kind: 'math', start: 0, end: text.length };
}
