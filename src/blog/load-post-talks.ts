/** Posts become talks. */
import type { Fault } from '../errors.ts';
import { loadTalks, type Around, type LoadedTalk } from '../site/load-talks.ts';
import type { Post } from './find-posts.ts';

/** The talk of a post. */
export interface PostTalk {
  post: Post;
  loaded: LoadedTalk;
}

/**
 * Talks of these posts, which may show pictures from all of the blog, such as those in `src/assets`. What is wrong with a
 * post that cannot be read is a fault, and the others stay whole.
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
