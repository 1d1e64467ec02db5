import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { presentTalks, type Presentation } from '../../../src/serve/present-talks.ts';
import { listNetworkHosts } from '../../../src/serve/remote/addresses.ts';
import { firstState } from '../../../src/show/show-state.ts';

const essay = `---
title: Tides
---

<!-- note: smile -->

Only the speaker says this. **The moon pulls** at the sea all day.
`;

/** A name under which other machines reach this one; a machine in no network has none. */
const [network] = listNetworkHosts();

let folder: string;
let presentation: Presentation | undefined;
let port = 0;
const log: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-remote-'));
  await writeFile(join(folder, 'tides.md'), essay);
  presentation = await presentTalks([join(folder, 'tides.md')], {
    port: 0,
    drafts: true,
    warn: () => undefined,
    remote: { log: (line) => log.push(line) },
  });
  port = presentation?.port ?? 0;
});

afterAll(async () => {
  await presentation?.close();
  await rm(folder, { recursive: true });
});

interface Asking {
  /** The host that is asked for; whoever asks is on this machine in truth. */
  host?: string | undefined;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask(path: string, { host = '127.0.0.1', method = 'GET', headers = {}, body }: Asking = {}) {
  return new Promise<{ status: number; body: string; cookie: string }>((resolve, reject) => {
    const own = { host: `${host}:${String(port)}` };
    const asked = request({ port, path, method, headers: { ...own, ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
        resolve({ status: response.statusCode ?? 0, body: text, cookie });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Posts to the talk as a page of the server does. */
function post(path: string, { host = '127.0.0.1', headers = {}, body = '' }: Asking) {
  const origin = `http://${host}:${String(port)}`;
  return ask(path, { host, method: 'POST', headers: { origin, ...headers }, body });
}

function connect(path: string, { host = '127.0.0.1', headers = {} }: Asking = {}): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${String(port)}${path}`, {
    headers: { host: `${host}:${String(port)}`, ...headers },
  });
}

/** Opens a connection; the messages that come are kept from the start. */
async function open(path: string, asking: Asking = {}) {
  const socket = connect(path, asking);
  const got: unknown[] = [];
  socket.on('message', (data: Buffer) => got.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  return { socket, got, say: (data: unknown) => socket.send(JSON.stringify(data)) };
}

/** Waits until everything that was sent before has been dealt with. */
async function settle({ socket, got }: Awaited<ReturnType<typeof open>>): Promise<void> {
  const mark = Math.random();
  socket.send(JSON.stringify({ ping: mark }));
  await vi.waitFor(() => expect(got).toContainEqual(expect.objectContaining({ pong: mark })));
}

function messageOf(count: number) {
  const first = firstState('moon', { began: 1, by: 'run' });
  const mark = { count, by: 'deck' };
  const state = {
    ...first,
    marks: { ...first.marks, place: mark, timer: mark },
    timer: { spent: 0, since: 1 },
  };
  return { from: 'deck', role: 'deck', state };
}

/** What was logged since the last call, without addresses. */
function takeLog(): string[] {
  return log.splice(0).map((line) => line.replace(/^Refused \S+: /, ''));
}

describe('this machine', () => {
  it('has every page and needs no secret', async () => {
    for (const path of [
      '/',
      '/tides/presenter/',
      '/tides/preview/',
      '/tides/script/',
      '/tides/essay/',
      '/tides/print/',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 200]);
    const deck = await ask('/tides/');
    expect(deck.body).toContain('Only the speaker says this');
    const { socket } = await open('/tides/socket');
    socket.close();
    expect(takeLog()).toEqual([]);
  });

  it('makes a new code whenever it is asked for one by its own page', async () => {
    const [one, two] = [await post('/tides/invitation', {}), await post('/tides/invitation', {})];
    if (network === undefined) {
      expect(one.status).toBe(503);
      return;
    }
    expect(one.body).toContain(`http://${network}:${String(port)}/tides/join/#`);
    expect(one.body).toContain('<svg');
    expect(one.body).not.toBe(two.body);
    expect((await ask('/tides/invitation', { method: 'POST' })).status).toBe(405);
  });
});

describe.skipIf(network === undefined)('another machine', () => {
  const host = network;

  it('gets the deck without a word of the notes', async () => {
    const { status, body } = await ask('/tides/', { host });
    expect(status).toBe(200);
    expect(body).toContain('The moon pulls');
    expect(body).not.toContain('Only the speaker');
    expect(body).not.toContain('smile');
    expect((await ask('/tides/join/', { host })).status).toBe(200);
    for (const [, asset] of body.matchAll(/(?:href|src)="\.\.\/(_[^"]+)"/g))
      expect([asset, (await ask(`/${asset ?? ''}`, { host })).status]).toEqual([asset, 200]);
    expect(takeLog()).toEqual([]);
  });

  it.each([
    '/',
    '/tides/presenter/',
    '/tides/preview/',
    '/tides/script/',
    '/tides/essay/',
    '/tides/print/',
    '/tides/live',
    '/tides/socket',
    '/tides/rehearsal',
    '/tides/%70resenter/',
    '/tides/join/../presenter/',
    '/x/../tides/presenter/',
  ])('gets nothing at %s without a secret', async (path) => {
    const { status, body } = await ask(path, { host });
    expect(status).toBe(403);
    expect(body).not.toContain('moon');
    expect(takeLog()).toEqual([expect.stringMatching(/^no secret, for \//)]);
  });

  it('cannot make a code, nor open a connection that steers', async () => {
    expect((await post('/tides/invitation', { host })).status).toBe(403);
    await expect(once(connect('/tides/socket', { host }), 'open')).rejects.toThrow('403');
    expect(takeLog()).toEqual(['no secret, for /tides/invitation', 'no secret, for /tides/socket']);
  });

  it('is the speaker’s after it gave the secret, which is spent then', async () => {
    const body = presentation?.decks[0]?.invite()?.split('#')[1] ?? '';
    const { status, cookie } = await post('/tides/join/', { host, body });
    expect(status).toBe(204);
    expect((await ask('/tides/presenter/', { host, headers: { cookie } })).status).toBe(200);
    expect((await ask('/tides/', { host, headers: { cookie } })).body).toContain('Only the speaker');
    expect((await ask('/', { host, headers: { cookie } })).status).toBe(403);
    const { socket } = await open('/tides/socket', { host, headers: { cookie } });
    socket.close();
    expect(takeLog()).toEqual(['no secret, for /']);
    expect(await post('/tides/join/', { host, body })).toMatchObject({ status: 403, cookie: '' });
    expect(takeLog()).toEqual(['spent secret, for /tides/join/']);
  });

  it.each(['', 'guess', 'x'.repeat(100_000)])('is not let in by a wrong secret', async (body) => {
    expect(await post('/tides/join/', { host, body })).toMatchObject({ status: 403, cookie: '' });
    expect(takeLog()).toEqual(['wrong secret, for /tides/join/']);
  });

  it('is not let in by the page of another site, though it has the secret', async () => {
    const body = presentation?.decks[0]?.invite()?.split('#')[1] ?? '';
    const headers = { origin: 'http://evil.example' };
    expect((await post('/tides/join/', { host, headers, body })).status).toBe(403);
    expect(takeLog()).toEqual(['foreign origin, for /tides/join/']);
    expect((await post('/tides/join/', { host, body })).status).toBe(204);
  });
});

describe('a connection', () => {
  it.each(['/tides/socket', '/tides/follow'])('of a foreign page or host is refused at %s', async (path) => {
    const foreign = [{ host: 'evil.example' }, { headers: { origin: 'http://evil.example' } }];
    for (const asking of foreign) await expect(once(connect(path, asking), 'open')).rejects.toThrow('403');
    expect(takeLog()).toEqual([`foreign host, for ${path}`, `foreign origin, for ${path}`]);
  });

  it('leads to talks only', async () => {
    await expect(once(connect('/moons/socket'), 'open')).rejects.toThrow('404');
    await expect(once(connect('/tides/'), 'open')).rejects.toThrow('404');
    expect(takeLog()).toHaveLength(2);
  });

  it('that follows sees the place and not the time, and steers nothing', async () => {
    const [speaker, follower] = [await open('/tides/socket'), await open('/tides/follow')];
    speaker.say(messageOf(100));
    await settle(speaker);
    await settle(follower);
    expect(follower.got).toContainEqual(
      expect.objectContaining({
        state: expect.objectContaining({ slide: 'moon', timer: { spent: 0 } }) as unknown,
      }),
    );
    follower.say(messageOf(200));
    await settle(follower);
    expect(takeLog()).toEqual(['a message of somebody who only follows, for /tides/follow']);
    const later = await open('/tides/socket');
    await settle(later);
    expect(later.got).toContainEqual(
      expect.objectContaining({ role: 'server', state: messageOf(100).state }),
    );
    for (const { socket } of [speaker, follower, later]) socket.close();
  });

  it('that says nonsense is left open, and each is logged', async () => {
    const speaker = await open('/tides/socket');
    speaker.socket.send('{"state":');
    speaker.socket.send(Buffer.from([1, 2, 3]));
    speaker.say({ ...messageOf(1), state: { count: 'many' } });
    await settle(speaker);
    expect(takeLog()).toEqual([
      'a message that is no state, for /tides/socket',
      'a message that is no text, for /tides/socket',
      'a message that is no state, for /tides/socket',
    ]);
    speaker.socket.close();
  });

  it.each([
    ['/tides/socket', 2_000_000],
    ['/tides/follow', 10_000],
  ])('of %s that sends too much at once is closed', async (path, length) => {
    const { socket } = await open(path);
    socket.send('x'.repeat(length));
    expect((await once(socket, 'close'))[0]).toBe(1009);
    expect(takeLog()).toEqual([`a message too large, for ${path}`]);
  });

  it.each(['/tides/socket', '/tides/follow'])('of %s that floods the server is closed', async (path) => {
    const [flood, other] = [await open(path), await open('/tides/socket')];
    const closed = once(flood.socket, 'close');
    for (let sent = 0; sent < 5000; sent += 1) flood.say({ ping: sent });
    expect((await closed)[0]).toBe(1008);
    expect(takeLog()).toEqual([`a flood of messages, for ${path}`]);
    await settle(other);
    other.socket.close();
  });
});

it('what a stranger sends does not reach the terminal as it is', async () => {
  await ask('/tides/%1b[2J%0aRefused', { host: 'evil.example' });
  expect(takeLog()).toEqual(['foreign host, for /tides/?[2J?Refused']);
});
