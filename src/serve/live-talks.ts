/** Talks that follow their essays while they are presented, and the open decks that follow the talks. */
import type { ServerResponse } from 'node:http';
import { describeUnexpected, formatFault, TalkError, type Fault } from '../errors.ts';
import { listWarnings, loadTalk, loadTalks, type LoadedTalk, type LoadOptions } from '../site/load-talks.ts';

export interface LiveTalks {
  /** The talks as they are now. */
  readonly talks: readonly LoadedTalk[];
  /** Reads a changed essay again. Changes are taken one after another, in the order in which they were noticed; this one is once it resolves. */
  reload: (file: string) => Promise<void>;
  /** Keeps this response open as a stream of one talk's server-sent events: `change`, or `fault` with what is wrong. */
  follow: (id: string, response: ServerResponse) => void;
  disconnect: () => void;
}

/** @param options as the talks were loaded, and as they are loaded again */
export function keepLive(
  loaded: readonly LoadedTalk[],
  options: LoadOptions,
  warn: (faults: readonly Fault[]) => void,
): LiveTalks {
  const talks = [...loaded];
  const followers = new Map<ServerResponse, string>();
  /** What is wrong with a talk's essay now, for decks that are opened meanwhile. */
  const standingFaults = new Map<string, string>();
  let reloads = Promise.resolve();

  function tell(id: string, event: string): void {
    for (const [response, followed] of followers) if (followed === id) response.write(event);
  }

  /** An essay that was broken from the start joins the talks once it is mended. */
  async function join(file: string): Promise<void> {
    const { talks: mended, faults } = await loadTalks([file], options, talks);
    warn([...faults, ...mended.flatMap(listWarnings)]);
    talks.push(...mended);
  }

  async function reload(file: string): Promise<void> {
    if (!talks.some(({ essay }) => essay.file === file)) return join(file);
    for (const [index, { essay, talk }] of talks.entries()) {
      if (essay.file !== file) continue;
      try {
        const changed = await loadTalk(file, options);
        talks[index] = { ...changed, talk: { ...changed.talk, id: talk.id } };
        standingFaults.delete(talk.id);
        warn(listWarnings(changed));
        tell(talk.id, stringifyEvent('change', ''));
      } catch (error) {
        const fault = error instanceof TalkError ? error : describeUnexpected(error);
        standingFaults.set(talk.id, formatFault(fault));
        warn([fault]);
        tell(talk.id, stringifyEvent('fault', formatFault(fault)));
      }
    }
  }

  return {
    talks,
    reload: (file) => {
      reloads = reloads.then(() => reload(file)).catch((error: unknown) => warn([describeUnexpected(error)]));
      return reloads;
    },
    follow: (id, response) => {
      const fault = standingFaults.get(id);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 500\n\n${fault === undefined ? '' : stringifyEvent('fault', fault)}`);
      followers.set(response, id);
      response.on('close', () => followers.delete(response));
    },
    disconnect: () => {
      for (const response of followers.keys()) response.end();
    },
  };
}

function stringifyEvent(name: 'change' | 'fault', text: string): string {
  return `event: ${name}\ndata: ${text.replaceAll('\n', '\ndata: ')}\n\n`;
}
