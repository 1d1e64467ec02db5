/** The files of this repository that are made from tables and schemas of the program; a test tells when they are old. */
import { makeSettingsSchema } from './settings-schema.ts';

/** Their texts, by their names from the repository's root. */
export function listDocs(): Map<string, string> {
  return new Map([['schema.json', `${JSON.stringify(makeSettingsSchema(), undefined, 2)}\n`]]);
}
