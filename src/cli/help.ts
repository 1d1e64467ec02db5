/** What `--help` says, made from the commands themselves. */
import { commands, type CommandName } from './commands.ts';

/** The overview of all commands. */
export async function formatOverview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    'Lectern turns an essay into a talk: slides, speaker’s notes, and a PDF.',
    '',
    'Usage:',
    ...formatColumns(all.map(({ usage, summary }) => [`lectern ${usage}`, summary])),
    '',
    'An essay is a Markdown, MDX or plain text file. "lectern COMMAND --help" tells more about a command.',
  ].join('\n');
}

/** Usage, options and an example of one command. */
export async function formatHelp(name: CommandName): Promise<string> {
  const { usage, summary, options, example } = await commands[name]();
  return [
    `Usage: lectern ${usage}`,
    '',
    `  ${summary}`,
    '',
    'Options:',
    ...formatColumns([...options, ['-h, --help', 'say this']]),
    '',
    ...(typeof example === 'string' ? [`Example: ${example}`] : ['Examples:', ...example.map(indent)]),
  ].join('\n');
}

function indent(line: string): string {
  return `  ${line}`;
}

function formatColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
