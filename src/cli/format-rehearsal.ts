/** What was rehearsed, as a table for the terminal. */
import { compareRun, readTempo, sumTimes, type ComparedTime } from '../show/compare-run.ts';
import type { Run } from '../show/rehearsal.ts';
import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import { formatClock } from '../talk/text/format-clock.ts';
import type { Talk } from '../talk/talk.ts';
import { describeShown } from './describe-shown.ts';
import { fitColumns } from './terminal-width.ts';

const shownWidth = 48;
const numberWidth = 11;

/** A line a slide that something was said of, and the total. @param file where it is kept */
export function formatRehearsal({ title, lang, slides }: Talk, run: Run, file: string): string {
  const planned = slides.map(({ id, steps }) => ({
    id,
    label: steps[0] === undefined ? id : describeShown(steps[0].shows).replaceAll(/\s+/gu, ' ').trim(),
    steps: steps.map(({ seconds, says }) => ({
      seconds,
      words: says.reduce((sum, { text }) => sum + countSpoken(text, lang), 0),
    })),
  }));
  const compared = compareRun(planned, run);
  const unit = spokenUnit(lang) === 'words' ? 'words/min' : 'chars/min';
  return [
    `Rehearsed: ${title}`,
    '',
    formatRow('', ['planned', 'spoken', 'differs', unit]),
    ...compared.map((slide) => formatTimes(slide.label, slide)),
    formatTimes('Total', sumTimes(compared)),
    '',
    `Saved in ${file}; it counts from now on.`,
  ].join('\n');
}

function formatTimes(label: string, time: ComparedTime): string {
  const { planned, spoken } = time;
  return formatRow(label, [
    formatClock(planned),
    formatClock(spoken),
    formatDifference(spoken - planned),
    String(readTempo(time) ?? ''),
  ]);
}

function formatDifference(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0) return '0:00';
  return `${whole > 0 ? '+' : '−'}${formatClock(Math.abs(whole))}`;
}

function formatRow(label: string, cells: readonly string[]): string {
  return `${fitColumns(label, shownWidth)}${cells.map((cell) => cell.padStart(numberWidth)).join('')}`.trimEnd();
}
