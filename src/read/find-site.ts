/** Finds the site that an essay is a post of, whose pictures the post names as the site serves them: `/images/x.png`. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Around } from './locate-file.ts';

/** What stands in the root of a site or a repository; where several are named, all of them. */
const marks = [
  ...['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default'],
  ...['_config.yml', '_config.yaml', '_config.toml'],
  ...['astro', 'docusaurus', 'eleventy', 'gatsby', 'next', 'nuxt', 'svelte'].flatMap((name) =>
    ['js', 'cjs', 'mjs', 'ts'].map((ending) => `${name}${name === 'gatsby' ? '-' : '.'}config.${ending}`),
  ),
  ...['.eleventy.js', '.vitepress', '.vuepress', 'mkdocs.yml', 'pelicanconf.py', '.git'],
  // Any program may call its own so.
  ...['config.toml', 'config.yaml', 'config.yml'].map((name) => [name, 'content']),
].map((names) => [names].flat());

/** The folders that engines serve as they are, or from which they take pictures; the root last. */
const served = ['static', 'public', 'source', 'assets', 'src', 'content', 'docs', '.vuepress/public', ''];

/**
 * The nearest folder around that is the root of a site, or else of a repository. Nothing above a repository's root is
 * looked at, and nothing of the home folder itself, which is nobody's site.
 * @param folder absolute path
 */
export function findSite(folder: string): Around | undefined {
  const home = homedir();
  for (let root = folder; root !== home && root !== dirname(root); root = dirname(root)) {
    if (!marks.some((names) => names.every((name) => existsSync(join(root, name))))) continue;
    return { root, places: served.map((name) => ({ prefix: '/', folder: join(root, name) })) };
  }
  return undefined;
}
