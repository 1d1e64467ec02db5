/** What a command of the command line is made of. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../errors.ts';

export interface Command {
  /** What follows `lectern` in its usage line. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** Its options, one line each, as `--help` shows them. */
  options: readonly (readonly [flag: string, meaning: string])[];
  example: string;
  /** Does the work and gives the exit code. Throws TalkError and UsageError. */
  run: (words: readonly string[]) => Promise<number>;
}

/** Node's own parser, with its complaints as UsageErrors. */
export function parseWords<const Config extends ParseArgsConfig>(
  words: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: [...words] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split('. ')[0] ?? message, 'See "lectern --help".');
  }
}

/** A whole number of an option, or a UsageError that names the option. */
export function parseWholeNumber(flag: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new UsageError(
    `${flag} ${value} is not a whole number from ${String(least)} to ${String(most)}`,
    `For example: ${flag} ${String(Math.max(least, 4321))}`,
  );
}
