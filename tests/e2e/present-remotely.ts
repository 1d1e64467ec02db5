/** Presents an essay to the network, as `lectern present --remote` does, and stops and starts it in between. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));

export interface RemotePresentation {
  /** The deck's address on this machine. */
  deck: string;
  /** The deck's address in the network; nothing where this machine is in none. */
  network: string | undefined;
  /** All that was printed. */
  lines: readonly string[];
  /** The newest address that lets a device in, once. */
  invitation: () => string;
  stop: () => Promise<void>;
  /** Starts again, at the same port. */
  start: () => Promise<void>;
}

export async function presentRemotely(essay: string): Promise<RemotePresentation> {
  const lines: string[] = [];
  let port = '0';
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const before = lines.length;
    const started = spawn(process.execPath, [main, 'present', essay, '--remote', '--port', port], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server = started;
    createInterface(started.stdout).on('line', (line) => lines.push(line));
    const progress = createInterface(started.stderr).on('line', (line) => lines.push(line));
    while (!lines.slice(before).some((line) => line.startsWith('Press S'))) await once(progress, 'line');
    port = new URL(find(/^ {2}(http:\/\/127\S+)$/) ?? '').port;
  }

  function find(pattern: RegExp): string | undefined {
    return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).at(-1);
  }

  await start();
  return {
    deck: (find(/^ {2}(http:\/\/127\S+)$/) ?? '').replace(/presenter\/$/, ''),
    network: find(/^ {2}(http:\/\/(?!127|\[)\S+\/)$/),
    lines,
    invitation: () => find(/^ {2}(http:\S+#\S+)$/) ?? '',
    start,
    stop: async () => {
      if (server?.exitCode !== null) return;
      server.kill('SIGINT');
      await once(server, 'close');
    },
  };
}
