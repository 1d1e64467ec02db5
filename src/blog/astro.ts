/** `import lectern from 'lectern/astro'`: an Astro blog gets the talks of its posts, beside them and in its own site. */
import type { AstroIntegration } from 'astro';
import { formatPlace, TalkError } from '../errors.ts';
import { compileRenderer } from '../render/compile-renderer.ts';
import { chooseBlog } from './blog.ts';
import { nameTalkPage, serveTalks } from './serve-talks.ts';
import { writeTalks } from './write-talks.ts';

export interface LecternOptions {
  /** The content collection whose posts become talks. Default: `blog`. */
  collection?: string;
  /** Its folder, from the blog's root. Default: `src/content/blog`, for a collection of that name. */
  folder?: string;
  /**
   * Where a post is in the site, with `[id]` for its id, or a function that tells it by the id.
   * Default: `/blog/[id]/`, for a collection of that name.
   */
  address?: string | ((id: string) => string);
  /** Which posts become talks: those whose front matter says `talk: true`, or all. Default: `marked`. */
  posts?: 'marked' | 'all';
  /** Whether a PDF is printed beside each talk, where there is Chrome, Edge or Chromium. Default: true. */
  pdf?: boolean;
}

/**
 * For the `integrations` of an Astro configuration. Each post gets its deck at `talk/` below its own address, the
 * presenter view at `talk/presenter/`, and in the build a PDF, `talk/talk.pdf`. Pages are static, whatever the blog's
 * are, and nothing of the blog's own pages changes.
 */
export default function lectern(options: LecternOptions = {}): AstroIntegration {
  let blog = chooseBlog(options);
  return {
    name: 'lectern',
    hooks: {
      'astro:config:done': ({ config }) => {
        blog = chooseBlog(options, config);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // Astro refuses addresses with a final slash, before anybody else is asked, where the blog has none.
        if (blog.isSlashless) server.httpServer?.prependListener('request', nameTalkPage);
        await compileRenderer((line) => logger.info(line));
        const serve = serveTalks(blog, (line) => logger.warn(line));
        server.middlewares.use((request, response, next) => {
          serve(request, response).then((done) => {
            if (!done) next();
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await compileRenderer((line) => logger.info(line));
        const say = { info: (line: string) => logger.info(line), warn: (line: string) => logger.warn(line) };
        await writeTalks(blog, dir, say).catch(placeFault);
      },
    },
  };
}

/** Astro tells an error's message and hint, and then where the program stopped: here it is the essay's place that matters. */
function placeFault(error: unknown): never {
  if (error instanceof TalkError) {
    error.message = `${formatPlace(error)}${error.message}`;
    error.stack = '';
  }
  throw error;
}
