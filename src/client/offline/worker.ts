/**
 * The service worker of a published talk: what was visited once runs without a network, the presenter view too. It is
 * written with the list of the talk's files; a talk that changed has another list, and so another worker.
 */

/** What stands in this file when it is written. */
interface TalkFiles {
  /** A digest of all that the files hold. */
  version: string;
  /** Addresses, seen from the worker's own. Those of `fixed` have a digest in their names. */
  files: readonly string[];
  fixed: readonly string[];
}
declare const talkFiles: TalkFiles;

/** The parts of a service worker that are used, since TypeScript knows one kind of global object at a time. */
interface WorkerScope {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listen: (event: WorkerEvents[Kind]) => void,
  ) => void;
}
interface WorkerEvents {
  install: { waitUntil: (done: Promise<unknown>) => void };
  activate: { waitUntil: (done: Promise<unknown>) => void };
  fetch: { request: Request; respondWith: (response: Promise<Response>) => void };
}

const worker = globalThis as unknown as WorkerScope;
const family = `lectern ${worker.registration.scope} `;
const name = family + talkFiles.version;
const addressOf = (file: string): string => new URL(file, location.href).href;
const fixed = new Set(talkFiles.fixed.map(addressOf));
const all = new Set([...talkFiles.files.map(addressOf), ...fixed]);

/** Milliseconds after which a network is as good as none. */
const patience = 3_000;

/** All or nothing: a talk of which something is missing would fail on stage. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(name);
  await cache.addAll([...all].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function dropOld(): Promise<void> {
  const names = (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
  await Promise.all(names.map((old) => caches.delete(old)));
}

async function readKept(address: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(address);
}

/** The network's answer, if it comes in time and is one; else what is kept. What has a digest in its name cannot differ. */
async function answer(request: Request, address: string): Promise<Response> {
  const kept = await readKept(address);
  if (kept === undefined) return fetch(request);
  if (fixed.has(address)) return kept;
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const fresh = await Promise.race([fetch(request), late]);
    return fresh?.ok === true ? fresh : kept;
  } catch {
    return kept;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = url.replace(/[?#].*$/, '');
  if (method === 'GET' && all.has(address)) event.respondWith(answer(event.request, address));
});

export {};
