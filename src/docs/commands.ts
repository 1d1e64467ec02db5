/** Every command with its options, as the command line itself tells it. */
import type { Command } from '../cli/command.ts';
import { commands } from '../cli/commands.ts';
import { listOptions } from '../cli/help.ts';
import { composeEssay, composeTable, explain, fence } from './compose.ts';

export async function documentCommands(): Promise<string> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, await load()] as const),
  );
  return composeEssay(
    {
      title: 'The command line',
      subtitle: 'Every command and every option, with examples',
      author: 'Lectern',
      lang: 'en',
      mode: 'auto',
    },
    [
      explain(
        'An essay is a Markdown, MDX or plain text file. Results go to standard output, and everything else to standard error. The exit code is 0 if all is well, 1 if something is wrong with a talk, and 2 if the command was not understood. `lectern help COMMAND` prints in a terminal what is written here.',
      ),
      composeTable(
        ['Command', 'What it does'],
        all.map(([name, { summary }]) => [`\`${name}\``, summary]),
      ),
      ...all.flatMap(([name, command]) => documentCommand(name, command)),
    ],
  );
}

function documentCommand(name: string, { usage, summary, options, examples }: Command): string[] {
  const rows = listOptions(options).map(([flag, meaning]) => [`\`${flag}\``, meaning]);
  return [
    `## lectern ${name}`,
    explain(`\`${name}\` ${summary}.`),
    fence('text', usage.map((line) => `lectern ${line}`).join('\n')),
    ...(rows.length === 0 ? [] : [composeTable(['Option', 'What it does'], rows)]),
    fence('sh', examples.map(([line, does]) => `# ${does}\n${line}`).join('\n')),
  ];
}
