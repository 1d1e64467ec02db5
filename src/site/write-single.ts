/** Writes a talk as one file that asks for no other: whole or not at all. */
import { checkTarget, writeWholeFile } from '../disk/write-whole-file.ts';
import type { Fault } from '../errors.ts';
import { chooseDisclosure, type PublishOptions } from './choose-disclosure.ts';
import { composeSingle } from './compose-single.ts';
import type { LoadedTalk } from './load-talks.ts';

/**
 * Throws a TalkError if the file cannot be written.
 * @returns what has to lie beside the file
 */
export async function writeSingle(
  loaded: LoadedTalk,
  file: string,
  options: PublishOptions = {},
): Promise<Fault[]> {
  checkTarget(file);
  const { html, faults } = await composeSingle(loaded, chooseDisclosure(loaded, options));
  writeWholeFile(file, new TextEncoder().encode(html));
  return faults;
}
