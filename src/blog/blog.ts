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
  /** Where a post is in the site, with `[id]` in it, between slashes. */
  address: string;
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
}

const unknown: BlogConfig = { root: new URL('./', 'file:///'), base: '/' };

/** The options with their defaults, and where they lead in a blog that is configured so. */
export function chooseBlog(
  options: LecternOptions,
  { root, base, site, publicDir = new URL('public/', root) }: BlogConfig = unknown,
): Blog {
  const { collection = 'blog', posts = 'marked', pdf = true } = options;
  const { folder = `src/content/${collection}`, address = `/${collection}/[id]/` } = options;
  return {
    root: fileURLToPath(root),
    publicFolder: fileURLToPath(publicDir),
    folder: fileURLToPath(new URL(`${folder.replace(/\/*$/, '')}/`, root)),
    address: `/${address.replaceAll(/^\/+|\/+$/g, '')}/`,
    isMarkedOnly: posts === 'marked',
    printsPdf: pdf,
    base: base.endsWith('/') ? base : `${base}/`,
    site,
  };
}
