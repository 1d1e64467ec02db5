/** One call of the command line: words in, exit code out. 1 is a talk's fault, 2 the command line's. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { findNearest } from '../essay/nearest-word.ts';
import { packageFolder } from '../places.ts';
import { describeUnexpected, formatFault, TalkError, UsageError } from '../errors.ts';
import { commands, isCommandName } from './commands.ts';
import { formatHelp, formatOverview } from './help.ts';

/** Runs `lectern` with these words. Results go to stdout, everything else to stderr. */
export async function run(words: readonly string[]): Promise<number> {
  const [first] = words;
  const asksHelp = words.includes('--help') || words.includes('-h');
  try {
    if (asksHelp || first === 'help') {
      const name = first === 'help' ? words[1] : first;
      console.log(isCommandName(name) ? await formatHelp(name) : await formatOverview());
      return 0;
    }
    if (first === '--version' || first === '-v') {
      console.log(readVersion());
      return 0;
    }
    if (isCommandName(first)) return await (await commands[first]()).run(words.slice(1));
    if (first !== undefined && !first.startsWith('-') && extname(first) === '' && !existsSync(first)) {
      const near = findNearest(first.toLowerCase(), Object.keys(commands), 2);
      throw new UsageError(
        `There is no command “${first}”.`,
        near === undefined
          ? 'See "lectern --help"; an essay is named with its ending, such as talk.md.'
          : `Did you mean “${near}”? An essay is named with its ending, such as talk.md.`,
      );
    }
    return await (await commands.present()).run(words);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n  ${error.hint}`);
      return 2;
    }
    if (error instanceof TalkError) {
      console.error(formatFault(error));
      return 1;
    }
    console.error(formatFault(describeUnexpected(error)));
    if (error instanceof Error) console.error(error.stack);
    return 1;
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
    version: string;
  };
  return version;
}
