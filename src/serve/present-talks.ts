/** Serves talks on this machine while they are written and given, and tells open decks when an essay changed. */
import type { Server } from 'node:http';
import { describeUnexpected, type Fault } from '../errors.ts';
import { listBeside } from '../read/list-beside.ts';
import { openStudio } from '../diagrams/open-studio.ts';
import { placeRehearsal } from '../read/read-rehearsal.ts';
import { keepAssets } from '../site/assets.ts';
import { listWarnings, loadTalks, type LoadOptions } from '../site/load-talks.ts';
import { answerRequests } from './answer-requests.ts';
import { resolvePage } from './kept-pages.ts';
import { keepRuns, type RunListener } from './keep-runs.ts';
import { keepLive } from './live-talks.ts';
import { listen } from './listen.ts';
import { listNetworkHosts } from './remote/addresses.ts';
import { openRemote } from './remote/open-remote.ts';
import { watchEssays } from './watch-essays.ts';

/** An import would ask for all that it exports, and so load another client of HTTP, which takes 40 ms. */
const { createServer } = process.getBuiltinModule('node:http');

export interface PresentOptions {
  /** The port to listen on, or the next that is free; 0 for any. */
  port: number;
  /** Whether essays marked as drafts are served. */
  drafts: boolean;
  /** How long the talks may take, whatever their essays say. */
  minutes?: number;
  /** How the decks look, whatever their essays say. */
  look?: NonNullable<LoadOptions['look']>;
  /** Receives warnings and faults of the essays, at the start and at each change. */
  warn: (faults: readonly Fault[]) => void;
  /** Whether every presenter view rehearses, however it was opened. Default: those that are asked to. */
  rehearses?: boolean;
  /** Called after a run of a rehearsal was saved; see `keepRuns`. */
  rehearsed?: NonNullable<RunListener['rehearsed']>;
  /** Called after a run was removed. */
  discarded?: NonNullable<RunListener['discarded']>;
  /** Opens the talks to the network; `log` receives lines about what was refused. Default: this machine alone. */
  remote?: { log: (line: string) => void } | undefined;
}

export interface PresentedDeck {
  title: string;
  address: string;
  presenter: string;
  /** The deck's addresses in the network. */
  network: string[];
  /** Makes a new address that lets one device of the network in as the speaker's; nothing if there is no network. */
  invite: () => string | undefined;
}

export interface Presentation {
  port: number;
  /** The index of the talks. */
  address: string;
  /** Each talk's deck, and the view for whoever gives it. */
  decks: PresentedDeck[];
  /** Renders the first deck before anybody asks, since a process's first page takes longest, and keeps what pages name. */
  prepare: () => Promise<void>;
  close: () => Promise<void>;
}

type Answer = ReturnType<typeof answerRequests>;

/** Starts serving these essays. Gives nothing if none of them can be presented; the reasons were told to `warn`. */
export async function presentTalks(
  files: readonly string[],
  options: PresentOptions,
): Promise<Presentation | undefined> {
  // What is asked before the talks are there waits for them, so that a browser need not wait for the server.
  const { promise: ready, resolve: begin } = Promise.withResolvers<Answer>();
  const server = createServer((request, response) => {
    ready
      .then((answer) => answer(request, response))
      .catch((error: unknown) => {
        options.warn([describeUnexpected(error)]);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
  });
  let presentation: Presentation | undefined;
  try {
    // Devices that were there before a restart are to come back at once, and what is done before the first page would keep them waiting.
    const port = options.remote === undefined ? await listen(server, options.port) : undefined;
    presentation = await serveTalks(files, options, { server, port, begin });
    return presentation;
  } finally {
    if (presentation === undefined) await closeServer(server);
  }
}

interface Door {
  server: Server;
  /** Where the server listens; nothing if it does not yet. */
  port: number | undefined;
  /** Starts answering requests. */
  begin: (answer: Answer) => void;
}

async function serveTalks(
  files: readonly string[],
  {
    port: wantedPort,
    drafts,
    warn,
    rehearses,
    rehearsed,
    discarded,
    remote: remoteOptions,
    ...wishes
  }: PresentOptions,
  { server, port: ownPort, begin }: Door,
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
  const firstId = first.talk.id;

  const drawn = shown.find(({ essay }) => essay.drawings.size > 0);
  if (drawn !== undefined) void studio.prepare(drawn.essay.lang);
  const live = keepLive(shown, options, warn, () => watched.renew());
  const keepRun = keepRuns({ warn, ...(rehearsed && { rehearsed }), ...(discarded && { discarded }) });
  const remote = remoteOptions && (await openRemote({ talks: live.talks, ...remoteOptions }));
  begin(answerRequests({ live, keepRun, remote, rehearses }));

  function besideOf(file: string): string[] {
    const essay = live.talks.find((loaded) => loaded.essay.file === file)?.essay;
    return [placeRehearsal(file), ...(essay === undefined ? [] : listBeside(essay))];
  }

  async function prepare(): Promise<void> {
    // A page that fails is reported when a browser asks for it.
    const loaded = live.talks.find(({ talk }) => talk.id === firstId);
    const reading = { live: true, discloses: 'asides', remote: remote && 'speaker' } as const;
    await (loaded && resolvePage(loaded, `/${firstId}/`, reading).catch(() => undefined));
    // If they cannot be kept, pages are still served as long as their files stay.
    await keepAssets().catch(() => undefined);
  }

  if (remote !== undefined) await prepare();
  remote?.accept(server);
  const port = ownPort ?? (await listen(server, wantedPort, true));
  const watched = watchEssays(
    // Drafts that were left out stay out; broken essays are waited for.
    files.filter(
      (file) =>
        !talks.some(({ essay }) => essay.file === file) || shown.some(({ essay }) => essay.file === file),
    ),
    (file) => void live.reload(file),
    besideOf,
  );
  const address = `http://127.0.0.1:${String(port)}/`;
  return {
    port,
    address,
    decks: shown.map(({ talk }) => {
      const below = (host: string): string =>
        `http://${host}:${String(port)}/${encodeURIComponent(talk.id)}/`;
      const deck = below('127.0.0.1');
      return {
        title: talk.title,
        address: deck,
        presenter: `${deck}presenter/`,
        network: remote === undefined ? [] : listNetworkHosts().map(below),
        invite: () => remote?.invite(talk.id, port),
      };
    }),
    prepare,
    close: async () => {
      watched.stop();
      live.disconnect();
      remote?.close();
      await Promise.all([closeServer(server), studio.close()]);
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
