import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import type { Essay } from '../essay/essay.ts';
import { listAsked } from '../essay/list-blocks.ts';
import type { Passage, Step, Talk } from '../talk/talk.ts';
import { splitSentences } from '../essay/language/sentences.ts';
import { leansBack } from '../plan/choose/leans-back.ts';
import type { Fault } from '../errors.ts';
import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';

/** What a picture on the wall may stand for: about a minute. */
const most = { words: 140, characters: 300 } as const;

/** Speeches of more than a minute while nothing on the wall changes: of one paragraph, or of several. */
export const findLongSpeeches: Check = (essay, talk) => {
  const asked = listOnlySaid(essay);
  return [...talk.slides, ...talk.backup].flatMap(({ layout, part, steps }) =>
    steps.flatMap((step) => {
      if ((part !== undefined && layout !== 'points') || isWhole(step)) return [];
      const long = step.says.flatMap((passage) => describeParagraph(passage, talk));
      return long.length > 0 ? long : describeStep(step, asked, talk, essay);
    }),
  );
};

function describeParagraph(passage: Passage, { lang }: Talk): Fault[] {
  const { text, line } = passage;
  const unit = spokenUnit(lang);
  const count = Math.round(countSpoken(text, lang));
  if (count <= most[unit]) return [];
  return [
    {
      line,
      message: `${String(count)} ${unit} are said under one point.`,
      hint: `Part the paragraph${namePlace(passage, lang)}; each part gets a point of its own.`,
    },
  ];
}

/** The sentence nearest the middle that does not lean on the one before it. */
function namePlace({ text }: Passage, lang: string): string {
  let start = 0;
  const places = splitSentences(text, lang).map((sentence) => {
    const place = { sentence: sentence.trim(), off: Math.abs(start - text.length / 2) };
    start += sentence.length;
    return place;
  });
  const [nearest] = places
    .filter(({ sentence, off }) => off < text.length / 4 && !leansBack(sentence, lang))
    .sort((a, b) => a.off - b.off);
  return nearest === undefined
    ? ' where its next thought begins'
    : `, as before “${shorten(nearest.sentence)}”`;
}

/** @param asked the lines of what its author asked only to say: that takes as long as they want */
function describeStep({ says }: Step, asked: ReadonlySet<number>, { lang }: Talk, { file }: Essay): Fault[] {
  const unit = spokenUnit(lang);
  const own = says.filter(({ line }) => !asked.has(line));
  let said = 0;
  const counts = own.map(({ text }) => (said += countSpoken(text, lang)));
  const count = Math.round(said);
  // What stands first has most likely given what is shown.
  const middle = counts.findIndex((some, at) => at > 0 && some > count / 2);
  const [first, next = first] = [own[0], own[middle]];
  if (next === undefined || count <= most[unit]) return [];
  return [
    {
      line: next.line,
      message: `${String(count)} ${unit} are said while the slide stays the same, in ${String(own.length)} paragraphs from line ${String(first?.line)} on.`,
      hint: `${isPlainText(file) ? 'Write' : 'Make a phrase of this one bold, or write'} <!-- point: … --> above it, and that is shown in between.`,
    },
  ];
}

function listOnlySaid(essay: Essay): ReadonlySet<number> {
  const asked = listAsked(essay).filter(({ directives }) => directives.some(({ kind }) => kind === 'say'));
  return new Set(
    asked.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
  );
}

/** Whether all that is said stands on the slide too: a quotation, verse. */
function isWhole({ shows }: Step): boolean {
  return shows.kind === 'quote' || shows.text.includes('\n');
}
