import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { loadTalks, type LoadedTalk } from '../../src/site/load-talks.ts';
import { writeSite } from '../../src/site/write-site.ts';

const essay = readFileSync(fileURLToPath(new URL('../fixtures/lighthouse.md', import.meta.url)), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lectern-privacy-'));
let [open, closed]: LoadedTalk[] = [];

/** Each file of a folder, by its name: as it stands, and as it reads. */
function readAll(site: string): Map<string, string> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:woff2|png)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.map((name) => {
      const text = readFileSync(name, 'utf8');
      const read = text
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"');
      return [name.slice(site.length + 1), `${text}\n${read.replaceAll(/\s+/g, ' ')}`];
    }),
  );
}

/** What is said and what the speaker notes for herself, without the sentences that a slide shows itself. */
function listSecrets({ talk }: LoadedTalk) {
  const steps = [...talk.slides, ...talk.backup].flatMap((slide) => slide.steps);
  const shown = steps.map(({ shows }) => shows.text).join('\n');
  const said = steps
    .flatMap(({ says }) => says.map(({ text }) => text))
    .filter((text) => !shown.includes(text.replace(/[.!?:]$/, '')));
  return { said, asides: steps.flatMap(({ asides = [] }) => asides.map(({ text }) => text)) };
}

async function publish(loaded: LoadedTalk | undefined, options: Parameters<typeof writeSite>[2]) {
  if (loaded === undefined) throw new Error('The essay was not read.');
  const site = join(folder, `site-${String(readdirSync(folder).length)}`);
  expect(await writeSite([loaded], site, options)).toEqual([]);
  const files = readAll(site);
  const whole = [...files.values()].join('\n');
  const { said, asides } = listSecrets(loaded);
  expect([said.length > 2, asides.length]).toEqual([true, 1]);
  const has = (texts: readonly string[]) => texts.filter((text) => whole.includes(text));
  return { names: [...files.keys()], whole, said, asides, saidFound: has(said), asidesFound: has(asides) };
}

describe('What a built site gives away', () => {
  beforeAll(async () => {
    await compileRenderer(() => undefined);
    mkdirSync(join(folder, 'essays'));
    const [openFile, closedFile] = ['lighthouse.md', 'closed.md'].map((name) => join(folder, 'essays', name));
    if (openFile === undefined || closedFile === undefined) return;
    writeFileSync(openFile, essay);
    writeFileSync(closedFile, essay.replace('lang: en', 'lang: en\nnotes: false'));
    const { talks, faults } = await loadTalks([openFile, closedFile]);
    expect(faults).toEqual([]);
    [open, closed] = talks;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is what the talk says, and none of the speaker’s asides', async () => {
    const { said, saidFound, asidesFound, names } = await publish(open, {});
    expect(saidFound).toEqual(said);
    expect(asidesFound).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['lighthouse/presenter/index.html']));
  });

  it('is the asides too where they are asked for', async () => {
    const { asides, asidesFound } = await publish(open, { asides: true });
    expect(asidesFound).toEqual(asides);
  });

  it.each([
    ['is asked for', () => publish(open, { notes: false })],
    ['is what the front matter says', () => publish(closed, { asides: true })],
  ])('is the slides alone where that %s', async (_, build) => {
    const { saidFound, asidesFound, names, whole } = await build();
    expect([saidFound, asidesFound]).toEqual([[], []]);
    expect(
      names.filter((name) =>
        // What a deck asks of a presenter view is part of each deck.
        /presenter|script|essay|article|reading/i.test(
          name.replace(/^.*(?:astro_type_script|presenter-calls)/, ''),
        ),
      ),
    ).toEqual([]);
    expect(names.filter((name) => name.endsWith('.html')).length).toBe(3);
    expect(whole).not.toMatch(/href="[^"]*(?:presenter|script|essay)\//);
    expect(whole).not.toMatch(/class="(?:notes|said|note)"/);
    expect(whole).not.toContain('<kbd>S</kbd>');
    expect(whole).toContain('data-alone');
  });
});
