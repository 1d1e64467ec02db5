import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepLive } from '../../src/serve/live-talks.ts';
import { loadTalk } from '../../src/site/load-talks.ts';

/** Waits for what is bound to come, however busy the machine is. */
function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 60_000 });
}

let folder: string;
let file: string;

vi.setConfig({ testTimeout: 120_000 });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-live-'));
  file = join(folder, 'talk.md');
  await writeFile(file, '# Talk\n\nFirst version.\n');
  return () => rm(folder, { recursive: true });
});

/** A response that keeps what it was sent. */
function openStream(): { response: ServerResponse; read: () => string } {
  let sent = '';
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => (sent += chunk.toString()));
  return {
    response: Object.assign(stream, { writeHead: vi.fn() }) as unknown as ServerResponse,
    read: () => sent,
  };
}

it('of two saves in a row the later one stays', async () => {
  const live = keepLive([await loadTalk(file)], {}, () => undefined);
  const slow = `# Talk\n\n${'A long paragraph of words. '.repeat(20_000)}\n`;
  await writeFile(file, slow);
  void live.reload(file);
  await writeFile(file, '# Talk\n\nLast version.\n');
  void live.reload(file);
  await eventually(() => {
    expect(JSON.stringify(live.talks[0]?.talk.slides)).toContain('Last version');
  });
});

it('a deck that is opened while the essay is broken is told, until the essay is mended', async () => {
  const warn = vi.fn();
  const live = keepLive([await loadTalk(file)], {}, warn);
  await writeFile(file, '---\ntitle: "never closed\n---\n\nText.\n');
  void live.reload(file);
  await eventually(() => {
    expect(warn).toHaveBeenCalled();
  });
  const late = openStream();
  live.follow('talk', late.response);
  await eventually(() => {
    expect(late.read()).toContain('event: fault\ndata: ');
  });
  await writeFile(file, '# Talk\n\nWell again.\n');
  void live.reload(file);
  await eventually(() => {
    expect(late.read()).toContain('event: change');
  });
  const later = openStream();
  live.follow('talk', later.response);
  await eventually(() => {
    expect(later.read()).toContain('retry');
  });
  expect(later.read()).not.toContain('fault');
});

it('an essay that was broken from the start is presented once it is mended', async () => {
  const broken = join(folder, 'broken.md');
  const live = keepLive([await loadTalk(file)], {}, () => undefined);
  await writeFile(broken, '# Mended\n\nA point.\n');
  void live.reload(broken);
  await eventually(() => {
    expect(live.talks.map(({ talk }) => talk.id)).toEqual(['talk', 'broken']);
  });
});

it('a talk keeps the length that was asked for when its essay changes, and when it is mended', async () => {
  const broken = join(folder, 'broken.md');
  const options = { minutes: 0.05 };
  const live = keepLive([await loadTalk(file, options)], options, () => undefined);
  const essay = '# Talk\n\nThe lamp turns all night.\n\nIts oil comes by ship.\n';
  await writeFile(file, essay);
  await writeFile(broken, essay);
  void live.reload(file);
  void live.reload(broken);
  await eventually(() => {
    expect(live.talks.map(({ talk }) => talk.backup.length)).toEqual([1, 1]);
  });
});

it('a save of which no sketch can be made is shown once the essay is read whole', async () => {
  const save = async (words: string) => {
    await writeFile(file, `# Talk\n\n## Lamp\n\n${words}\n`);
    await live.reload(file);
    return JSON.stringify(live.talks[0]?.talk.slides);
  };
  const warn = vi.fn();
  const live = keepLive([await loadTalk(file)], {}, warn);
  live.follow('talk', openStream().response);
  expect(await save('The lamp turns.')).toContain('The lamp turns');
  Object.defineProperty(live.talks[0], 'whole', { get: () => expect.unreachable() });
  expect(await save('The lamp burns.')).toContain('The lamp burns');
  expect(warn).toHaveBeenCalledWith([expect.objectContaining({ message: expect.any(String) as string })]);
});

it('a change that was sketched right is told once', async () => {
  const essay = '# Talk\n\n## Lamp\n\nThe lamp turns.\n\n## Log\n\nThe log is kept.\n';
  await writeFile(file, essay);
  const settled = vi.fn();
  const live = keepLive([await loadTalk(file)], {}, () => undefined, settled);
  const stream = openStream();
  live.follow('talk', stream.response);
  const save = (words: string) =>
    writeFile(file, essay.replace('The lamp turns.', words)).then(() => live.reload(file));
  const countChanges = () => stream.read().split('event: change').length - 1;
  await save('The lamp burns.');
  expect(settled).toHaveBeenCalledTimes(1);
  expect(countChanges()).toBe(1);
  await save('The lamp is cold.');
  expect(countChanges()).toBe(2);
  await eventually(() => {
    expect(settled).toHaveBeenCalledTimes(2);
  });
  await save('The lamp is lit.');
  expect(countChanges()).toBe(3);
  const changes = [...stream.read().matchAll(/"from":"([^"]+)","to":"([^"]+)"/g)];
  expect(changes[2]?.[1]).toBe(changes[1]?.[2]);
});
