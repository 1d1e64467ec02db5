/** Writes the talks of a blog into its finished site. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browser/find-chromium.ts';
import { formatFault, TalkError, type Fault } from '../errors.ts';
import { printTalk } from '../print/print-talk.ts';
import { listWarnings } from '../site/load-talks.ts';
import { writeSite } from '../site/write-site.ts';
import type { FoundAt } from '../talk/published.ts';
import type { Blog } from './blog.ts';
import { findPlaces } from './find-places.ts';
import { findPosts } from './find-posts.ts';
import { leadOutward } from './lead-outward.ts';
import { loadPostTalks, type PostTalk } from './load-post-talks.ts';
import { movePage, moveWorker, sharedFolder } from './move-page.ts';

/** Receives lines of progress and of warnings. */
export interface Say {
  info: (line: string) => void;
  warn: (line: string) => void;
}

/**
 * Writes the decks, their other pages and, if there is a browser, their PDFs. Throws a TalkError if a post that shall
 * be a talk cannot be one; where all posts become talks, such a post only has none.
 * @param site the folder of the blog's site
 */
export async function writeTalks(blog: Blog, site: URL, say: Say): Promise<void> {
  const posts = await findPosts(blog, 'without drafts');
  const around = { ...(await findPlaces(blog)), pages: posts.pages };
  const { talks, faults } = await loadPostTalks(posts.talks, around);
  if (blog.isMarkedOnly) throwFirst(faults);
  for (const fault of faults) say.warn(formatFault(fault));
  if (talks.length === 0) {
    const is = blog.isMarkedOnly ? 'says “talk: true”' : 'can be a talk';
    say.warn(`No post in ${blog.folder} ${is}, so there is no talk.`);
    return;
  }
  for (const fault of talks.flatMap(({ loaded }) => listWarnings(loaded))) say.warn(formatFault(fault));
  const folder = await mkdtemp(join(tmpdir(), 'lectern-blog-'));
  try {
    const made = join(folder, 'site');
    throwFirst(
      await writeSite(
        talks.map(({ loaded }) => loaded),
        made,
        { foundAt: (each) => findAddresses(talks.find(({ loaded }) => loaded === each)) },
      ),
    );
    const target = fileURLToPath(site);
    for (const talk of talks)
      await movePages(talk, made, target, blog.isSlashless ? blog.base : undefined, say);
    for (const name of await readdir(made, { withFileTypes: true })) {
      const isTalk = talks.some(({ loaded }) => loaded.talk.id === name.name);
      if (isTalk || name.name === 'index.html' || name.name.startsWith('.')) continue;
      await cp(join(made, name.name), join(target, sharedFolder, name.name), { recursive: true });
    }
    if (blog.printsPdf) await printTalks(talks, target, blog.site, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function throwFirst([fault]: readonly Fault[]): void {
  if (fault !== undefined) throw fault instanceof TalkError ? fault : new TalkError(fault);
}

/** Where the pages of a post's talk are found; its essay is the post once more. */
function findAddresses(talk: PostTalk | undefined): FoundAt | undefined {
  const deck = talk?.post.deckLink;
  const essay = talk?.loaded.essay.settings.link;
  return deck === undefined || essay === undefined ? undefined : { deck, essay };
}

async function movePages(
  { post, loaded }: PostTalk,
  made: string,
  site: string,
  base: string | undefined,
  say: Say,
): Promise<void> {
  const from = join(made, loaded.talk.id);
  for (const name of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const path = join(name.parentPath, name.name).slice(from.length + 1);
    const target = join(site, post.deck, path);
    await mkdir(dirname(target), { recursive: true });
    if (path === 'worker.js') {
      await writeFile(target, moveWorker(await readFile(join(from, path), 'utf8'), post.deck));
    } else if (name.name !== 'index.html') await cp(join(from, path), target);
    else {
      const page = path.replaceAll(sep, '/').slice(0, -'index.html'.length);
      await writeFile(target, movePage(await readFile(join(from, path), 'utf8'), page, post.deck, base));
    }
  }
  say.info(`${post.deck} ${loaded.talk.title}`);
}

async function printTalks(
  talks: readonly PostTalk[],
  folder: string,
  site: string | undefined,
  say: Say,
): Promise<void> {
  if ((await findChromium()) === undefined) {
    say.warn('There is no Chrome, Edge or Chromium, so no PDF was printed.');
    return;
  }
  for (const { post, loaded } of talks) {
    const outward = { ...loaded, talk: leadOutward(loaded.talk, site) };
    const file = join(folder, post.deck, 'talk.pdf');
    const fault = await printTalk(outward, file, { backup: false }, say.info);
    if (fault !== undefined) say.warn(formatFault(fault));
  }
}
