/** Answers all requests to the server: pages and files of talks, events of changes, and runs of rehearsals. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolveAddress } from '../site/resolve-address.ts';
import { admitThisMachine } from './admit-this-machine.ts';
import type { keepRuns } from './keep-runs.ts';
import type { LiveTalks } from './live-talks.ts';
import { resolvePage, type Reading } from './kept-pages.ts';
import { readWish } from './read-wish.ts';
import type { Remote } from './remote/open-remote.ts';
import { respond } from './respond.ts';
import { sendFile } from './send-file.ts';

export interface Answering {
  live: LiveTalks;
  keepRun: ReturnType<typeof keepRuns>;
  /** Access over the network; absent if there is none. */
  remote?: Remote | undefined;
  /** Whether every presenter view rehearses. */
  rehearses?: boolean | undefined;
}

export function answerRequests({
  live,
  keepRun,
  remote,
  rehearses = false,
}: Answering): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const admit = remote?.admit ?? admitThisMachine;
  return async (request, response) => {
    // Nothing that an essay brings is taken for something else than what it was looked at as.
    response.setHeader('x-content-type-options', 'nosniff');
    const wish = readWish(request, live.talks);
    const visitor = admit(request, response, wish);
    if (visitor === undefined) return;
    if (remote !== undefined && (await remote.answer(request, response, wish))) return;
    const { path, loaded, rest } = wish;
    if (loaded !== undefined && rest === 'rehearsal' && ['POST', 'DELETE'].includes(request.method ?? '')) {
      const { status, text } = await keepRun(request, loaded);
      respond(response, status, text);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      respond(response, 405, 'Only GET is answered.');
    } else if (loaded !== undefined && rest === 'live' && request.method === 'GET') {
      const edition = /[?]([\w-]+)$/.exec(request.url ?? '')?.[1];
      live.follow(loaded.talk.id, response, edition);
    } else if (live.talks.some(({ talk }) => path === `/${talk.id}`)) {
      response.writeHead(308, { location: `${encodeURI(path)}/` }).end();
    } else if (rehearses && rest === 'presenter/' && request.url?.includes('?') !== true) {
      response.writeHead(307, { location: '?rehearse' }).end();
    } else {
      const isOwn = visitor === 'speaker';
      const reading: Reading = {
        live: isOwn,
        discloses: isOwn ? 'asides' : 'slides',
        remote: remote && visitor,
      };
      const isPage = rest === '' || rest?.endsWith('/') === true;
      const file =
        isPage && loaded !== undefined
          ? await resolvePage(loaded, path, reading)
          : await resolveAddress(live.talks, path, reading);
      if (file === undefined) respond(response, 404, 'There is no such page.');
      else await sendFile(request, response, file);
    }
  };
}
