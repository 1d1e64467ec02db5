import { UsageError } from '../../errors.ts';
import { listAsked } from '../../essay/list-blocks.ts';
import { listWarnings, loadTalk } from '../../site/load-talks.ts';
import { parseWords, takeOneEssay, type Command, type Options } from '../command.ts';
import { formatPlan, type PlanStyle } from '../format-plan.ts';
import { minutesOption, parseMinutes } from '../talk-options.ts';
import { warn } from '../warn.ts';

const options = {
  ...minutesOption,
  choices: { type: 'boolean', meaning: 'print below each point what else its paragraph could show' },
  json: { type: 'boolean', meaning: 'print the whole talk as JSON, with every passage and its lines' },
} as const satisfies Options;

export const plan: Command = {
  usage: ['plan ESSAY [--minutes N] [--choices | --json]'],
  summary: 'prints the talk as a table: what each slide shows, and how long it takes',
  options,
  examples: [
    ['lectern plan talk.md', 'how the essay is divided, and how long it takes'],
    ['lectern plan talk.md --minutes 20', 'what stays in twenty minutes, and what goes'],
    ['lectern plan talk.md --choices', 'what each paragraph could show instead: make it bold, and it does'],
    ['lectern plan talk.md --json', 'the same for other programs'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('plan', words, options);
    if (values.choices === true && values.json === true)
      throw new UsageError('--choices are a part of the table, not of the JSON.', 'Leave one of them out.');
    const wishes = parseMinutes(values.minutes);
    const loaded = await loadTalk(takeOneEssay(positionals, 'lectern plan talk.md'), wishes);
    const { talk, essay } = loaded;
    warn(listWarnings(loaded));
    const kept = listAsked(essay).filter(({ directives }) => directives.some(({ kind }) => kind === 'keep'));
    const hasChoices = values.choices === true;
    console.log(
      values.json === true
        ? JSON.stringify(talk, undefined, 2)
        : formatPlan(talk, terminalStyle(), { kept, hasChoices }),
    );
    return 0;
  },
};

/**
 * The columns and colours of the terminal. A file or pipe has unlimited columns and no colours; `NO_COLOR` is
 * respected.
 */
function terminalStyle(): PlanStyle {
  const { columns, isTTY } = process.stdout;
  return isTTY ? { columns, hasColours: process.stdout.hasColors() } : { hasColours: false };
}
