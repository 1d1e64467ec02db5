/** Keys of the front matter that are there several times. */
import type { Fault } from '../../errors.ts';
import { settingAliases } from './find-misspelt-settings.ts';
import type { FrontMatter } from './front-matter.ts';
import { Settings } from './settings.ts';

/** One fault a key, at its first line. Keys that Lectern does not read are left alone. */
export function findRepeatedSettings({ values }: FrontMatter, file: string): Fault[] {
  const ours: ReadonlySet<string> = new Set([...Settings.keyof().options, ...settingAliases]);
  return Array.from(values).flatMap(([key, { line, firstLine }]) => {
    if (firstLine === undefined || !ours.has(key)) return [];
    const message = `“${key}” is in the front matter more than once, and only line ${String(line)} counts.`;
    return [{ message, hint: 'Delete the others.', file, line: firstLine }];
  });
}
