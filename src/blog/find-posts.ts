/** The posts of a blog that become talks. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { slug } from 'github-slugger';
import { TalkError } from '../errors.ts';
import { parseFrontMatter } from '../essay/front-matter/front-matter.ts';
import type { Blog } from './blog.ts';

export interface Post {
  file: string;
  /** The path of its deck below the blog's base: with a slash at both ends, decoded. */
  deck: string;
  /** The URL of its deck, if the blog sets `site`. */
  deckLink: string | undefined;
  /** The URL of the post itself, if the blog sets `site`. */
  link: string | undefined;
}

export interface Posts {
  /** Those that become talks, in the order of their files' names. */
  talks: Post[];
  /** Where the pages of all posts are, as paths from the site's root, by the posts' files. */
  pages: Map<string, string>;
}

/**
 * The posts of the blog. Throws a TalkError if there is no such folder, or if the head of a post cannot be read.
 * @param drafts whether those count that are not to be published yet
 */
export async function findPosts(blog: Blog, drafts: 'with drafts' | 'without drafts'): Promise<Posts> {
  const names = await readdir(blog.folder, { recursive: true }).catch(() => {
    throw new TalkError({
      message: `There is no folder ${blog.folder}.`,
      hint: 'Name the posts’ folder, as in lectern({ folder: "src/posts" }).',
    });
  });
  const talks: Post[] = [];
  const pages = new Map<string, string>();
  // As in Astro, what begins with `_` is no post.
  for (const name of names
    .filter((each) => /(?:^|[\\/])[^_\\/][^\\/]*\.(?:md|markdown|mdx)$/i.test(each))
    .sort()) {
    const file = join(blog.folder, name);
    const text = await readFile(file, 'utf8');
    const { values } = parseFrontMatter(text.replaceAll('\r\n', '\n'), file);
    if (drafts === 'without drafts' && values.get('draft')?.value === true) continue;
    const own = values.get('slug')?.value;
    const { address, post } = placePost(file, typeof own === 'string' ? own : nameId(name), blog);
    pages.set(file, address);
    if (!blog.isMarkedOnly || values.get('talk')?.value === true) talks.push(post);
  }
  return { talks, pages };
}

/** The id that Astro gives a file of a collection. */
function nameId(name: string): string {
  const bare = name.replace(/\.[^.]*$/, '');
  const segments = bare.split(sep).map((segment) => slug(segment));
  return segments.join('/').replace(/\/index$/, '');
}

function placePost(file: string, id: string, { placeOf, ending, isSlashless, base, site }: Blog) {
  const place = placeOf(id);
  const deck = `${place}talk/`;
  const locate = (path: string) => (site === undefined ? undefined : new URL(path, site).href);
  const address = encodeURI(place === '/' ? base : `${base}${place.slice(1, -1)}${ending}`);
  const deckAddress = encodeURI(`${base}${deck.slice(1, isSlashless ? -1 : undefined)}`);
  return { address, post: { file, deck, deckLink: locate(deckAddress), link: locate(address) } };
}
