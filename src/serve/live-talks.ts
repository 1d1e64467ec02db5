/** Talks that follow their essays while they are presented, and the open decks that follow the talks. */
import type { ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { describeUnexpected, formatFault, TalkError, type Fault } from '../errors.ts';
import { readText, type ReadText } from '../read/read-essay.ts';
import { readDeckParts } from '../site/deck-parts.ts';
import { listWarnings, loadTalk, loadTalks, type LoadedTalk, type LoadOptions } from '../site/load-talks.ts';
import { sketchTalk } from '../site/sketch-talk.ts';
import { keepEdition, nameEdition } from '../talk/name-edition.ts';
import { describeChange } from './describe-change.ts';

/** Milliseconds in which an opened page has loaded what it needs. */
const calm = 1000;
/** Milliseconds without another save after which an essay is read whole, at least. */
const leastPause = 100;
/** The same as a multiple of the time that reading takes, so that the next save seldom has to wait. */
const pause = 1.5;
/** The first estimate of that time, in milliseconds a slide. */
const guess = 2;

export interface LiveTalks {
  /** The talks as they are now. */
  readonly talks: readonly LoadedTalk[];
  /**
   * Reads a changed essay again. Changes are taken one after another, in the order in which they were noticed; this one is
   * once it resolves. Where it changed a section alone, the talk is as it nearly always will be from then on, and as it is
   * a moment later.
   */
  reload: (file: string) => Promise<void>;
  /**
   * Keeps this response open as a stream of one talk's server-sent events: `change`, with a `DeckChange` where a deck can
   * take it, or `fault` with what is wrong.
   * @param edition what the page has, if it is not sure that this is the talk as it is now
   */
  follow: (id: string, response: ServerResponse, edition?: string) => void;
  disconnect: () => void;
}

/**
 * Starts watching the essays of talks, and plans each talk anew when its essay was saved.
 * @param options as the talks were loaded, and as they are loaded again
 * @param settled is told of an essay that was read whole
 */
export function keepLive(
  loaded: readonly LoadedTalk[],
  options: LoadOptions,
  warn: (faults: readonly Fault[]) => void,
  settled: (file: string) => void = () => undefined,
): LiveTalks {
  const talks = [...loaded];
  const followers = new Map<ServerResponse, string>();
  /** The current fault of each talk's essay, for decks that are opened meanwhile. */
  const standingFaults = new Map<string, string>();
  /** The texts that followed talks were made from. */
  const texts = new WeakMap<LoadedTalk, string>();
  /** Essays of which a talk was sketched, until they are read whole. */
  const sketched = new Map<string, NodeJS.Timeout>();
  let reloads = Promise.resolve();
  /** Milliseconds that the last essay took to be read whole. */
  let took: number | undefined;

  function tell(id: string, event: string): void {
    for (const [response, followed] of followers) if (followed === id) response.write(event);
  }

  function isFollowed(id: string): boolean {
    return [...followers.values()].includes(id);
  }

  /** Gets ready for the first save of a talk that is followed, once its page has loaded. */
  function prepare(loaded: LoadedTalk): void {
    setTimeout(() => {
      if (!talks.includes(loaded)) return;
      readDeckParts(loaded).catch(() => undefined);
      void readOwnText(loaded.essay.file).then((read) => {
        if (read !== undefined && !texts.has(loaded)) texts.set(loaded, read.text);
      });
    }, calm).unref();
  }

  /**
   * Takes the changed talk, and tells whoever follows it.
   * @param isSketched whether what was there is a sketch of it, which nearly always is right
   */
  async function exchange(index: number, changed: LoadedTalk, isSketched = false): Promise<void> {
    const before = talks[index];
    const isSame = isSketched && isDeepStrictEqual(changed.talk, before?.talk);
    if (isSame && before !== undefined) keepEdition(changed.talk, before.talk);
    talks[index] = changed;
    const { id } = changed.talk;
    if (before === undefined || !isFollowed(id)) return;
    // Whatever cannot be told is asked for.
    const change = await describeChange(before, changed).catch(() => undefined);
    const isTold = change?.stacks.flat().every((part) => typeof part === 'number') === true;
    if (isSame && isTold) return;
    tell(id, stringifyEvent('change', change === undefined ? '' : JSON.stringify(change)));
  }

  /** An essay that was broken from the start joins the talks once it is mended. */
  async function join(file: string): Promise<void> {
    const { talks: mended, faults } = await loadTalks([file], options, talks);
    warn([...faults, ...mended.flatMap(listWarnings)]);
    talks.push(...mended);
    settled(file);
  }

  /** Shows what a change will come to, if that can be told soon. */
  async function sketch(index: number, loaded: LoadedTalk): Promise<boolean> {
    const before = texts.get(loaded);
    if (before === undefined || standingFaults.has(loaded.talk.id) || !isFollowed(loaded.talk.id))
      return false;
    const now = await readOwnText(loaded.essay.file);
    const changed = now && sketchTalk(loaded, before, now.text);
    if (now === undefined || changed === undefined) return false;
    texts.set(changed, now.text);
    await exchange(index, changed);
    return true;
  }

  /** What goes wrong with a sketch is told, and keeps no change from the decks. */
  function trySketch(index: number, loaded: LoadedTalk): Promise<boolean> {
    return sketch(index, loaded).catch((error: unknown) => {
      warn([describeUnexpected(error)]);
      return false;
    });
  }

  async function load(
    index: number,
    { essay: { file }, talk }: LoadedTalk,
    isSketched: boolean,
  ): Promise<void> {
    const began = performance.now();
    try {
      const text = await readOwnText(file);
      const read = await loadTalk(file, options, text);
      const changed = { ...read, talk: { ...read.talk, id: talk.id } };
      if (text !== undefined) texts.set(changed, text.text);
      took = performance.now() - began;
      standingFaults.delete(talk.id);
      await exchange(index, changed, isSketched);
      warn(listWarnings(changed));
    } catch (error) {
      const fault = error instanceof TalkError ? error : describeUnexpected(error);
      standingFaults.set(talk.id, formatFault(fault));
      warn([fault]);
      tell(talk.id, stringifyEvent('fault', formatFault(fault)));
    }
  }

  async function readWhole(file: string, isSketched = false): Promise<void> {
    for (const [index, loaded] of talks.entries())
      if (loaded.essay.file === file) await load(index, loaded, isSketched);
    sketched.delete(file);
    settled(file);
  }

  async function reload(file: string): Promise<void> {
    clearTimeout(sketched.get(file));
    const own = [...talks.entries()].filter(([, { essay }]) => essay.file === file);
    const [first] = own;
    if (first === undefined) return join(file);
    if (own.length > 1 || !(await trySketch(...first))) return readWhole(file);
    const settle = () => void queue(() => readWhole(file, true));
    const slides = first[1].talk.slides.length;
    sketched.set(file, setTimeout(settle, Math.max(leastPause, pause * (took ?? guess * slides))));
  }

  function queue(task: () => Promise<void>): Promise<void> {
    reloads = reloads.then(task).catch((error: unknown) => warn([describeUnexpected(error)]));
    return reloads;
  }

  return {
    talks,
    reload: (file) => queue(() => reload(file)),
    follow: (id, response, edition) => {
      const fault = standingFaults.get(id);
      const loaded = talks.find(({ talk }) => talk.id === id);
      const isBehind = edition !== undefined && loaded !== undefined && edition !== nameEdition(loaded.talk);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 500\n\n${fault === undefined ? '' : stringifyEvent('fault', fault)}`);
      if (isBehind) response.write(stringifyEvent('change', ''));
      followers.set(response, id);
      if (loaded !== undefined) prepare(loaded);
      response.on('close', () => followers.delete(response));
    },
    disconnect: () => {
      for (const timer of sketched.values()) clearTimeout(timer);
      for (const response of followers.keys()) response.end();
    },
  };
}

/** Nothing if it cannot be read, which reading the whole essay tells. */
async function readOwnText(file: string): Promise<ReadText | undefined> {
  return readText(file).catch(() => undefined);
}

function stringifyEvent(name: 'change' | 'fault', text: string): string {
  return `event: ${name}\ndata: ${text.replaceAll('\n', '\ndata: ')}\n\n`;
}
