import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pixels-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The head of a GIF, which is what tells its size. */
function gif(width: number, height: number): Uint8Array {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  return Buffer.concat([Buffer.from('GIF89a'), size, Buffer.alloc(16)]);
}

/** The head of a JPEG. */
function jpeg(width: number, height: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const start = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
  ]);
  return Buffer.concat([start, frame, Buffer.from([0xff, 0xd9])]);
}

/** What is said of an essay that shows each of these pictures once, a line each. */
async function readWith(count: number, ending: string, bytes: Uint8Array) {
  const names = Array.from({ length: count }, (_, at) => `lamp${String(at + 1)}.${ending}`);
  for (const name of names) await writeFile(join(folder, name), bytes);
  const file = join(folder, 'lamp.md');
  await writeFile(file, names.map((name) => `![A lamp](${name})`).join('\n\n'));
  const { pictures, warnings } = await readEssay(file);
  return { shown: pictures.size, warnings };
}

describe('the pictures of an essay', () => {
  it('are all shown in an essay with two hundred pictures of a whole screen', async () => {
    expect(await readWith(200, 'gif', gif(1920, 1080))).toEqual({ shown: 200, warnings: [] });
  });

  it('are all shown in an essay with three hundred photographs', async () => {
    expect(await readWith(300, 'jpg', jpeg(4000, 3000))).toEqual({ shown: 300, warnings: [] });
  });

  it('are shown as far as they keep no browser too long together, and the first too many is named', async () => {
    const { shown, warnings } = await readWith(40, 'gif', gif(9900, 9900));
    expect(shown).toBeGreaterThan(15);
    expect(shown + warnings.length).toBe(40);
    expect(warnings[0]).toMatchObject({
      message: `The picture lamp${String(shown + 1)}.gif is not shown: with it the essay’s pictures have more pixels than a browser can print.`,
      hint: 'Save smaller copies of the largest, or photographs as JPEG.',
      line: 2 * shown + 1,
    });
  });

  it('count once if they are shown often', async () => {
    await writeFile(join(folder, 'lamp.gif'), gif(9900, 9900));
    const file = join(folder, 'lamp.md');
    await writeFile(file, '![A lamp](lamp.gif)\n\n'.repeat(100));
    expect((await readEssay(file)).warnings).toEqual([]);
  });
});
