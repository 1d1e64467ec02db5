/** Asks the system to open an address in the user's browser; whether it does is the system's affair. */
import { spawn } from 'node:child_process';

export function openBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  };
  const [command, words] = openers[process.platform] ?? ['xdg-open', [address]];
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => {
    console.error(`No browser could be opened; the address is ${address}`);
  });
  child.unref();
}
