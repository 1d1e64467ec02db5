/**
 * A thread of its own that prepares pages. While this one reads and plans, it loads the compiled pages. It writes no file and
 * tells no fault: what it does not deliver, this thread prepares.
 */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PreparedPage, PublishedTalk } from './prepare-page.ts';
import type { ShownTalk } from './shown-media.ts';

/** Pages of a talk, of which the thread prepares those that it comes to first. */
export interface PagesOrder {
  talk: PublishedTalk & { loaded: ShownTalk };
  /** Their addresses below the talk's. */
  pages: readonly string[];
  claims: Int32Array<SharedArrayBuffer>;
}

/** What the thread says: a page, by its address below the talk's, or nothing when there is none left. */
export type PagesAnswer = readonly [page: string, prepared: PreparedPage] | undefined;

export interface PagesAside {
  /** Pages of a talk by their addresses below the talk's, as far as the thread came to them and could prepare them. */
  prepare: (
    talk: PublishedTalk,
    pages: readonly string[],
    claims: Int32Array<SharedArrayBuffer>,
  ) => Promise<ReadonlyMap<string, PreparedPage>>;
  /** The thread ends by itself when it has told what it is at. */
  close: () => void;
}

/** To start the thread takes as long as to prepare the pages of essays of so many bytes, some fifty slides. */
const fewBytes = 64_000;

/** Opens the thread if the essays in these files are worth it. The compiled pages have to be there. */
export function openPagesAside(files: readonly string[]): PagesAside | undefined {
  const bytes = files.reduce((sum, file) => sum + measureFile(file), 0);
  return bytes < fewBytes ? undefined : startThread();
}

/** Whoever reads the file tells what is wrong with it. */
function measureFile(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function startThread(): PagesAside {
  const worker = new Worker(new URL('page-worker.ts', import.meta.url));
  let settle: (() => void) | undefined;
  let prepared = new Map<string, PreparedPage>();
  let hasEnded = false;
  worker.on('message', (answer: PagesAnswer) => {
    if (answer === undefined) settle?.();
    else prepared.set(...answer);
  });
  // What goes wrong there goes wrong here as well, where it is told.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    hasEnded = true;
    settle?.();
  });
  return {
    prepare: ({ loaded, ...published }, pages, claims) =>
      new Promise((resolve) => {
        prepared = new Map();
        const found = prepared;
        settle = () => {
          resolve(found);
        };
        if (hasEnded) {
          settle();
          return;
        }
        const order: PagesOrder = { talk: { ...published, loaded: toShown(loaded) }, pages, claims };
        worker.postMessage(order);
      }),
    close: () => {
      worker.postMessage(undefined);
    },
  };
}

/** Pages name pictures and films by their addresses, and need not know where they lie. */
function toShown({ talk, essay: { file, settings, style, drawings } }: ShownTalk): ShownTalk {
  const none = { pictures: new Map(), films: new Map() };
  return { talk, essay: { file, settings, ...(style !== undefined && { style }), drawings, ...none } };
}
