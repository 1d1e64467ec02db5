import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepSessions } from '../../../src/serve/remote/sessions.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-sessions-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What a browser sends back. */
function cookieOf(header: string): string {
  return header.split(';')[0] ?? '';
}

it('a session is for one talk, scripts cannot read it, and other sites cannot use it', async () => {
  const sessions = await keepSessions(join(folder, 'one'));
  const header = sessions.open('über tides');
  expect(header).toMatch(/; HttpOnly(?:;|$)/);
  expect(header).toMatch(/; SameSite=Strict(?:;|$)/);
  expect(header).toContain('; Path=/%C3%BCber%20tides/;');
  expect(sessions.has('über tides', `other=1; ${cookieOf(header)}`)).toBe(true);
  expect(sessions.has('moons', cookieOf(header))).toBe(false);
  expect(sessions.has('über tides', '')).toBe(false);
});

it('a session outlives the server, by a key that nobody else can read', async () => {
  const file = join(folder, 'new', 'key');
  const cookie = cookieOf((await keepSessions(file)).open('tides'));
  expect((await keepSessions(file)).has('tides', cookie)).toBe(true);
  expect((await keepSessions(join(folder, 'other'))).has('tides', cookie)).toBe(false);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
});

it('a session that was changed or is over counts for nothing', async () => {
  const file = join(folder, 'two');
  let now = 1_000_000;
  const sessions = await keepSessions(file, () => now);
  const cookie = cookieOf(sessions.open('tides'));
  const [, until = '', signature = ''] = /=(\d+)\.(.+)/.exec(cookie) ?? [];
  expect(sessions.has('tides', `lectern=${String(Number(until) + 1)}.${signature}`)).toBe(false);
  expect(sessions.has('tides', `lectern=${until}.${'A'.repeat(43)}`)).toBe(false);
  now += 13 * 3_600_000;
  expect(sessions.has('tides', cookie)).toBe(false);
});

it('a key that is none is not used', async () => {
  const file = join(folder, 'broken');
  await writeFile(file, 'short');
  const sessions = await keepSessions(file);
  expect(sessions.has('tides', cookieOf(sessions.open('tides')))).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('short');
});
