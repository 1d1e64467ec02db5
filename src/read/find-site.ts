/** Finds the site that an essay is a post of, whose pictures the post names as the site serves them: `/images/x.png`. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Around } from './locate-file.ts';

/** What stands in the root of a site; where several are named, all of them. */
const marks = [
  ...['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default'],
  ...['_config.yml', '_config.yaml', '_config.toml'],
  ...['astro', 'docusaurus', 'eleventy', 'gatsby', 'next', 'nuxt', 'svelte'].flatMap((name) =>
    ['js', 'cjs', 'mjs', 'ts'].map((ending) => `${name}${name === 'gatsby' ? '-' : '.'}config.${ending}`),
  ),
  ...['.eleventy.js', '.vitepress', '.vuepress', 'mkdocs.yml', 'pelicanconf.py'],
  // Any program may call its own so.
  ...['config.toml', 'config.yaml', 'config.yml'].map((name) => [name, 'content']),
].map((names) => [names].flat());

/**
 * The folders of a site whose files it gives to everybody, or from which it takes pictures. Its other folders, and what lies
 * in its root, may be nobody's business.
 */
const served = [
  ...['static', 'public', 'source', 'assets', 'images', 'img', 'media', 'uploads'],
  ...['src/assets', 'src/images', 'src/img', 'content/images', 'docs/public', '.vuepress/public'],
];

/**
 * The nearest folder around that is the root of a site. Nothing above a repository's root is looked at, and nothing of
 * the home folder itself, which is nobody's site.
 * @param folder absolute path
 */
export function findSite(folder: string): Around | undefined {
  const home = findReal(homedir());
  for (let root = findReal(folder); root !== home && root !== dirname(root); root = dirname(root)) {
    const isSite = marks.some((names) => names.every((name) => existsSync(join(root, name))));
    if (isSite) {
      const roots = served.map((name) => join(root, name)).filter((path) => existsSync(path));
      return {
        roots,
        places: [...roots, join(root, 'src'), root].map((path) => ({ prefix: '/', folder: path })),
      };
    }
    if (existsSync(join(root, '.git'))) return undefined;
  }
  return undefined;
}

function findReal(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
