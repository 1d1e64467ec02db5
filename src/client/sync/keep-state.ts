/** Keeps the state in the browser's storage, which other windows of the browser share. */
import { readState } from '../../show/read-state.ts';
import { keptFor, type ShowState } from '../../show/show-state.ts';
import { isRecord, parseJson } from '../../show/unknown-data.ts';
import { recall, remember } from '../remember.ts';

/** It is stored when nothing has changed for that long, in milliseconds, or the page goes: a pen changes it all the time. */
const restsFor = 300;

/** Gives what takes each new state. A browser may refuse to store; then a reload asks the other window. */
export function keepState(key: string): (state: ShowState) => void {
  let latest: ShowState | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function store(): void {
    clearTimeout(rest);
    if (latest === undefined) return;
    remember(key, JSON.stringify({ state: latest, at: Date.now() }));
    latest = undefined;
  }

  addEventListener('pagehide', store);
  return (state) => {
    latest = state;
    clearTimeout(rest);
    rest = setTimeout(store, restsFor);
  };
}

/** What was stored lately, and when, in milliseconds since the epoch. */
export function restoreState(key: string): { state: ShowState; at: number } | undefined {
  const stored = parseJson(recall(key) ?? '');
  if (!isRecord(stored)) return undefined;
  const { at } = stored;
  const state = readState(stored['state']);
  return state !== undefined && typeof at === 'number' && Date.now() - at < keptFor
    ? { state, at }
    : undefined;
}
