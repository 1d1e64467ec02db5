import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptFolder } from '../../src/places.ts';

const program = `
  import { cachedDataVersionTag } from 'node:v8';
  import { loadPlaywright } from '${new URL('../../src/browser/load-playwright.ts', import.meta.url).href}';
  console.log(loadPlaywright().chromium.name(), cachedDataVersionTag());`;

function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
}

function load(): string[] {
  return run(program).split(' ');
}

it('loads Playwright with what V8 compiled of it before, and without where that is broken', () => {
  const [name, tag = ''] = load();
  expect(name).toBe('chromium');
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/playwright-core/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const kept = new URL(`v8/playwright-${version}-${tag}/coreBundle.js`, keptFolder);
  writeFileSync(kept, 'broken');
  expect(load()).toEqual(['chromium', tag]);
  expect(readFileSync(kept).length).toBeGreaterThan(100_000);
});

it('loads Playwright without all that Node needs to fetch, and leaves that as it is', () => {
  const said = run(`${program}
    const isLoaded = () => process.moduleLoadList.some((name) => name.endsWith('undici'));
    console.log(isLoaded(), new Headers({ a: 'b' }).get('a'), isLoaded());`);
  expect(said).toMatch(/\nfalse b true$/);
});
