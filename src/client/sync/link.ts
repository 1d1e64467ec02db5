/** How a window reaches the others of its talk. */
import type { Message } from '../../show/message.ts';

export interface Link {
  send: (message: Message) => void;
  /** Settles when the others were heard that are there at the beginning; absent where that takes no time of its own. */
  opened?: Promise<void>;
}

/** Opens a way to the other windows; whatever comes that way is handed over as it came, and has to be read. */
export type OpenLink = (receive: (data: unknown) => void) => Link;
