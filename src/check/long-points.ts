import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import { countWords } from '../talk/text/count-words.ts';
import type { Essay } from '../essay/essay.ts';
import { listAsked, listBlocks } from '../essay/list-blocks.ts';
import type { Slide } from '../talk/talk.ts';
import { describeIdleBold, listBoldPhrases } from './bold-phrases.ts';
import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';
import { hardLimit } from '../plan/condense/point-length.ts';

/** Points that are too long to be read while somebody speaks. What the author asked to be shown whole is as long as they want it. */
export const findLongPoints: Check = (essay, talk) => {
  const wanted = listWanted(essay);
  const unit = spokenUnit(talk.lang);
  const bold = listBoldPhrases(listBlocks(essay));
  const points = joinParts([...talk.slides, ...talk.backup]).filter(
    ({ shows, line }) => countWords(shows) > hardLimit && !shows.includes('\n') && !wanted.has(line),
  );
  // Each names what to do; how a comment is written is said once.
  const explained = points.find(({ override }) => !override);
  return points.map((point) => {
    const { shows, line, override } = point;
    const count = Math.round(countSpoken(shows, talk.lang));
    const choose = override
      ? 'shorten the comment “point”'
      : isPlainText(essay.file)
        ? 'choose the words in a comment “point”'
        : chooseByBold(shows, bold.get(line));
    const how = point === explained ? ' A comment <!-- point: … --> above it can say it shorter.' : '';
    return {
      line,
      message: `${String(count)} ${unit} on the slide; ${choose}.`,
      hint: `It shows “${shorten(shows)}”.${override ? ' So much is read, not heard.' : how}`,
    };
  });
};

/** @param phrase the first bold phrase of the point's paragraph, if it has one */
function chooseByBold(point: string, phrase: string | undefined): string {
  if (phrase === undefined) return 'make a phrase bold to choose';
  return phrase.toLowerCase().startsWith(point.toLowerCase())
    ? 'make a shorter phrase bold'
    : describeIdleBold(phrase);
}

/** The lines of blocks that are shown whole at their author's wish. */
function listWanted(essay: Essay): ReadonlySet<number> {
  const shown = listAsked(essay).filter(({ directives }) => directives.some(({ kind }) => kind === 'show'));
  return new Set(
    shown.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
  );
}

/** Each point that some passage belongs to; one that fills several slides is one. */
function joinParts(slides: readonly Slide[]): { shows: string; line: number; override: boolean }[] {
  const points: { shows: string; line: number; override: boolean }[] = [];
  for (const { layout, part, steps } of slides) {
    if (layout === 'title' || layout === 'section' || layout === 'closing') continue;
    for (const { shows, says } of steps) {
      const [first] = says;
      const before = points.at(-1);
      if (shows.kind !== 'text') continue;
      const isSplit = layout !== 'points' && part !== undefined && part.number > 1;
      if (isSplit && before !== undefined) before.shows += ` ${shows.text}`;
      else if (first !== undefined)
        points.push({ shows: shows.text, line: first.line, override: shows.override === true });
    }
  }
  return points;
}
