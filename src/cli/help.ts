/** What `--help` says, made from the commands themselves, for terminals of 80 columns. */
import type { Options } from './command.ts';
import { commands, type CommandName } from './commands.ts';
import { wrapColumns } from './terminal-width.ts';

const columns = 80;
const indent = '  ';
/** Between two columns. */
const gap = '   ';

/** The overview of all commands. */
export async function formatOverview(): Promise<string> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).summary] as const),
  );
  return [
    'Lectern turns an essay into a talk: slides, speaker’s notes, and a PDF.',
    '',
    'Usage: lectern COMMAND ESSAY [options]',
    '       lectern ESSAY             presents it',
    '',
    'Commands:',
    ...formatColumns(all),
    '',
    ...wrapColumns(
      'An essay is a Markdown, MDX or plain text file; “lectern new talk.md” writes one to start from. “lectern help COMMAND” explains a command.',
      columns,
    ),
  ].join('\n');
}

/** Usage, options and examples of one command. */
export async function formatHelp(name: CommandName): Promise<string> {
  const { usage, summary, options, examples } = await commands[name]();
  return [
    ...usage.map((line, index) => `${index === 0 ? 'Usage:' : '      '} lectern ${line}`),
    '',
    ...wrapColumns(`${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`, columns),
    '',
    'Options:',
    ...formatColumns([...listOptions(options), ['-h, --help', 'show this help']]),
    '',
    examples.length > 1 ? 'Examples:' : 'Example:',
    ...examples.flatMap(([line, does]) => [indent + line, indent.repeat(3) + does]),
  ].join('\n');
}

/** Each option as it is typed, and what it does. */
export function listOptions(options: Options): (readonly [flag: string, meaning: string])[] {
  return Object.entries(options).map(([name, { short, value, meaning }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    meaning,
  ]);
}

function formatColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const before = ' '.repeat(indent.length + width + gap.length);
  return rows.flatMap(([left, right]) =>
    wrapColumns(right, columns - before.length).map((line, index) =>
      index === 0 ? `${indent}${left.padEnd(width)}${gap}${line}` : before + line,
    ),
  );
}
