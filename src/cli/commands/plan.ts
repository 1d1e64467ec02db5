import { listWarnings, loadTalk } from '../../site/load-talks.ts';
import { minutesOption, parseMinutes, parseWords, takeOneEssay, type Command } from '../command.ts';
import { formatPlan, type PlanStyle } from '../format-plan.ts';
import { warn } from '../warn.ts';

export const plan: Command = {
  usage: 'plan ESSAY [--json] [--minutes N]',
  summary: 'prints the talk as a table: what each slide shows, and how long it takes',
  options: [['--json', 'print the whole talk as JSON, with every passage and its lines'], minutesOption],
  example: 'lectern plan slides/one-big-computer.md',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: { json: { type: 'boolean' }, minutes: { type: 'string' } },
    });
    const options = parseMinutes(values.minutes);
    const loaded = await loadTalk(takeOneEssay(positionals, 'lectern plan talk.md'), options);
    const { talk } = loaded;
    warn(listWarnings(loaded));
    console.log(
      values.json === true ? JSON.stringify(talk, undefined, 2) : formatPlan(talk, terminalStyle()),
    );
    return 0;
  },
};

/** As the terminal is; a file or a pipe gets as many columns as it takes, and no colours. `NO_COLOR` is respected. */
function terminalStyle(): PlanStyle {
  const { columns, isTTY } = process.stdout;
  return isTTY ? { columns, hasColours: process.stdout.hasColors() } : { hasColours: false };
}
