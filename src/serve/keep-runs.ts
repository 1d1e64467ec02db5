/** Keeps the runs of rehearsals that presenter views send, and drops those that they take back. */
import type { IncomingMessage } from 'node:http';
import { formatFault, TalkError, type Fault } from '../errors.ts';
import type { Run } from '../show/rehearsal.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import type { Talk } from '../talk/talk.ts';
import { discardRun, saveRun } from './save-run.ts';
import { takeRun } from './take-run.ts';

export interface RunListener {
  /** Receives the reason why a run was refused. */
  warn: (faults: readonly Fault[]) => void;
  /** Called after a run was saved, with the talk as it was planned and the file. */
  rehearsed?: (talk: Talk, run: Run, file: string) => void;
  /** Called after a run was removed, with the file. */
  discarded?: (file: string) => void;
}

export interface Answer {
  status: number;
  /** The file's name, or what is wrong. */
  text: string;
}

/**
 * Answers a request that brings a run for a talk, or takes it back with DELETE. Runs are saved one after another, so that
 * none is lost.
 */
export function keepRuns({
  warn,
  rehearsed,
  discarded,
}: RunListener): (request: IncomingMessage, loaded: LoadedTalk) => Promise<Answer> {
  let saving: Promise<unknown> = Promise.resolve();
  return async (request, loaded) => {
    const run = await takeRun(request, loaded.talk);
    if ('reason' in run) {
      const message = `A rehearsal was refused: ${run.reason}`;
      warn([{ file: loaded.essay.file, message, hint: 'Nothing was written.' }]);
      return { status: run.status, text: run.reason };
    }
    const isTakenBack = request.method === 'DELETE';
    const saved = saving.then(() => (isTakenBack ? discardRun : saveRun)(loaded, run));
    saving = saved.catch(() => undefined);
    try {
      const { file, isChanged } = await saved;
      if (isChanged && isTakenBack) discarded?.(file);
      else if (isChanged) rehearsed?.(loaded.talk, run, file);
      return { status: 200, text: file };
    } catch (error) {
      if (!(error instanceof TalkError)) throw error;
      warn([error]);
      return { status: 409, text: formatFault(error) };
    }
  };
}
