/** One call of the command line: words in, exit code out. 1 is a talk's fault, 2 the command line's. */
import { readFileSync } from 'node:fs';
import { formatFault, TalkError, UsageError } from '../errors.ts';
import { commands, isCommandName } from './commands.ts';
import { formatHelp, formatOverview } from './help.ts';

/** Runs `lectern` with these words. Results go to stdout, everything else to stderr. */
export async function run(words: readonly string[]): Promise<number> {
  const [first] = words;
  const asksHelp = words.includes('--help') || words.includes('-h');
  try {
    if (asksHelp || first === 'help') {
      console.log(isCommandName(first) ? await formatHelp(first) : await formatOverview());
      return 0;
    }
    if (first === '--version' || first === '-v') {
      console.log(readVersion());
      return 0;
    }
    const command = await commands[isCommandName(first) ? first : 'present']();
    return await command.run(isCommandName(first) ? words.slice(1) : words);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n  ${error.hint}`);
      return 2;
    }
    if (error instanceof TalkError) {
      console.error(formatFault(error));
      return 1;
    }
    throw error;
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
