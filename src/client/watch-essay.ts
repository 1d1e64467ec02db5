/** Hears when the essay has changed, or has a fault, from the server that presents the talk. */

export interface EssayWatcher {
  /** With what the server says of it, if that is known. */
  change: (data: string) => void;
  /** What is wrong with the essay; nothing if it is well again. */
  fault: (text: string | undefined) => void;
}

/**
 * Listens to the server, and again whenever it was gone.
 * @param tellAddress where the server tells it, relative to the page
 */
export function watchEssay(tellAddress: () => string, { change, fault }: EssayWatcher): void {
  let events: EventSource | undefined;
  /** Whether the essay may have changed unseen: always between two connections, before the first if nobody looked. */
  let isBehind = document.hidden;

  function connect(): void {
    events = new EventSource(tellAddress());
    events.addEventListener('open', () => {
      if (isBehind) {
        // A fault that still holds is told again, right after the connection.
        fault(undefined);
        change('');
      }
      isBehind = true;
    });
    events.addEventListener('change', ({ data }: MessageEvent<string>) => {
      fault(undefined);
      change(data);
    });
    events.addEventListener('fault', ({ data }: MessageEvent<string>) => {
      fault(data);
    });
  }

  /** Browsers allow six connections to a host: only a page that is seen holds one. */
  function connectWhileVisible(): void {
    events?.close();
    events = undefined;
    if (!document.hidden) connect();
  }

  connectWhileVisible();
  document.addEventListener('visibilitychange', connectWhileVisible);
}
