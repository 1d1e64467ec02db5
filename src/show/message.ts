/** What the windows of a talk say to each other; whatever comes from elsewhere has to be read first. Pure. */
import { readState } from './read-state.ts';
import type { ShowState } from './show-state.ts';
import { isRecord } from './unknown-data.ts';

/** The sender of a message: a deck, a presenter view, or the server that keeps the state between devices. */
export type Role = 'deck' | 'presenter' | 'server';

/**
 * The one kind of message: somebody's whole state; `asks` where the others shall answer with theirs, `ends` with the last one.
 */
export interface Message {
  from: string;
  role: Role;
  state: ShowState;
  asks?: true;
  ends?: true;
}

const longestName = 100;

/** The message that was sent, or nothing if it is none. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data)) return undefined;
  const { from, role, state, asks, ends } = data;
  const read = readState(state);
  if (typeof from !== 'string' || from.length > longestName || !isRole(role) || read === undefined) {
    return undefined;
  }
  return {
    from,
    role,
    state: read,
    ...(asks === true ? { asks } : {}),
    ...(ends === true ? { ends } : {}),
  };
}

function isRole(value: unknown): value is Role {
  return value === 'deck' || value === 'presenter' || value === 'server';
}
