/** The files of this repository that are made from tables and schemas of the program; a test tells when they are old. */
import { documentCommands } from './commands.ts';
import { documentComments } from './comments.ts';
import { documentFences } from './fences.ts';
import { documentKeys } from './keys.ts';
import { documentLayouts } from './layouts.ts';
import { documentSettings } from './settings.ts';
import { documentSpeed } from './speed.ts';

/** Their texts, by their names from the repository's root. */
export async function listDocs(): Promise<Map<string, string>> {
  const speed = documentSpeed();
  return new Map([
    ['slides/code.md', documentFences()],
    ['slides/commands.md', await documentCommands()],
    ['slides/comments.md', documentComments()],
    ['slides/keys.md', documentKeys()],
    ['slides/kinds-of-slides.md', documentLayouts()],
    ['slides/settings.md', documentSettings()],
    ...(speed === undefined ? [] : ([['slides/speed.md', speed]] as const)),
  ]);
}
