/** What this program needs of a browser and its pages; Playwright's have it, and so has our own, which starts much sooner. */

export interface Browser {
  newPage: (place?: PagePlace) => Promise<Page>;
  isConnected: () => boolean;
  once: (event: 'disconnected', listener: () => void) => unknown;
  off: (event: 'disconnected', listener: () => void) => unknown;
  /** Ends it, and waits until it has ended. */
  close: () => Promise<void>;
}

/** Where in the world a page thinks it is. */
export interface PagePlace {
  timezoneId: string;
  locale: string;
}

export interface Page {
  /** How long it waits for anything, in milliseconds; 0 for ever. Ours always waits. */
  setDefaultTimeout?: (milliseconds: number) => void;
  emulateMedia: (options: { media: 'print' }) => Promise<void>;
  /** Whoever answered its requests does so no longer. */
  unrouteAll: (options: { behavior: 'ignoreErrors' }) => Promise<void>;
  /** From now on all its requests are answered so. */
  route: (pattern: '**/*', answer: (route: Route) => Promise<void>) => Promise<unknown>;
  /** Loads what lies at an address, with all that the load event waits for. */
  goto: (address: string, options: { waitUntil: 'load' }) => Promise<unknown>;
  /** What a function gives that runs in the page, where nothing is there but itself and what it is given. */
  evaluate: <Result, Given = undefined>(
    work: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => Promise<Result>;
  /** Its PDF. */
  pdf: (options: PdfOptions) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export interface PdfOptions {
  tagged: boolean;
  preferCSSPageSize: boolean;
  printBackground: boolean;
}

/** A request that waits for an answer. */
export interface Route {
  request: () => { url: () => string };
  fulfill: (answer: {
    contentType: string;
    body: string | Buffer;
    headers: Record<string, string>;
  }) => Promise<void>;
  abort: () => Promise<void>;
}
