/**
 * The state of the talk, shared with the other windows that show it. Each keeps all of it and tells it whenever it has
 * changed; a window that comes, or comes back, asks for it. The browser's storage keeps it over a reload and a crash.
 */
import { readMessage, type Role } from '../../show/message.ts';
import { firstState, isBehindOf, mergeStates, readState, type ShowState } from '../../show/show-state.ts';
import type { Link, OpenLink } from './link.ts';

/** A window asks that often how the others stand: what was missed is there again before a second has gone by. */
const asksEach = 600;
/** A window that has been silent for that long is gone. */
const silentFor = 2_000;
/** Milliseconds after which what is stored belongs to another day's talk. */
const keptFor = 6 * 3_600_000;

export interface SharedShow {
  readonly state: ShowState;
  /** Settles when it is known who is there on other devices. */
  opened: Promise<unknown>;
  /** Makes a change and tells it to all. */
  change: (part: Partial<ShowState>) => void;
  /** Calls back whenever the state has become another, whoever changed it; `isOwn` if this window did. */
  onChange: (follow: (state: ShowState, isOwn: boolean) => void) => void;
  /** Whether a window of this role answered lately. */
  sees: (role: Role) => boolean;
  /** Calls back whenever a window may have come or gone. */
  onPresence: (follow: () => void) => void;
}

export interface ShareOptions {
  role: Role;
  /** The address of the talk's deck; it is also the storage's key. */
  talk: string;
  /** Where the talk begins. */
  first: string;
  links: readonly OpenLink[];
}

export function shareShow({ role, talk, first, links: openLinks }: ShareOptions): SharedShow {
  const from = Math.random().toString(36).slice(2);
  const key = `lectern ${talk}`;
  const changes: ((state: ShowState, isOwn: boolean) => void)[] = [];
  const presences: (() => void)[] = [];
  /** When each role was last heard of, by `performance.now()`. */
  const heard = new Map<string, { role: Role; at: number }>();
  let state = restore(key) ?? firstState(first);

  function take(next: ShowState, isOwn: boolean): void {
    state = next;
    // The other windows first: what this one does now may take a while, and may share its thread with them.
    if (isOwn) tell();
    store(key, state);
    for (const follow of changes) follow(state, isOwn);
  }

  function tell(kind: { asks?: true; ends?: true } = {}): void {
    for (const link of links) link.send({ from, role, state, ...kind });
  }

  function receive(data: unknown): void {
    const message = readMessage(data);
    if (message === undefined) {
      console.warn('Lectern: a message that says nothing of a talk was left aside.');
      return;
    }
    if (message.from === from) return;
    if (message.ends) heard.delete(message.from);
    else heard.set(message.from, { role: message.role, at: performance.now() });
    const merged = mergeStates(state, message.state);
    if (merged !== state) take(merged, false);
    if (!message.ends && (message.asks || isBehindOf(message.state, merged))) tell();
    for (const follow of presences) follow();
  }

  const links: Link[] = openLinks.map((open) => open(receive));
  tell({ asks: true });
  setInterval(() => {
    tell({ asks: true });
    for (const follow of presences) follow();
  }, asksEach);
  addEventListener('pagehide', () => {
    tell({ ends: true });
  });
  addEventListener('pageshow', () => {
    tell({ asks: true });
  });

  return {
    get state() {
      return state;
    },
    opened: Promise.all(links.flatMap(({ opened }) => opened ?? [])),
    change: (part) => {
      take({ ...state, ...part, count: state.count + 1, by: from }, true);
    },
    onChange: (follow) => {
      changes.push(follow);
    },
    sees: (wanted) =>
      [...heard.values()].some((one) => one.role === wanted && performance.now() - one.at < silentFor),
    onPresence: (follow) => {
      presences.push(follow);
    },
  };
}

/** A browser may refuse to store; then a reload asks the other window. */
function store(key: string, state: ShowState): void {
  try {
    localStorage.setItem(key, JSON.stringify({ state, at: Date.now() }));
  } catch {
    // Nothing is lost that could be kept.
  }
}

function restore(key: string): ShowState | undefined {
  try {
    const { state, at } = JSON.parse(localStorage.getItem(key) ?? '{}') as { state?: unknown; at?: unknown };
    return typeof at === 'number' && Date.now() - at < keptFor ? readState(state) : undefined;
  } catch {
    return undefined;
  }
}
