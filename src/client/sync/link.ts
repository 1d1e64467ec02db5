/** How a window reaches the others of its talk. */
import type { ShowState } from '../../show/show-state.ts';

/** What shows the talk to the audience, or to the speaker. */
export type Role = 'deck' | 'presenter';

/** The one kind of message: a window's whole state; `asks` where the others shall answer with theirs, `ends` with the last one. */
export interface Message {
  from: string;
  role: Role;
  state: ShowState;
  asks?: true;
  ends?: true;
}

export interface Link {
  send: (message: Message) => void;
}

/** Opens a way to the other windows; whatever comes that way is handed over as it came, and has to be read. */
export type OpenLink = (receive: (data: unknown) => void) => Link;
