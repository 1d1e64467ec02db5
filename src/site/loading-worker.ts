/** The thread that reads and plans an essay for `loadTalkAside`. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { TalkError } from '../errors.ts';
import type { Studio } from '../diagrams/open-studio.ts';
import type { Drawn, Order, Told } from './load-talk-aside.ts';
import { listWarnings, loadTalk } from './load-talks.ts';

const { file, minutes } = workerData as Order;
const tell = (told: Told): void => parentPort?.postMessage(told);

/** Diagrams are drawn by the thread that has the browser, one after another. */
const studio: Studio = {
  draw: (source, lang) => ask('draw', source, lang),
  recall: (source, lang) => ask('recall', source, lang),
  prepare: () => undefined,
  close: () => Promise.resolve(),
};

async function ask(kind: 'draw' | 'recall', source: string, lang: string): Promise<Drawn> {
  if (parentPort === null) throw new Error('This program is a thread of another one.');
  const answer = once(parentPort, 'message');
  tell({ kind, source, lang });
  const [drawn] = (await answer) as [Drawn];
  return drawn;
}

async function load(): Promise<void> {
  try {
    const loaded = await loadTalk(file, { ...(minutes !== undefined && { minutes }), studio });
    const { settings, style, pictures, films, drawings } = loaded.essay;
    const essay = { file, settings, ...(style !== undefined && { style }), pictures, films, drawings };
    tell({ kind: 'loaded', talk: { essay, talk: loaded.talk, warnings: listWarnings(loaded) } });
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    const { message, hint, line } = error;
    tell({
      kind: 'fault',
      fault: {
        message,
        hint,
        ...(error.file !== undefined && { file: error.file }),
        ...(line !== undefined && { line }),
      },
    });
  }
}

void load();
