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
    const file = takeOneEssay(positionals, 'lectern plan talk.md');
    const loaded = await loadTalk(file, parseMinutes(values.minutes));
    const { talk } = loaded;
    warn(listWarnings(loaded));
    console.log(
      values.json === true ? JSON.stringify(talk, undefined, 2) : formatPlan(talk, terminalStyle()),
    );
    return 0;
  },
};

/** As the terminal is; a file or a pipe gets 100 columns without colours. `NO_COLOR` is respected. */
function terminalStyle(): PlanStyle {
  const { columns, isTTY } = process.stdout;
  return isTTY ? { columns, hasColours: process.stdout.hasColors() } : { columns: 100, hasColours: false };
}
