import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-filters-'));
});

afterEach(() => rm(folder, { recursive: true }));

const blurred = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><filter id="f"><feGaussianBlur stdDeviation="9"/></filter>${'<rect width="80" height="60" filter="url(#f)"/>'.repeat(10)}</svg>`;

/** The drawings that the essay shows without their filters, as its warnings name them. */
async function readWithoutFilters(names: readonly string[], drawing = blurred): Promise<string[]> {
  for (const name of names) await writeFile(join(folder, name), drawing);
  const file = join(folder, 'lamp.md');
  await writeFile(
    file,
    `# The lamp\n\n${names.map((name) => `It burns.\n\n![A lamp](${name})\n\n`).join('')}`,
  );
  const { warnings } = await readEssay(file);
  return warnings.map(
    ({ message }) => /(\w+\.svg) is shown without its filters/.exec(message)?.[1] ?? message,
  );
}

describe('the filters of an essay’s drawings', () => {
  const names = Array.from({ length: 20 }, (_, at) => `lamp${String(at)}.svg`);

  it('are shown as far as they keep no browser too long together', async () => {
    expect(await readWithoutFilters(names.slice(0, 10))).toEqual([]);
    const without = await readWithoutFilters(names);
    expect(without.length).toBeGreaterThan(2);
    expect(without).toEqual(names.slice(-without.length));
  });

  it('are shown in thirty plans whose boxes have shadows', async () => {
    const box = (at: number) =>
      `<g style="filter: drop-shadow(rgba(0, 0, 0, 0.25) 2px 3px 2px)"><rect x="${String((at % 4) * 160)}" y="${String(at * 25)}" width="120" height="60"/></g>`;
    const plan = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 460">${Array.from({ length: 16 }, (_, at) => box(at)).join('')}</svg>`;
    const plans = Array.from({ length: 30 }, (_, at) => `plan${String(at)}.svg`);
    expect(await readWithoutFilters(plans, plan)).toEqual([]);
  });

  it('count as often as a drawing is shown', async () => {
    expect(await readWithoutFilters(Array.from({ length: 20 }, () => 'lamp.svg'))).toEqual(['lamp.svg']);
  });
});
