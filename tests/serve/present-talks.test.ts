import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/errors.ts';
import { presentTalks, type Presentation } from '../../src/serve/present-talks.ts';

let folder: string;
let presentation: Presentation | undefined;
const faults: Fault[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-serve-'));
  const files = ['good.md', 'broken.md', 'draft.md'].map((name) => join(folder, name));
  await writeFile(join(folder, 'good.md'), '# Good\n\nA first point. And more.\n\n![A lamp](lamp.svg)\n');
  await writeFile(
    join(folder, 'lamp.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><script>alert(1)</script></svg>',
  );
  await writeFile(join(folder, 'broken.md'), '---\ntitle: "never closed\n---\n\nText.\n');
  await writeFile(join(folder, 'draft.md'), '---\ndraft: true\n---\n\nNot yet.\n');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  presentation = await presentTalks(files, { port: 0, drafts: false, warn: (told) => faults.push(...told) });
});

afterAll(async () => {
  await presentation?.close();
  await rm(folder, { recursive: true });
});

/** Asks the server as a raw client can: any path, any Host header. */
function ask(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port: presentation?.port,
        path,
        method: options.method ?? 'GET',
        headers: options.host === undefined ? {} : { host: options.host },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Until somebody listens there. */
async function connectTo(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const isHeard = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  if (!isHeard) await connectTo(port);
}

it('hears a browser before the talks are there', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const order: string[] = [];
  const files = ['broken.md', 'good.md'].map((name) => join(folder, name));
  const starting = presentTalks(files, { port, drafts: false, warn: () => order.push('read') });
  await connectTo(port);
  order.push('heard');
  const started = await starting;
  await started?.close();
  expect(started?.port).toBe(port);
  expect(order[0]).toBe('heard');
});

describe('presenting several essays', () => {
  it('names the broken one with its line and serves the others', async () => {
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: join(folder, 'broken.md'), line: 2 });
    expect((await ask('/good/')).body).toContain('A first point');
  });

  it('leaves drafts out', async () => {
    expect(presentation?.decks.map(({ title }) => title)).toEqual(['Good']);
    expect((await ask('/draft/')).status).toBe(404);
  });

  it('gives nothing when no essay can be presented', async () => {
    const options = { port: 0, drafts: true, warn: () => undefined };
    expect(await presentTalks([join(folder, 'broken.md')], options)).toBeUndefined();
  });
});

describe('the server', () => {
  it('leads an address without its slash to the deck', async () => {
    expect((await ask('/good')).status).toBe(308);
  });

  it.each([
    '/nothing/',
    '/nothing/live',
    '/secret.txt',
    '/good/secret.txt',
    '/good/media/secret.txt',
    '/../secret.txt',
    '/_astro/../../../package.json',
    '/_astro/%2e%2e/%2e%2e/server/entry.mjs',
    '/_fonts/..%2f..%2fpackage.json',
    '/%',
    '/good/media/%2e%2e%2fsecret.txt',
    'http://example.org/good/',
    '//example.org/good/',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each(['example.org', 'example.org:80', '127.0.0.1.example.org', '192.168.1.7'])(
    'refuses a request that was meant for %s',
    async (host) => {
      expect((await ask('/good/', { host })).status).toBe(421);
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await ask('/good/', { method })).status).toBe(405);
  });

  it('lets nothing be taken for what it is not, and no drawing that is opened by itself run or request anything', async () => {
    for (const path of ['/', '/good/', '/good/media/lamp.svg', '/nothing/'])
      expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff');
    const { status, headers } = await ask('/good/media/lamp.svg');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox/);
    expect((await ask('/nothing/')).headers['content-security-policy']).toBe("default-src 'none'");
  });
});
