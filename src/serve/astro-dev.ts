/**
 * `astro dev` over the same pages, for work on layouts and themes: each page reads `slides/` anew, so that a
 * reload shows the essays as they are; pictures, fonts and own themes come from the same place as everywhere else.
 */
import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { articleOf } from '../site/article-of.ts';
import { listEssays, loadTalks } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { sendFile } from './send-file.ts';

/** The property of a request in which Astro looks for a host's `locals`. */
const localsSymbol = Symbol.for('astro.locals');

export function slidesInDev(): AstroIntegration {
  return {
    name: 'lectern-slides-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          prepare(request, response).then((done) => {
            if (!done) next();
          }, next);
        });
      },
    },
  };
}

/** Gives a page its talks, or answers for a font, a picture or a theme of the author’s; true if the answer was given. */
async function prepare(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const isFile = /^\/_fonts\/|\/media\/|\/theme-[\da-f]+\.css$/.test(address);
  const isPage = request.headers.accept?.includes('text/html') === true;
  if (!isFile && !isPage) return false;
  const { talks } = await loadTalks(await listEssays('slides'));
  const file = isFile ? await resolveAddress(talks, address, { live: false }) : undefined;
  if (file !== undefined) {
    await sendFile(request, response, file);
    return true;
  }
  const all = talks.map(({ talk }) => talk);
  const discloses = 'asides';
  const listed = all.map((each) => ({ talk: each, discloses }));
  const talk = all.find(({ id }) => address.startsWith(`/${id}/`)) ?? all[0];
  const drawings = new Map(talks.flatMap(({ essay }) => [...essay.drawings]));
  const loaded = talks.find((each) => each.talk === talk);
  const article = loaded && articleOf(loaded);
  Reflect.set(request, localsSymbol, { talk, article, listed, drawings, live: false, discloses });
  return false;
}
