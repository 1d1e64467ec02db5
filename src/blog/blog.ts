/** What is known of the blog that the talks belong to. */
import { fileURLToPath } from 'node:url';
import type { LecternOptions } from './astro.ts';

export interface Blog {
  /** Its own folder. */
  root: string;
  /** What its site has as it is. */
  publicFolder: string;
  /** Where its posts lie. */
  folder: string;
  /** Where the post of an id is in the site, between slashes. */
  placeOf: (id: string) => string;
  /** What a post's address ends with where people are sent to it: a slash, `.html` or nothing. */
  ending: string;
  /** Whether hosts may take the final slash away from a page's address. */
  isSlashless: boolean;
  isMarkedOnly: boolean;
  printsPdf: boolean;
  /** What its addresses begin with, with a final slash. */
  base: string;
  /** Its address in the web, if the blog says it. */
  site: string | undefined;
}

/** What is used of Astro's configuration. */
interface BlogConfig {
  root: URL;
  base: string;
  site?: string | undefined;
  publicDir?: URL;
  trailingSlash?: 'always' | 'never' | 'ignore';
  build?: { format?: 'file' | 'directory' | 'preserve' };
}

const unknown: BlogConfig = { root: new URL('./', 'file:///'), base: '/' };

/** The options with their defaults, and where they lead in a blog that is configured so. */
export function chooseBlog(options: LecternOptions, config: BlogConfig = unknown): Blog {
  const { root, base, site, publicDir = new URL('public/', root) } = config;
  const { collection = 'blog', posts = 'marked', pdf = true } = options;
  const { folder = `src/content/${collection}`, address = `/${collection}/[id]/` } = options;
  return {
    root: fileURLToPath(root),
    publicFolder: fileURLToPath(publicDir),
    folder: fileURLToPath(new URL(`${folder.replace(/\/*$/, '')}/`, root)),
    placeOf: (id) => {
      const place = typeof address === 'string' ? address.replace('[id]', () => id) : address(id);
      return `/${place.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
    },
    ending: chooseEnding(config),
    isSlashless: config.trailingSlash === 'never',
    isMarkedOnly: posts === 'marked',
    printsPdf: pdf,
    base: base.endsWith('/') ? base : `${base}/`,
    site,
  };
}

/** As Astro writes the pages' files, unless the blog says how their addresses end. */
function chooseEnding({ trailingSlash, build }: BlogConfig): string {
  if (trailingSlash === 'always') return '/';
  if (trailingSlash === 'never' || build?.format === 'preserve') return '';
  return build?.format === 'file' ? '.html' : '/';
}
