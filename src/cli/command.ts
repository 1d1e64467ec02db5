/** The interface of a command, and the parser of its options. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../errors.ts';
import { findNearest } from '../essay/nearest-word.ts';

type NodeOption = NonNullable<ParseArgsConfig['options']>[string];

/** An option, as Node's parser and `--help` take it. */
export interface Option extends NodeOption {
  /** What stands for its value in the help, such as `FILE`. */
  value?: string;
  /** What it does, in a line or two. */
  meaning: string;
}

/** The options of a command by their long names, in the order of its help. */
export type Options = Readonly<Record<string, Option>>;

export interface Command {
  /** What follows `lectern` in its usage lines. */
  usage: readonly string[];
  /** One line for the list of commands. */
  summary: string;
  options: Options;
  /** What may be typed, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  /** Does the work and gives the exit code. Throws TalkError and UsageError. */
  run: (words: readonly string[]) => Promise<number>;
}

/**
 * Node's own parser, with its complaints as UsageErrors.
 * @param name the command, for what to do then
 */
export function parseWords<const Known extends Options>(
  name: string,
  words: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: Known }>> {
  try {
    return parseArgs({ args: joinNegatives(words), allowPositionals: true, options });
  } catch (error) {
    const help = `See "lectern ${name} --help".`;
    const message = error instanceof Error ? error.message : String(error);
    const valueless = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:is ambiguous|missing)/.exec(
      message,
    )?.[1];
    if (valueless !== undefined) throw new UsageError(`${valueless} has no value.`, help);
    const unknown = /^Unknown option '--([\w-]+)'/.exec(message)?.[1];
    if (unknown !== undefined) {
      const near = findNearest(unknown.toLowerCase(), Object.keys(options), 2);
      const meant = near === undefined ? help : `Did you mean --${near}?`;
      throw new UsageError(`“lectern ${name}” has no option --${unknown}.`, meant);
    }
    const file = words.find((word) => /^-.*\.(?:md|markdown|mdx|txt)$/i.test(word));
    if (file !== undefined)
      throw new UsageError(
        `“${file}” begins as an option does.`,
        `For the file of that name, write ./${file}`,
      );
    throw new UsageError(`${(message.split(/\.\s/)[0] ?? message).replace(/\.$/, '')}.`, help);
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
