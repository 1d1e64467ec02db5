/** Speaks with a browser through two pipes, in Chromium's DevTools protocol: messages in JSON that end with a zero. */
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;

interface Message {
  id?: number;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
  sessionId?: string;
}

interface Waiting {
  method: string;
  sessionId?: string | undefined;
  resolve: (result: Params) => void;
  reject: (reason: Error) => void;
}

/** What a page tells. */
export type Listener = (event: string, params: Params) => void;

export class Pipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Listener>();
  #last = 0;
  #begun: Buffer[] = [];
  #isOpen = true;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    // What goes to one that is gone is lost, which the end of what comes tells.
    to.on('error', () => undefined);
    from.on('error', () => undefined);
    from.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
  }

  /** Asks the browser, or a page that is listened to, and waits for the answer. Throws what it says, or that it is closed. */
  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    if (!this.#isOpen || (sessionId !== undefined && !this.#listeners.has(sessionId)))
      return Promise.reject(closed(method));
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, sessionId, resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  /** From now on it hears what this page tells. */
  listen(sessionId: string, listener: Listener): void {
    this.#listeners.set(sessionId, listener);
  }

  /** Nobody answers any more: the browser, or the page that is named. */
  end(sessionId?: string): void {
    if (sessionId === undefined) this.#isOpen = false;
    else this.#listeners.delete(sessionId);
    for (const [id, waiting] of this.#waiting) {
      if (sessionId !== undefined && waiting.sessionId !== sessionId) continue;
      this.#waiting.delete(id);
      waiting.reject(closed(waiting.method));
    }
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#begun, rest.subarray(0, end)]).toString();
      this.#begun = [];
      rest = rest.subarray(end + 1);
      this.#hear(JSON.parse(message) as Message);
    }
    if (rest.length > 0) this.#begun.push(rest);
  }

  #hear({ id, method, params = {}, result = {}, error, sessionId }: Message): void {
    if (id === undefined) {
      if (method === undefined) return;
      const lost = method === 'Target.detachedFromTarget' ? params['sessionId'] : undefined;
      if (typeof lost === 'string') this.end(lost);
      if (sessionId !== undefined) this.#listeners.get(sessionId)?.(method, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
  }
}

function closed(method: string): Error {
  return new Error(`${method}: the browser or its page has been closed.`);
}
