/** The thread that reads and plans an essay for `loadTalkAside`. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { TalkError } from '../errors.ts';
import type { Outcome, Studio } from '../diagrams/open-studio.ts';
import type { Asked, Order, Told } from './load-talk-aside.ts';
import { listWarnings, loadTalk } from './load-talks.ts';

const { file, minutes } = workerData as Order;
const tell = (told: Told): void => parentPort?.postMessage(told);

/** Diagrams are drawn by the thread that has the browser, one after another. */
const studio: Studio = {
  draw: (source, lang) => ask({ kind: 'draw', source, lang }) as Promise<Outcome>,
  recall: (source, lang) => ask({ kind: 'recall', source, lang }) as Promise<Outcome>,
  prepare: (lang) => ask({ kind: 'prepare', lang }) as Promise<void>,
  close: () => Promise.resolve(),
};

async function ask(asked: Asked): Promise<unknown> {
  if (parentPort === null) throw new Error('This program is a thread of another one.');
  const answered = once(parentPort, 'message');
  tell(asked);
  const [answer] = (await answered) as [unknown];
  return answer;
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
