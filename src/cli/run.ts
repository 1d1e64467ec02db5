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
      const name = (first === 'help' ? words.slice(1) : words).find((word) => !word.startsWith('-'));
      if (name !== undefined && looksLikeCommand(name)) refuseCommand(name);
      console.log(isCommandName(name) ? await formatHelp(name) : await formatOverview());
      return 0;
    }
    if (first === '--version' || first === '-v') {
      console.log(readVersion());
      return 0;
    }
    if (isCommandName(first)) return await (await commands[first]()).run(words.slice(1));
    if (first !== undefined && looksLikeCommand(first)) refuseCommand(first);
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

/** A word that names neither a command nor anything on the disk. */
function looksLikeCommand(word: string): boolean {
  return !isCommandName(word) && !word.startsWith('-') && extname(word) === '' && !existsSync(word);
}

function refuseCommand(word: string): never {
  const near = existsSync(`${word}.md`)
    ? `${word}.md`
    : findNearest(word.toLowerCase(), Object.keys(commands), 2);
  throw new UsageError(
    `There is no command “${word}”.`,
    `${near === undefined ? 'See "lectern --help"; an' : `Did you mean “${near}”? An`} essay is named with its ending, such as talk.md.`,
  );
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as {
    version: string;
  };
  return version;
}
