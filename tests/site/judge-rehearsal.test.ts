import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listWarnings, loadTalk } from '../../src/site/load-talks.ts';
import { hashSaid, stringifyRehearsal } from '../../src/show/rehearsal.ts';

let folder: string;
let essay: string;
let rehearsal: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-rehearsal-'));
  essay = join(folder, 'talk.md');
  rehearsal = join(folder, 'talk.rehearsal.json');
  await writeFile(essay, '# Ships\n\nShips sail at night.\n\nLamps burn oil.\n');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A run in which each step of the talk took ten seconds. */
async function rehearse(talk = 'talk'): Promise<void> {
  const { slides } = (await loadTalk(essay)).talk;
  const steps = slides.flatMap(({ id, steps: own }) =>
    own.map(({ says }, at) => ({ id: `${id}/${String(at)}`, says: hashSaid(says), seconds: 10 })),
  );
  await writeFile(
    rehearsal,
    stringifyRehearsal({ talk, runs: [{ date: '2026-11-25T20:00:00.000Z', steps }] }),
  );
}

describe('the rehearsal beside an essay', () => {
  it('is used for the times of its talk, without a word', async () => {
    await rehearse();
    const loaded = await loadTalk(essay);
    const steps = loaded.talk.slides.flatMap((slide) => slide.steps);
    expect(loaded.talk.seconds).toBe(steps.length * 10);
    expect(listWarnings(loaded)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', async () => {
    execFileSync('mkfifo', [rehearsal]);
    const [warning] = listWarnings(await loadTalk(essay));
    expect(warning?.message).toBe('This rehearsal cannot be read.');
  });

  it('does not count for what has changed since, which is named with its line', async () => {
    await rehearse();
    await writeFile(essay, '# Ships\n\nShips sail at night.\n\nLamps burn gas.\n');
    expect(listWarnings(await loadTalk(essay))).toEqual([
      {
        file: essay,
        message:
          'One step has changed since the rehearsal, or not been said in it: “Lamps burn gas” (line 5).',
        hint: `The planned time counts for it; rehearse again: lectern ${essay} --rehearse`,
      },
    ]);
  });

  it.each([
    ['broken', '{ "talk": "talk", "runs": [', 'This is no rehearsal that Lectern wrote.'],
    ['something else', '[]', 'This is no rehearsal that Lectern wrote.'],
  ])('is named where it is %s, and the talk is as planned', async (_, text, message) => {
    const planned = await loadTalk(essay);
    await writeFile(rehearsal, text);
    const loaded = await loadTalk(essay);
    expect(loaded.talk).toEqual(planned.talk);
    expect(listWarnings(loaded)).toMatchObject([{ file: rehearsal, message }]);
    expect(await readFile(rehearsal, 'utf8')).toBe(text);
  });

  it('is named where it belongs to another talk', async () => {
    await rehearse('other');
    expect(listWarnings(await loadTalk(essay))).toMatchObject([
      { file: rehearsal, message: 'This is the rehearsal of another talk, “other”.' },
    ]);
  });
});
