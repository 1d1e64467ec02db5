/**
 * What the devices of one talk share. The hub keeps the newest state and passes on what the speaker's windows say to each
 * other; those who only follow receive the part of it that they see, and can change nothing.
 */
import { readMessage, type Message } from '../../show/message.ts';
import { isBehindOf, keptFor, mergeStates, type ShowState } from '../../show/show-state.ts';
import { freshTimer } from '../../show/timer.ts';
import { isRecord, parseJson } from '../../show/unknown-data.ts';

/** The other end of a connection. */
export interface Party {
  /** Whether it may steer; else it only follows. */
  steers: boolean;
  /** False if it is too slow to take more now; the whole state follows later. */
  send: (data: object) => boolean;
}

export interface Seat {
  /** Takes what the party sent. Gives, in a few words, why it was ignored; nothing if it was not. */
  receive: (text: string) => string | undefined;
  leave: () => void;
}

export interface ShowHub {
  join: (party: Party) => Seat;
}

interface Present {
  party: Party;
  /** The window that speaks there, as the others know it. */
  window?: Pick<Message, 'from' | 'role'> | undefined;
  /** Whether a state was not sent. */
  isLate: boolean;
}

/**
 * Opens the hub of a talk.
 * @param now the clock that all devices share: this machine's
 */
export function openHub(now: () => number = Date.now): ShowHub {
  const all = new Set<Present>();
  let newest: ShowState | undefined;
  let changedAt = now();

  /** Forgets the state of yesterday's talk, if the server was left running overnight. */
  function forgetOld(): void {
    if (now() - changedAt > keptFor) newest = undefined;
  }

  function tell(present: Present): void {
    if (newest === undefined) return;
    const state = present.party.steers ? newest : stripForAudience(newest);
    present.isLate = !present.party.send({ from: 'server', role: 'server', state } satisfies Message);
  }

  function take(from: Present, message: Message): void {
    const { asks = false, ...said } = message;
    from.window = said.ends ? undefined : { from: said.from, role: said.role };
    forgetOld();
    const merged = newest === undefined ? said.state : mergeStates(newest, said.state);
    const isMove = newest === undefined || isBehindOf(newest, merged);
    newest = merged;
    if (isMove) changedAt = now();
    for (const other of all) {
      if (other === from) continue;
      // Nobody else needs to answer: the state is here.
      if (other.party.steers) other.isLate = !other.party.send(said) || other.isLate;
      else if (isMove) tell(other);
    }
    if (!said.ends && (asks || isBehindOf(said.state, merged))) tell(from);
  }

  function receive(from: Present, text: string): string | undefined {
    const data = parseJson(text);
    if (isRecord(data) && typeof data['ping'] === 'number') {
      from.party.send({ pong: data['ping'], now: now() });
      if (from.isLate) tell(from);
      return undefined;
    }
    if (!from.party.steers) {
      if (!isRecord(data) || data['asks'] !== true) return 'a message of somebody who only follows';
      tell(from);
      return undefined;
    }
    const message = readMessage(data);
    if (message === undefined) return 'a message that is no state';
    take(from, message);
    return undefined;
  }

  return {
    join: (party) => {
      forgetOld();
      const present: Present = { party, isLate: false };
      if (party.steers && newest !== undefined) {
        const state = newest;
        for (const { window } of all) if (window !== undefined) party.send({ ...window, state });
      }
      all.add(present);
      tell(present);
      return {
        receive: (text) => receive(present, text),
        leave: () => {
          all.delete(present);
        },
      };
    },
  };
}

/** The state without times and skips, which are the speaker's affair. */
function stripForAudience(state: ShowState): ShowState {
  return { ...state, timer: freshTimer, skipped: [] };
}
