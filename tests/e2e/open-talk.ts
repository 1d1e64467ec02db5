/** Opens a talk's pages without a server, in a theme. */
import type { Page } from '@playwright/test';
import type { LoadedTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import type { Talk } from '../../src/talk/talk.ts';

const origin = 'http://127.0.0.1:9';

/** Answers the page's requests from now on; gives the deck's address, with a final slash. */
export async function serveTalk(page: Page, loaded: LoadedTalk, theme: Talk['theme']): Promise<string> {
  const talk = { ...loaded.talk, theme };
  const shown = { ...loaded, talk, whole: { ...loaded.whole, full: { ...loaded.whole.full, theme } } };
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route(`${origin}/**`, async (route) => {
    const address = decodeURIComponent(new URL(route.request().url()).pathname);
    const answer = await resolveAddress([shown], address, { live: false });
    if (answer === undefined) return route.fulfill({ status: 404 });
    const { type: contentType, body } = answer;
    if (typeof body === 'object' && 'path' in body) return route.fulfill({ contentType, path: body.path });
    return route.fulfill({ contentType, body: Buffer.from(body) });
  });
  await page.setViewportSize({ width: 1920, height: 1080 });
  return `${origin}/${encodeURIComponent(talk.id)}/`;
}
