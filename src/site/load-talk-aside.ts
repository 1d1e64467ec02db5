/** Reads and plans an essay in a thread of its own: this one has time for other things meanwhile, and gets its memory back. */
import { Worker } from 'node:worker_threads';
import type { Studio } from '../diagrams/open-studio.ts';
import { TalkError, type Fault } from '../errors.ts';
import type { ShownTalk } from './shown-media.ts';

/** Room for what is new in the thread: V8 keeps it for some seconds after the thread's end, when the browser needs memory. */
const youngMegabytes = 12;

/** What is to be loaded. */
export interface Order {
  file: string;
  /** How long the talk may take, whatever its essay says. */
  minutes?: number;
}

/** A talk that was loaded aside, and what looks wrong with it. */
export interface LoadedAside extends ShownTalk {
  warnings: Fault[];
}

/** What the thread asks of the studio. */
export type Asked =
  { kind: 'draw' | 'recall'; source: string; lang: string } | { kind: 'prepare'; lang: string };

/** What the thread says: that it wants a diagram, has the talk, or cannot have it. */
export type Told = Asked | { kind: 'loaded'; talk: LoadedAside } | { kind: 'fault'; fault: Fault };

/**
 * Reads an essay, draws its diagrams and plans it. Throws a TalkError with its place if it cannot be read.
 * @param studio where its diagrams are drawn, by this thread
 */
export function loadTalkAside(order: Order, studio: Studio): Promise<LoadedAside> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('loading-worker.ts', import.meta.url), {
      workerData: order,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.on('message', (told: Told) => {
      if (told.kind === 'loaded') resolve(told.talk);
      else if (told.kind === 'fault') reject(new TalkError(told.fault));
      else
        void answer(told, studio).then((answered) => {
          worker.postMessage(answered);
        }, reject);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`The thread that plans ended with ${String(code)}.`));
    });
  });
}

function answer(asked: Asked, studio: Studio): Promise<unknown> {
  return asked.kind === 'prepare' ? studio.prepare(asked.lang) : studio[asked.kind](asked.source, asked.lang);
}
