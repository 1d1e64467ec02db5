/** Chooses the file that a command writes. */
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { TalkError, UsageError } from '../errors.ts';
import { bareName } from '../plan/name-talk.ts';

/** What every page and every PDF made by Lectern contains; other files may well mention Lectern. */
const marks = ['<meta name="generator" content="Lectern"', '<xmp:CreatorTool>Lectern<'];

export interface Output {
  /** The ending that such a file has, first, and what else it may end in. */
  endings: readonly [string, ...string[]];
  /** What tells it from other documents of the essay, such as `-handout`. */
  suffix?: string;
}

/**
 * What `-o` names; without it, a file named after the essay, in the current folder.
 * Throws a UsageError if `-o` names a file of another kind, and a TalkError if the essay's name leads to a file that somebody
 * else made.
 */
export function chooseOutput(
  named: string | undefined,
  essay: string,
  { endings, suffix = '' }: Output,
): string {
  const own = `${bareName(resolve(essay))}${suffix}${endings[0]}`;
  if (named !== undefined) {
    if (endings.includes(extname(named).toLowerCase())) return named;
    throw new UsageError(`-o names no file that ends in ${endings[0]}.`, `For example: -o ${own}`);
  }
  if (!isForeign(own)) return own;
  throw new TalkError({
    message: 'Lectern did not make this file.',
    hint: 'Name another with -o; or this one, if it may be replaced.',
    file: own,
  });
}

function isForeign(file: string): boolean {
  try {
    const content = readFileSync(file);
    return !marks.some((mark) => content.includes(mark));
  } catch {
    // None is there, or what is there is no file, which those who write complain of.
    return false;
  }
}
