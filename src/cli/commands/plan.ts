import { loadTalk } from '../../site/load-talks.ts';
import { parseWords, takeOneEssay, type Command } from '../command.ts';
import { formatPlan } from '../format-plan.ts';
import { warn } from '../warn.ts';

export const plan: Command = {
  usage: 'plan ESSAY [--json]',
  summary: 'prints the talk as a table: what each slide shows, and how long it takes',
  options: [['--json', 'print the whole talk as JSON, with every passage and its lines']],
  example: 'lectern plan slides/one-big-computer.md',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const { essay, talk } = await loadTalk(takeOneEssay(positionals, 'lectern plan talk.md'));
    warn(essay.warnings);
    console.log(values.json === true ? JSON.stringify(talk, undefined, 2) : formatPlan(talk));
    return 0;
  },
};
