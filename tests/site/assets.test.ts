import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { keepAssets, readAsset } from '../../src/site/assets.ts';

const folder = vi.hoisted(() => ({ path: '' }));
vi.mock('../../src/render/renderer-folder.ts', () => {
  folder.path = join(tmpdir(), `lectern-assets-${String(process.pid)}`);
  return { assetsFolder: pathToFileURL(`${folder.path}/`) };
});

it('styles that are compiled anew meanwhile stay for the pages that name them', async () => {
  await mkdir(join(folder.path, '_astro'), { recursive: true });
  await writeFile(join(folder.path, '_astro/presenter.old.css'), 'p{}');
  await keepAssets();
  await rm(join(folder.path, '_astro/presenter.old.css'));
  await writeFile(join(folder.path, '_astro/presenter.new.css'), 'q{}');
  const texts = ['old', 'new'].map((name) => readAsset(`_astro/presenter.${name}.css`).then(String));
  expect(await Promise.all(texts)).toEqual(['p{}', 'q{}']);
  await rm(folder.path, { recursive: true });
  await expect(readAsset('_astro/presenter.new.css')).rejects.toThrow('ENOENT');
});
