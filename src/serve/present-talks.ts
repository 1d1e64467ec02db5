/** Serves talks on this machine while they are written and given, and tells open decks when an essay changed. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { describeUnexpected, type Fault } from '../errors.ts';
import { openStudio } from '../diagrams/open-studio.ts';
import { listWarnings, loadTalks } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { keepRuns, type RunListener } from './keep-runs.ts';
import { keepLive } from './live-talks.ts';
import { listen } from './listen.ts';
import { sendFile } from './send-file.ts';
import { watchEssays } from './watch-essays.ts';

export interface PresentOptions {
  /** The port to listen on, or the next that is free; 0 for any. */
  port: number;
  /** Whether essays marked as drafts are served. */
  drafts: boolean;
  /** How long the talks shall take, whatever their essays say. */
  minutes?: number;
  /** Is told what is wrong with the essays, at the start and at each change. */
  warn: (faults: readonly Fault[]) => void;
  /** Is told what was rehearsed in a presenter view; see `keepRuns`. */
  rehearsed?: RunListener['rehearsed'];
}

export interface Presentation {
  port: number;
  /** The index of the talks. */
  address: string;
  /** Each talk's deck, and the view for whoever gives it. */
  decks: { title: string; address: string; presenter: string }[];
  /** Renders the first deck before anybody asks, since a process's first page takes longest. */
  prepare: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts serving these essays. Gives nothing if none of them can be presented; the reasons were told to `warn`. */
export async function presentTalks(
  files: readonly string[],
  { port: wantedPort, drafts, warn, rehearsed, ...wishes }: PresentOptions,
): Promise<Presentation | undefined> {
  // Open as long as the talks are presented, so that diagrams follow their essays at once; closing ends it.
  const studio = openStudio({ leavesSignals: true });
  const options = { ...wishes, studio };
  const { talks, faults } = await loadTalks(files, options);
  const shown = drafts ? talks : talks.filter(({ essay }) => !essay.settings.draft);
  for (const loaded of shown) warn(listWarnings(loaded));
  warn(faults);
  const [first] = shown;
  if (first === undefined) {
    await studio.close();
    return undefined;
  }

  const drawn = shown.find(({ essay }) => essay.drawings.size > 0);
  if (drawn !== undefined) studio.prepare(drawn.essay.lang);
  const live = keepLive(shown, options, warn);
  const keepRun = keepRuns({
    warn,
    rehearsed: (talk, run, file) => {
      rehearsed?.(talk, run, file);
      const spoken = live.talks.find((loaded) => loaded.talk === talk);
      if (spoken !== undefined) void live.reload(spoken.essay.file);
    },
  });
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      warn([describeUnexpected(error)]);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = readAddress(request);
    const followed = live.talks.find(({ talk }) => address === `/${talk.id}/live`);
    const spoken = live.talks.find(({ talk }) => address === `/${talk.id}/rehearsal`);
    if (address === undefined) {
      respond(response, 421, 'This server answers for this machine only.');
    } else if (spoken !== undefined && request.method === 'POST') {
      const { status, text } = await keepRun(request, spoken);
      respond(response, status, text);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      respond(response, 405, 'Only GET is answered.');
    } else if (followed !== undefined && request.method === 'GET') {
      live.follow(followed.talk.id, response);
    } else if (live.talks.some(({ talk }) => address === `/${talk.id}`)) {
      response.writeHead(308, { location: `${encodeURI(address)}/` }).end();
    } else {
      const file = await resolveAddress(live.talks, address, { live: true });
      if (file === undefined) respond(response, 404, 'There is no such page.');
      else await sendFile(request, response, file);
    }
  }

  function styleOf(file: string): string | undefined {
    const style = live.talks.find(({ essay }) => essay.file === file)?.essay.settings.style;
    return style === undefined ? undefined : join(dirname(file), style.name);
  }

  const port = await listen(server, wantedPort);
  const watched = watchEssays(
    // Drafts that were left out stay out; broken essays are waited for.
    files.filter(
      (file) =>
        !talks.some(({ essay }) => essay.file === file) || shown.some(({ essay }) => essay.file === file),
    ),
    (file) => void live.reload(file).then(() => watched.renew()),
    styleOf,
  );
  const address = `http://127.0.0.1:${String(port)}/`;
  return {
    port,
    address,
    decks: shown.map(({ talk }) => {
      const deck = `${address}${encodeURIComponent(talk.id)}/`;
      return { title: talk.title, address: deck, presenter: `${deck}presenter/` };
    }),
    prepare: async () => {
      // What is wrong with the page is told when it is asked for.
      await resolveAddress(live.talks, `/${first.talk.id}/`, { live: true }).catch(() => undefined);
    },
    close: async () => {
      watched.stop();
      live.disconnect();
      await Promise.all([closeServer(server), studio.close()]);
    },
  };
}

/** The path that is asked for, or nothing when the request was meant for another host (DNS rebinding). */
function readAddress({ url = '/', headers }: IncomingMessage): string | undefined {
  const host = headers.host?.replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost' && host !== '[::1]') return undefined;
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/not-an-address';
  }
}

function respond(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
