/** `npm run dev`, as who works on layouts and themes starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

it('shows the pages of our talks under Astro’s development server', async () => {
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', '0'], {
    cwd: repository,
    // Astro serves no pages where it believes to be tested itself.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', VITEST: '', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const home = await findAddress(server.stdout);
    const ask = (path: string) => fetch(`${home}${path}`, { headers: { accept: 'text/html' } });
    for (const page of ['/', '/one-big-computer/', '/one-big-computer/presenter/']) {
      const response = await ask(page);
      expect(response.status, page).toBe(200);
      expect(await response.text()).toContain('One big computer');
    }
  } finally {
    server.kill('SIGINT');
    await once(server, 'close');
  }
});

async function findAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error('The server ended without an address.');
}
