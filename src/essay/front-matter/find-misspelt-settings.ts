/** Keys of the front matter that look like one of Lectern's and that no other program uses. */
import type { Fault } from '../../errors.ts';
import type { FrontMatter } from './front-matter.ts';
import { findNearest } from '../nearest-word.ts';
import { Settings } from './settings.ts';

/** One letter away from a key of Lectern's, but used by blog engines and their themes; some of these ignore case. */
const foreign = new Set([
  'page', 'place', 'space', 'data', 'dates', 'line', 'like', 'links', 'code', 'node', 'model', 'modes', 'events', 'themes',
  'drafts', 'langs', 'titles', 'tile', 'Title', 'Subtitle', 'Date', 'Author', 'Draft', 'Lang', 'Link', 'Theme',
]); // prettier-ignore

/** Keys that are read under another name. */
export const settingAliases: ReadonlySet<string> = new Set([
  'authors',
  'author_name',
  'language',
  'canonical_url',
  'canonical',
  'url',
  'keyword',
  'tags',
]);

/** Other keys are left alone: the essay is somebody's blog post. A key is only misspelt where the right one is absent. */
export function findMisspeltSettings({ values }: FrontMatter, file: string): Fault[] {
  const ours = Settings.keyof().options;
  const absent = ours.filter((key) => !values.has(key));
  return Array.from(values).flatMap(([key, { line }]) => {
    if (settingAliases.has(key) || foreign.has(key) || ours.some((own) => own === key)) return [];
    const near = findNearest(key.toLowerCase(), absent, 1);
    if (near === undefined) return [];
    const message = `“${key}” in the front matter looks like “${near}” and does nothing.`;
    return [{ message, hint: `Write it as ${near}: … if it is meant for Lectern.`, file, line }];
  });
}
