/** What a command of the command line is made of. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../errors.ts';
import { findNearest } from '../essay/nearest-word.ts';
import { Minutes } from '../essay/settings.ts';

export interface Command {
  /** What follows `lectern` in its usage line. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** Its options, one line each, as `--help` shows them. */
  options: readonly (readonly [flag: string, meaning: string])[];
  /** One example, or several, each with what it does. */
  example: string | readonly string[];
  /** Does the work and gives the exit code. Throws TalkError and UsageError. */
  run: (words: readonly string[]) => Promise<number>;
}

/** Node's own parser, with its complaints as UsageErrors. */
export function parseWords<const Config extends ParseArgsConfig>(
  words: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: joinNegatives(words) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const valueless = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:is ambiguous|missing)/.exec(
      message,
    )?.[1];
    if (valueless !== undefined) throw new UsageError(`${valueless} has no value.`, 'See "lectern --help".');
    const unknown = /^Unknown option '--([\w-]+)'/.exec(message)?.[1];
    const near = unknown && findNearest(unknown.toLowerCase(), Object.keys(config.options ?? {}), 2);
    if (near !== undefined && near !== '')
      throw new UsageError(`There is no option --${String(unknown)}.`, `Did you mean --${near}?`);
    throw new UsageError(
      `${(message.split(/\.\s/)[0] ?? message).replace(/\.$/, '')}.`,
      'See "lectern --help".',
    );
  }
}

/** `--minutes -3` as `--minutes=-3`, so that the number is named as the fault and not taken for an option. */
function joinNegatives(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const option = joined.at(-1);
    return option !== undefined && /^--[a-z]+$/.test(option) && /^-\d/.test(word)
      ? joined.with(-1, `${option}=${word}`)
      : [...joined, word];
  }, []);
}

/** The one essay that a command takes. Throws a UsageError with an example if it is none or more. */
export function takeOneEssay(words: readonly string[], example: string): string {
  const [file, ...more] = words;
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError('This command takes one essay.', `For example: ${example}`);
}

/** The line of `--help` for `--minutes`. */
export const minutesOption = [
  '--minutes N',
  'how long the talk shall take; what matters least is left out',
] as const;

/** What `--minutes` says, as an option for planning. Throws a UsageError if it is no length of a talk. */
export function parseMinutes(text: string | undefined): { minutes?: number } {
  if (text === undefined) return {};
  const minutes = Minutes.safeParse(/^[\d.]+$/.test(text) ? Number(text) : NaN);
  if (minutes.success) return { minutes: minutes.data };
  throw new UsageError(
    `--minutes ${text} is not a number above 0, up to 1440.`,
    'For example: lectern plan talk.md --minutes 20',
  );
}

/** The number of a port, 0 for any. Throws a UsageError if it is none. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port ${text} is not a whole number from 0 to 65535.`,
    'For example: lectern talk.md --port 8080',
  );
}
