/**
 * Starts a browser and speaks with it itself. Playwright does more, and takes a quarter of a second's work to be loaded, while
 * the browser could already start.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { TalkError } from '../errors.ts';
import type { Browser, Page, PagePlace } from './browser.ts';
import { chromiumVariable, type Chromium } from './find-chromium.ts';
import { switches } from './launch-chromium.ts';
import { Pipe } from './pipe.ts';
import { PipedPage } from './piped-page.ts';

/** Without a window, and without what nobody needs who only prints. */
const bare = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-startup-window',
  '--remote-debugging-pipe',
  '--disable-field-trial-config',
  '--disable-background-timer-throttling',
  '--disable-breakpad',
  '--disable-default-apps',
  // The machines of many services have little room there.
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-service-autorun',
  // No key ring is asked for a password.
  '--password-store=basic',
  '--use-mock-keychain',
];

/** How long in milliseconds a browser may take to end before it is ended. */
const patience = 3000;

/**
 * The browser, which goes with this program if it is not closed before; Ctrl+C is left to the caller.
 * Throws a TalkError with the browser's own first line if it does not start.
 */
export async function startChromium({ executable }: Chromium): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...bare, ...switches, ...sandbox, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, which can be ended as a whole, and to which Ctrl+C does not go.
    detached: process.platform !== 'win32',
  });
  const browser = new PipedBrowser(child, profile);
  try {
    await browser.start();
    return browser;
  } catch {
    await browser.close();
    throw new TalkError({
      message: `${executable} did not start: ${browser.complaint}.`,
      hint: `Let ${chromiumVariable} name the program of another Chrome, Edge or Chromium.`,
    });
  }
}

class PipedBrowser implements Browser {
  readonly #child: ChildProcess;
  readonly #pipe: Pipe;
  readonly #ended: Promise<void>;
  readonly #events = new EventEmitter();
  #isConnected = true;
  #said = '';

  constructor(child: ChildProcess, profile: string) {
    this.#child = child;
    this.#pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
    child.stderr?.on('data', (part: Buffer) => {
      if (this.#said.length < 10_000) this.#said += part.toString();
    });
    const leave = (): void => {
      this.#kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    };
    process.once('exit', leave);
    const end = Promise.withResolvers<undefined>();
    this.#ended = end.promise;
    const settle = (reason?: Error): void => {
      if (reason !== undefined) this.#said ||= reason.message;
      this.#isConnected = false;
      this.#pipe.end();
      this.#events.emit('disconnected');
      process.off('exit', leave);
      leave();
      end.resolve(undefined);
    };
    child.once('error', settle);
    child.once('exit', () => {
      settle();
    });
  }

  /** What it said of why it does not start. */
  get complaint(): string {
    const lines = this.#said.split('\n').map((line) => line.trim());
    // What a browser only warns of, such as a desktop's bus that is missing, stops nobody.
    return lines.find((line) => line !== '' && !/dbus|:WARNING:/.test(line)) ?? 'it ended without a word';
  }

  async start(): Promise<void> {
    await this.#pipe.send('Browser.getVersion');
  }

  newPage(place?: PagePlace): Promise<Page> {
    return PipedPage.open(this.#pipe, place);
  }

  isConnected(): boolean {
    return this.#isConnected;
  }

  once(event: 'disconnected', listener: () => void): void {
    this.#events.once(event, listener);
  }

  off(event: 'disconnected', listener: () => void): void {
    this.#events.off(event, listener);
  }

  async close(): Promise<void> {
    this.#pipe.send('Browser.close').catch(() => undefined);
    const timer = setTimeout(() => {
      this.#kill();
    }, patience);
    await this.#ended;
    clearTimeout(timer);
  }

  /** What is left of it and of the processes that it started. */
  #kill(): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // All of them have ended.
    }
  }
}
