/** Answers a blog's development server where a talk is asked for; each page reads its post anew. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatFault, TalkError, type Fault } from '../errors.ts';
import { respond } from '../serve/respond.ts';
import { sendFile } from '../serve/send-file.ts';
import { listWarnings } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import type { Blog } from './blog.ts';
import { findPlaces } from './find-places.ts';
import { findPosts } from './find-posts.ts';
import { loadPostTalks } from './load-post-talks.ts';
import { movePage, sharedFolder } from './move-page.ts';

/**
 * Answers a request if it is for a talk. Returns false if it is not, so that the blog answers it.
 * @param warn receives what is wrong with a post when one of its pages is asked for, and again only when that has changed
 */
export function serveTalks(
  blog: Blog,
  warn: (line: string) => void,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  /** What was told last, by the posts' files; of what cannot be read, without one. */
  const told = new Map<string, string>();
  function tell(faults: readonly Fault[], file = ''): void {
    const lines = faults.map(formatFault);
    if (lines.join('\n') === (told.get(file) ?? '')) return;
    told.set(file, lines.join('\n'));
    lines.forEach(warn);
  }

  return async (request, response) => {
    const address = readAddress(request, blog);
    if (address?.startsWith(`/${sharedFolder}`) === true) {
      const file = await resolveAddress([], address.slice(sharedFolder.length), { live: false });
      if (file !== undefined) await sendFile(request, response, file);
      return file !== undefined;
    }
    // Most requests are not for a talk, and must not wait for posts to be read.
    if (address === undefined || !/\/talk(?:\/|$)/.test(address)) return false;
    try {
      const posts = await findPosts(blog, 'with drafts');
      const post = posts.talks.find(({ deck }) => `${address}/`.startsWith(deck));
      if (post === undefined) return false;
      if (address.length < post.deck.length) {
        // As hosts do with folders; from here, since Vite may have taken the blog's base away.
        response.writeHead(302, { location: 'talk/' }).end();
        return true;
      }
      const { talks, faults } = await loadPostTalks([post], {
        ...(await findPlaces(blog)),
        pages: posts.pages,
      });
      if (faults[0] !== undefined) throw new TalkError(faults[0]);
      const loaded = talks.map((talk) => talk.loaded);
      tell([]);
      tell(loaded.flatMap(listWarnings), post.file);
      const rest = address.slice(post.deck.length);
      const file = await resolveAddress(loaded, `/${loaded[0]?.talk.id ?? ''}/${rest}`, { live: false });
      if (file === undefined) return false;
      const { type, body } = file;
      const isPage = typeof body === 'string' && type.startsWith('text/html');
      await sendFile(request, response, {
        type,
        body: isPage ? movePage(body, rest, post.deck) : body,
      });
    } catch (error) {
      if (!(error instanceof TalkError)) throw error;
      tell([error]);
      respond(response, 500, formatFault(error));
    }
    return true;
  };
}

/** Gives a talk's page the name of its file, by which it is asked for where no address may end with a slash. */
export function nameTalkPage(request: IncomingMessage): void {
  request.url = request.url?.replace(/^([^?]*\/talk\/(?:[^?.]*\/)?)(?=\?|$)/, '$1index.html');
}

/** The path below the blog's base, which Vite has taken away or not, decoded; nothing if it cannot be read. */
function readAddress({ url = '/' }: IncomingMessage, { base }: Blog): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/index\.html$/, '/');
    return path.startsWith(base) ? path.slice(base.length - 1) : path;
  } catch {
    return undefined;
  }
}
