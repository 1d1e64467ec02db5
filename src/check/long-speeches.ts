import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import type { Essay } from '../essay/essay.ts';
import { listAsked } from '../essay/list-blocks.ts';
import type { Passage, Step, Talk } from '../talk/talk.ts';
import type { Fault } from '../errors.ts';
import type { Check } from './check.ts';

/** What a picture on the wall may stand for: about a minute and a half. */
const most = { words: 200, characters: 430 } as const;

/** Speeches so long that the audience has read their point and gone home before they are said: of one paragraph, or of several. */
export const findLongSpeeches: Check = (essay, talk) => {
  const asked = listOnlySaid(essay);
  return [...talk.slides, ...talk.backup].flatMap(({ layout, part, steps }) =>
    steps.flatMap((step) => {
      if ((part !== undefined && layout !== 'points') || isWhole(step)) return [];
      const long = step.says.flatMap((passage) => describeParagraph(passage, talk));
      return long.length > 0 ? long : describeStep(step, asked, talk);
    }),
  );
};

function describeParagraph({ text, line }: Passage, { lang }: Talk): Fault[] {
  const unit = spokenUnit(lang);
  const count = Math.round(countSpoken(text, lang));
  if (count <= most[unit]) return [];
  return [
    {
      line,
      message: `${String(count)} ${unit} are said under one point.`,
      hint: 'Part the paragraph where its next thought begins; each part gets a point of its own.',
    },
  ];
}

/** @param asked the lines of what its author asked only to say: that takes as long as they want */
function describeStep({ says }: Step, asked: ReadonlySet<number>, { lang }: Talk): Fault[] {
  const unit = spokenUnit(lang);
  const own = says.filter(({ line }) => !asked.has(line));
  const count = Math.round(own.reduce((sum, { text }) => sum + countSpoken(text, lang), 0));
  // What stands first has most likely given what is shown.
  const [first, next = first] = own;
  if (next === undefined || count <= most[unit]) return [];
  return [
    {
      line: next.line,
      message: `${String(count)} ${unit} are said while the slide stays the same, in ${String(own.length)} paragraphs from line ${String(first?.line)} on.`,
      hint: 'Write <!-- point: … --> above one of them, and that is shown in between.',
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
