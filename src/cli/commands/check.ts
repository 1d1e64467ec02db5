import { checkTalk } from '../../check/check-talk.ts';
import { formatFault, UsageError } from '../../errors.ts';
import { loadTalks } from '../../site/load-talks.ts';
import { formatClock } from '../../talk/format-clock.ts';
import type { Talk } from '../../talk/talk.ts';
import { minutesOption, parseMinutes, parseWords, type Command } from '../command.ts';

export const check: Command = {
  usage: 'check ESSAY… [--minutes N]',
  summary: 'names everything that would spoil the talk, with file and line',
  options: [minutesOption],
  example: 'lectern check slides/one-big-computer.md',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: { minutes: { type: 'string' } },
    });
    const options = parseMinutes(values.minutes);
    if (positionals.length === 0)
      throw new UsageError('This command takes an essay, or several.', 'For example: lectern check talk.md');
    let isWell = true;
    for (const file of positionals) {
      const { talks, faults: broken } = await loadTalks([file], options);
      const faults = [...broken, ...talks.flatMap(({ essay, talk, whole }) => checkTalk(essay, talk, whole))];
      for (const fault of faults) console.log(formatFault(fault));
      for (const { talk } of talks) if (faults.length === 0) console.log(`${file}: ${describe(talk)}`);
      isWell &&= faults.length === 0;
    }
    return isWell ? 0 : 1;
  },
};

function describe({ slides, seconds }: Talk): string {
  return `all is well, ${String(slides.length)} slides, ${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}.`;
}
