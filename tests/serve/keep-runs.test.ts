import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/errors.ts';
import { presentTalks, type Presentation } from '../../src/serve/present-talks.ts';
import { hashSaid, readRehearsal, type Rehearsal } from '../../src/show/rehearsal.ts';

let folder: string;
let presentation: Presentation | undefined;
let faults: Fault[];
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-runs-'));
  await writeFile(join(folder, 'ships.md'), '# Ships\n\nShips sail at night.\n');
  faults = [];
  told = [];
  presentation = await presentTalks([join(folder, 'ships.md')], {
    port: 0,
    drafts: false,
    warn: (some) => faults.push(...some),
    rehearsed: ({ title }, { steps }) => told.push(`${title}, ${String(steps.length)} steps`),
    discarded: () => told.push('back'),
  });
});

afterEach(async () => {
  await presentation?.close();
  await rm(folder, { recursive: true });
});

const said = hashSaid([{ text: 'Ships sail at night.' }]);
const runOf = (slide = 'title', seconds = 4) =>
  JSON.stringify({
    date: '2026-11-25T20:00:00.000Z',
    steps: [
      { id: `${slide}/0`, says: hashSaid([]), seconds },
      { id: `${slide}/1`, says: said, seconds: 9.5 },
    ],
  });

/** Posts as a raw client can: any header. */
function post(
  body: string,
  headers: Record<string, string> = {},
  method: 'POST' | 'DELETE' = 'POST',
): Promise<{ status: number; text: string }> {
  const { port = 0 } = presentation ?? {};
  const own = {
    origin: `http://localhost:${String(port)}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, path: '/ships/rehearsal', method, headers: { ...own, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function readFileOf(name = 'ships.rehearsal.json'): Promise<Rehearsal | undefined> {
  return readRehearsal(JSON.parse(await readFile(join(folder, name), 'utf8')));
}

describe('a rehearsal that a presenter view sends', () => {
  it('stands beside the essay, and is told', async () => {
    expect(await post(runOf())).toEqual({ status: 200, text: `${join(folder, 'ships.rehearsal.json')}\n` });
    expect(await readFileOf()).toMatchObject({
      talk: 'ships',
      runs: [{ steps: [{ id: 'title/0' }, { says: said }] }],
    });
    expect(told).toEqual(['Ships, 2 steps']);
    expect(faults).toEqual([]);
  });

  it('is added to those before it, and none is lost where several come at once', async () => {
    const times = Array.from({ length: 8 }, (_, at) => at);
    const runs = times.map((seconds) => runOf('title', seconds).replace('T20:', `T1${String(seconds)}:`));
    await Promise.all(runs.map((run) => post(run)));
    const rehearsal = await readFileOf();
    const kept = rehearsal?.runs.flatMap(({ steps: [first] }) => first?.seconds ?? []) ?? [];
    expect(kept.toSorted((a, b) => a - b)).toEqual(times);
  });

  it('is saved and told once where two windows timed it', async () => {
    await post(runOf('title', 8));
    await post(runOf('title', 7).replace('20:00:00', '20:00:01'));
    expect((await readFileOf())?.runs.map(({ steps }) => steps[0]?.seconds)).toEqual([8]);
    expect(told).toEqual(['Ships, 2 steps']);
  });

  it('can be taken back, and with the last one its file goes', async () => {
    const file = join(folder, 'ships.rehearsal.json');
    await post(runOf());
    await post(runOf('title', 8).replace('T20:', 'T21:'));
    expect((await post(runOf(), {}, 'DELETE')).status).toBe(200);
    expect((await readFileOf())?.runs.map(({ date }) => date)).toEqual(['2026-11-25T21:00:00.000Z']);
    expect((await post(runOf(), { origin: 'http://example.org' }, 'DELETE')).status).toBe(403);
    await post(runOf().replace('T20:', 'T21:'), {}, 'DELETE');
    await expect(stat(file)).rejects.toThrow();
    expect(told).toEqual(['Ships, 2 steps', 'Ships, 2 steps', 'back', 'back']);
  });

  it.each([
    ['from another site', runOf(), { origin: 'http://example.org' }, 403],
    ['from nobody', runOf(), { origin: 'null' }, 403],
    ['for another host', runOf(), { host: 'example.org' }, 421],
    ['that is no JSON by its type', runOf(), { 'content-type': 'text/plain' }, 415],
    ['that is no JSON', '{ "steps": [', {}, 400],
    ['that is no run', '{ "date": "today", "steps": [] }', {}, 400],
    ['of another talk', runOf('boats'), {}, 422],
    ['that is too long', `${runOf()}${' '.repeat(1_000_000)}`, {}, 413],
  ])('is refused %s, in a line, and nothing is written', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
    await expect(stat(join(folder, 'ships.rehearsal.json'))).rejects.toThrow();
    const lines = faults.map(({ message }) => message.replace(/: .*/, ''));
    expect(lines).toEqual(status === 421 ? [] : ['A rehearsal was refused']);
    expect(told).toEqual([]);
  });

  it.each([
    ['broken', '{ "talk": "ships", "runs": [', 'This is no rehearsal that Lectern wrote.'],
    ['of another talk', '{ "talk": "boats", "runs": [] }', 'This is no rehearsal that Lectern wrote.'],
  ])('never takes the place of a file that is %s', async (_, text, message) => {
    await writeFile(join(folder, 'ships.rehearsal.json'), text);
    const { status, text: answer } = await post(runOf());
    expect(status).toBe(409);
    expect(answer).toContain(message);
    expect(answer.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(await readFile(join(folder, 'ships.rehearsal.json'), 'utf8')).toBe(text);
  });
});
