/** Plans the talks of a blog's posts. */
import type { Fault } from '../errors.ts';
import { loadTalks, type Around, type LoadedTalk } from '../site/load-talks.ts';
import type { Post } from './find-posts.ts';

/** The talk of a post. */
export interface PostTalk {
  post: Post;
  loaded: LoadedTalk;
}

/**
 * The talks of these posts. They may show pictures from anywhere in the blog, such as `src/assets`. A post that
 * cannot be read gives a fault in place of its talk, and does not stop the others.
 * @param around the blog's folder, and how its posts name what lies in it
 */
export async function loadPostTalks(
  posts: readonly Post[],
  around: Around,
): Promise<{ talks: PostTalk[]; faults: Fault[] }> {
  const links = new Map(posts.map(({ file, link }) => [file, link]));
  const { talks, faults } = await loadTalks(
    posts.map(({ file }) => file),
    { around, linkOf: (file) => links.get(file) },
  );
  const pairs = talks.flatMap((loaded) => {
    const post = posts.find(({ file }) => file === loaded.essay.file);
    return post === undefined ? [] : [{ post, loaded }];
  });
  return { talks: pairs, faults };
}
