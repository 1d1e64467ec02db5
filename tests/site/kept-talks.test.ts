import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptTalks } from '../../src/site/kept-talks.ts';
import { listWarnings, loadTalks } from '../../src/site/load-talks.ts';
import { writeSite } from '../../src/site/write-site.ts';

const pictures = fileURLToPath(new URL('../fixtures/pictures/', import.meta.url));
const makeExtras = () => Promise.resolve({ card: new TextEncoder().encode('card') });

let folder: string;
const place = (name: string): string => join(folder, name);
const write = (name: string, text: string) => writeFileSync(place(name), text);
const essays = ['sea', 'land'].map((name) => `essays/${name}.md`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-kept-'));
  mkdirSync(place('essays'));
  cpSync(join(pictures, 'sea.svg'), place('essays/sea.svg'));
  write('essays/sea.md', '---\ntitle: The sea\ntheme: own.css\n---\n\nTides turn.\n\n![The sea](sea.svg)\n');
  write('essays/own.css', ':root { --accent: #123456; }');
  write('essays/land.md', '# The land\n\nRocks stay.\n\n![A rock](rock.png)\n');
});

/** Builds the site, and tells which talks were taken from an earlier one, and what was said of the essays. */
async function build({ wishes = 'the program', began = Infinity, out = 'site', keeps = 'kept' } = {}) {
  const keeping = new KeptTalks(wishes, place(keeps), began);
  const files = essays.map(place);
  const kept = await keeping.recallAll(files, place(out));
  const fresh = await loadTalks(files.filter((file) => !kept.has(file)));
  const talks = files.flatMap(
    (file) => kept.get(file) ?? fresh.talks.find(({ essay }) => essay.file === file) ?? [],
  );
  const faults = await writeSite(
    talks.map((talk) => ('written' in talk ? talk.written : talk)),
    place(out),
    { makeExtras, keep: (loaded, written) => keeping.keep(loaded, written) },
  );
  expect([...fresh.faults, ...faults]).toEqual([]);
  return {
    kept: talks.flatMap((talk) => ('written' in talk ? [talk.written.talk.id] : [])),
    said: talks.flatMap((talk) => ('written' in talk ? talk.warnings : listWarnings(talk))),
  };
}

function readSite(name: string): Record<string, string> {
  const files = readdirSync(place(name), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(place(name).length), readFileSync(file, 'latin1')];
    }),
  );
}

describe('KeptTalks', () => {
  it('makes a site of what stood in the older one, the same as from nothing, and says the same of it', async () => {
    const first = await build();
    expect(first.kept).toEqual([]);
    expect(first.said.map(({ message }) => message)).toEqual([expect.stringContaining('rock.png')]);
    const again = await build();
    expect(again.kept).toEqual(['sea', 'land']);
    expect(again.said).toEqual(first.said);

    write('essays/land.md', '# The land\n\nRocks stay, naïvely.\n\n![A rock](rock.png)\n');
    expect((await build()).kept).toEqual(['sea']);
    expect((await build({ out: 'other', keeps: 'nothing' })).kept).toEqual([]);
    expect(readSite('site')).toEqual(readSite('other'));
  });

  it.each<[string, () => void, string[]]>([
    [
      'a picture',
      () => write('essays/sea.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>'),
      ['land'],
    ],
    ['a theme', () => write('essays/own.css', ':root { --accent: #654321; }'), ['land']],
    [
      'a picture that was not there',
      () => cpSync(join(pictures, 'sea.svg'), place('essays/rock.png')),
      ['sea'],
    ],
    ['a rehearsal', () => write('essays/land.rehearsal.json', '{}'), ['sea']],
    ['no site', () => rmSync(place('site'), { recursive: true }), []],
  ])('sees %s', async (_, change, kept) => {
    await build();
    change();
    expect((await build()).kept).toEqual(kept);
    await build({ out: 'other', keeps: 'nothing' });
    expect(readSite('site')).toEqual(readSite('other'));
  });

  it('keeps nothing for another wish, or of what changed while it was read', async () => {
    await build();
    expect((await build({ wishes: 'another program' })).kept).toEqual([]);
    await build({ keeps: 'late', began: 0 });
    expect((await build({ keeps: 'late' })).kept).toEqual([]);
  });
});
