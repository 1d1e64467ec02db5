/**
 * The state of the talk, shared with the other windows that show it. Each keeps all of it and tells it whenever it has
 * changed; a window that comes, or comes back, asks for it. The browser's storage keeps it over a reload and a crash.
 */
import { readMessage, type Role } from '../../show/message.ts';
import {
  beginRun,
  changeState,
  firstState,
  isBegun,
  isBehindOf,
  isChanged,
  keptFor,
  mergeStates,
  type Change,
  type ShowState,
} from '../../show/show-state.ts';
import { findCompany } from './find-company.ts';
import { keepState, restoreState } from './keep-state.ts';
import type { Link, OpenLink } from './link.ts';

/** A window asks that often how the others stand: what was missed is there again before a second has gone by. */
const asksEach = 600;
/** A window that has been silent for that long is gone. */
const silentFor = 2_000;

export interface SharedShow {
  readonly state: ShowState;
  /** Settles when it is known who is there on other devices. */
  opened: Promise<unknown>;
  /** Whether other windows of this browser had the talk open when this one came; nothing where that cannot be known. */
  company: Promise<boolean | undefined>;
  /** Makes a change and tells it to all. */
  change: (part: Change) => void;
  /** Begins the talk anew, whatever there was before. */
  begin: (part: Change) => void;
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
  const from = newName();
  const key = `lectern ${talk}`;
  const company = findCompany(key);
  const changes: ((state: ShowState, isOwn: boolean) => void)[] = [];
  const presences: (() => void)[] = [];
  /** When each role was last heard of, by `performance.now()`. */
  const heard = new Map<string, { role: Role; at: number }>();
  const stored = restoreState(key);
  let state = stored?.state ?? firstState(first, { began: 0, by: from });
  /** When the state became another, by this device's clock. */
  let changedAt = stored?.at ?? Date.now();
  /** Until the others were heard that are there, nobody can tell that this is a run of its own. */
  let isOpened = false;

  function take(next: ShowState, isOwn: boolean): void {
    state = next;
    changedAt = Date.now();
    // The other windows first: what this one does now may take a while, and may share its thread with them.
    if (isOwn) tell();
    keep(state);
    for (const follow of changes) follow(state, isOwn);
  }

  /** A page that was left open overnight has nothing to tell of yesterday's talk. */
  function forgetOld(): void {
    if (isBegun(state) && Date.now() - changedAt > keptFor)
      take(firstState(first, { began: 0, by: newName() }), false);
  }

  function tell(kind: { asks?: true; ends?: true } = {}): void {
    forgetOld();
    for (const link of links) link.send({ from, role, state, ...kind });
  }

  function receive(data: unknown): void {
    const message = readMessage(data);
    if (message === undefined) {
      console.warn('Lectern: a message was no state.');
      return;
    }
    if (message.from === from) return;
    forgetOld();
    if (message.ends) heard.delete(message.from);
    else heard.set(message.from, { role: message.role, at: performance.now() });
    const merged = mergeStates(state, message.state);
    if (merged !== state) take(merged, false);
    if (!message.ends && (message.asks || isBehindOf(message.state, merged))) tell();
    for (const follow of presences) follow();
  }

  const keep = keepState(key);
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

  const opened = Promise.all(links.flatMap((link) => link.opened ?? [])).then(() => {
    isOpened = true;
    // What was pressed meanwhile begins a run now, unless it was lost to one that others had begun.
    if (!isBegun(state) && isChanged(state)) take(beginRun(state, Date.now()), true);
  });

  return {
    get state() {
      return state;
    },
    opened,
    company,
    change: (part) => {
      take(changeState(state, part, { by: from, began: isOpened ? Date.now() : 0 }), true);
    },
    begin: (part) => {
      // Later than all that is known, though another device's clock may be ahead.
      const began = Math.max(Date.now(), state.run.began + 1);
      take({ ...firstState(first, { began, by: newName() }), ...part }, true);
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

function newName(): string {
  return Math.random().toString(36).slice(2);
}
