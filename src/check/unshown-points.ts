import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import { countWords } from '../talk/text/count-words.ts';
import { toSpokenText } from '../talk/rich-text.ts';
import type { Passage, Talk } from '../talk/talk.ts';
import type { Essay } from '../essay/essay.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { findPoint } from '../plan/condense/find-point.ts';
import { wholeLimit } from '../plan/condense/point-length.ts';
import { describeIdleBold, listBoldPhrases } from './bold-phrases.ts';
import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';

/** Paragraphs that are only said because none of their sentences can be brought down to a slide's length. */
export const findUnshownPoints: Check = (essay, talk) => {
  const own = listOwnLines(essay);
  const unit = spokenUnit(talk.lang);
  const bold = listBoldPhrases(listBlocks(essay));
  const faults = listOnlySaid(talk).flatMap((passage) => {
    if (!own.has(passage.line)) return [];
    const { point, isWeak } = findPoint(
      {
        kind: 'text',
        role: 'own',
        line: passage.line,
        endLine: passage.endLine,
        text: toSpokenText(passage),
      },
      talk.lang,
    );
    if (isWeak || countWords(point.text) <= wholeLimit) return [];
    const count = String(Math.round(countSpoken(point.text, talk.lang)));
    const phrase = bold.get(passage.line);
    const choose = isPlainText(essay.file)
      ? 'choose some in a comment “point”'
      : phrase === undefined
        ? 'make a phrase bold to show it'
        : describeIdleBold(phrase);
    return [
      {
        line: passage.line,
        message: `${count} ${unit} are too many for the slide, so they are only said; ${choose}.`,
        hint: `It begins “${shorten(point.text)}”.`,
      },
    ];
  });
  // Each names what to do; how a comment is written is said once.
  return faults.map((fault, at) =>
    at > 0
      ? fault
      : { ...fault, hint: `${fault.hint} A comment <!-- point: … --> above it can say it shorter.` },
  );
};

/** What is said with a step that shows something of another paragraph. */
function listOnlySaid({ slides, backup }: Talk): Passage[] {
  return [...slides, ...backup].flatMap(({ layout, steps }) =>
    steps.flatMap(({ shows, says }) => {
      if (layout === 'title' || layout === 'section') return says;
      const own = says.findIndex(({ text }) => sharesWords(text, shows.text));
      return says.filter((_, at) => at !== Math.max(0, own));
    }),
  );
}

/** Whether a point may come from the text: it has all of its words. */
function sharesWords(text: string, point: string): boolean {
  const words = new Set(listWords(text));
  return listWords(point).every((word) => words.has(word));
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The lines of paragraphs for which their author has not chosen what is shown. */
function listOwnLines(essay: Essay): ReadonlySet<number> {
  const free = listBlocks(essay).filter(
    ({ node, directives }) =>
      node.type === 'paragraph' && !directives.some(({ kind }) => /^(?:say|show|point|cut)$/u.test(kind)),
  );
  return new Set(free.map(({ line }) => line));
}
