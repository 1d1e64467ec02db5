/**
 * A connection to the server that comes back by itself: after the server was stopped, the device asleep or the network
 * gone, within a second of its return. It knows how far the server's clock is ahead.
 */
import { readOffset, type ClockReading } from '../../show/clock-offset.ts';
import { isRecord, parseJson } from '../../show/unknown-data.ts';

/** Milliseconds between two questions whether the other side still hears. */
const asksEach = 500;
/** Without an answer for that long, or without having got through, a connection is given up. */
const lostAfter = 1_500;
/** The pauses between attempts, in milliseconds; the last one holds. */
const pauses = [50, 100, 200, 300];
/** Answers after which the clock is known well enough. */
const enoughReadings = 4;

export interface Connection {
  /** Sends this if there is a connection; else it is left away. */
  send: (data: object) => void;
  /** Milliseconds that the server's clock is ahead. */
  readonly offset: number;
}

export interface ConnectionEvents {
  /** Is called whenever there is a connection again, and its clock is known. */
  joined: () => void;
  /** Is given all that comes, from then on. */
  received: (data: unknown) => void;
}

/**
 * Connects to the server, and again whenever the connection was lost.
 * @param address where the server takes WebSockets, as an address of a page
 */
export function keepConnected(address: URL, { joined, received }: ConnectionEvents): Connection {
  let socket: WebSocket | undefined;
  /** When the oldest question that is not answered was asked, or the connection begun; by `performance.now()`. */
  let waitsSince: number | undefined;
  let readings: ClockReading[] = [];
  /** What came before the clock was known. */
  let early: unknown[] = [];
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isRefused = false;

  function isJoined(): boolean {
    return readings.length >= enoughReadings;
  }

  function ask(): void {
    waitsSince ??= performance.now();
    socket?.send(JSON.stringify({ ping: Date.now() }));
  }

  function take(data: unknown): void {
    waitsSince = undefined;
    const reading = readReading(data);
    if (reading === undefined) {
      if (isJoined()) received(data);
      else early.push(data);
      return;
    }
    // A clock that is set in the middle of a talk would make the timer jump.
    if (isJoined()) return;
    readings.push(reading);
    if (!isJoined()) {
      ask();
      return;
    }
    failures = 0;
    joined();
    for (const each of early.splice(0)) received(each);
  }

  function connect(): void {
    const fresh = new WebSocket(address.href.replace(/^http/, 'ws'));
    socket = fresh;
    readings = [];
    early = [];
    waitsSince = performance.now();
    fresh.addEventListener('open', () => {
      if (socket === fresh) ask();
    });
    fresh.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (socket === fresh) take(parseJson(data));
    });
    fresh.addEventListener('close', () => {
      if (socket === fresh) tryAgain();
    });
  }

  /** Browsers hold WebSockets back after many that failed, but not requests: so these find out whether the server is there. */
  async function knock(): Promise<void> {
    try {
      const { status } = await fetch(address, {
        cache: 'no-store',
        signal: AbortSignal.timeout(lostAfter),
      });
      // Who is not let in now will not be later.
      isRefused = status === 403;
      if (!isRefused) connect();
    } catch {
      tryAgain();
    }
  }

  function tryAgain(): void {
    const lost = socket;
    socket = undefined;
    waitsSince = undefined;
    lost?.close();
    clearTimeout(pause);
    pause = setTimeout(tryNow, pauses[Math.min(failures, pauses.length - 1)]);
    failures += 1;
  }

  function tryNow(): void {
    if (pause === undefined) return;
    clearTimeout(pause);
    pause = undefined;
    void knock();
  }

  function look(): void {
    if (isRefused) return;
    if (waitsSince !== undefined && performance.now() - waitsSince > lostAfter) tryAgain();
    else if (socket?.readyState === WebSocket.OPEN && isJoined()) ask();
  }

  /** Timers sleep with the device, or are slowed down while the page is not seen. */
  function wake(): void {
    look();
    tryNow();
  }

  connect();
  setInterval(look, asksEach);
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  return {
    send: (data) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(data));
    },
    get offset() {
      return readOffset(readings);
    },
  };
}

function readReading(data: unknown): ClockReading | undefined {
  if (!isRecord(data)) return undefined;
  const { pong, now } = data;
  if (typeof pong !== 'number' || typeof now !== 'number') return undefined;
  return { asked: pong, said: now, heard: Date.now() };
}
