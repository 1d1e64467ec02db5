/** The blog that the talks belong to: its folders and its addresses. */
import { fileURLToPath } from 'node:url';
import type { LecternOptions } from './astro.ts';

export interface Blog {
  /** Absolute path of the blog's root. */
  root: string;
  /** Absolute path of the folder whose files go into the site as they are; Astro's `publicDir`. */
  publicFolder: string;
  /** Absolute path of the folder that the posts are in. */
  folder: string;
  /** The path of a post's page below `base`, with a slash at both ends. */
  placeOf: (id: string) => string;
  /** What a post's address ends with where people are sent to it: a slash, `.html` or nothing. */
  ending: string;
  /** Whether hosts may take the final slash away from a page's address. */
  isSlashless: boolean;
  isMarkedOnly: boolean;
  printsPdf: boolean;
  /** Astro's `base`, with a final slash. */
  base: string;
  /** Astro's `site`, if the blog sets it. */
  site: string | undefined;
}

/** The part of Astro's configuration that is read. */
interface BlogConfig {
  root: URL;
  base: string;
  site?: string | undefined;
  publicDir?: URL;
  trailingSlash?: 'always' | 'never' | 'ignore';
  build?: { format?: 'file' | 'directory' | 'preserve' };
}

const unknown: BlogConfig = { root: new URL('./', 'file:///'), base: '/' };

/** The blog that the integration's options and Astro's configuration describe, with defaults filled in. */
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

/** The ending of addresses: as `trailingSlash` says, or else as `build.format` writes the files. */
function chooseEnding({ trailingSlash, build }: BlogConfig): string {
  if (trailingSlash === 'always') return '/';
  if (trailingSlash === 'never' || build?.format === 'preserve') return '';
  return build?.format === 'file' ? '.html' : '/';
}
