/** The npm package, unpacked into an empty folder where nothing is but the packages that it names. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPackages } from '../../src/setup/install.mjs';
import { listPages } from '../../src/site/resolve-address.ts';
import { Talk } from '../../src/talk/talk.ts';
import { findDeadReferences } from '../find-dead-references.ts';
import { serveFolder } from '../serve-folder.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const essay = `---
title: The lamp on the cliff
---

A lamp that always burns warns nobody. Sailors stop to look at what never changes.

\`\`\`mermaid
flowchart LR
  lamp --> sea
\`\`\`

The light falls off with $1/r^2$, as every keeper of a lamp learns in the first winter.

\`\`\`ts twoslash
const lamp = 'lit';
\`\`\`
`;

interface Manifest {
  bin: { lectern: string };
  dependencies: Record<string, string>;
  engines: { node: string };
}

let folder: string;
let installed: string;
let manifest: Manifest;
/** Of the file that is installed. */
let bytes: number;

beforeAll(async () => {
  // Packing would install them anew while the tests run on them.
  expect(hasPackages(), 'the packages are those of package-lock.json; “npm start” installs them').toBe(true);
  folder = await mkdtemp(join(tmpdir(), 'lectern-package-'));
  installed = join(folder, 'node_modules', 'lectern');
  const [tarball = ''] = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: repository,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
    .trim()
    .split('\n')
    .slice(-1);
  bytes = (await stat(join(folder, tarball))).size;
  await mkdir(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1']);
  manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(repository, 'node_modules', name), link, 'junction');
  }
  await writeFile(join(folder, 'talk.md'), essay);
});

afterAll(() => rm(folder, { recursive: true }));

const environment = () => ({ ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), NODE_COMPILE_CACHE: '' });
const words = (...rest: string[]) => [join(installed, manifest.bin.lectern), ...rest];

function lectern(...rest: string[]) {
  return spawnSync(process.execPath, words(...rest), {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
  });
}

/** The first of what a program prints that looks so. */
function findLine({ stdout }: { stdout: Readable }, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    createInterface(stdout).on('line', (line) => {
      const found = pattern.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
}

/** All files of the package, with when they were written. */
async function listFiles(): Promise<string[]> {
  const names = await readdir(installed, { recursive: true });
  return Promise.all(
    names.map(async (name) => `${name} ${String((await stat(join(installed, name))).mtimeMs)}`),
  );
}

describe('the npm package', () => {
  it('is as small as the README says', async () => {
    const readme = await readFile(join(installed, 'README.md'), 'utf8');
    const [, most = ''] = /a package of less than (\d+) MB/.exec(readme) ?? [];
    expect(bytes).toBeLessThan(Number(most) * 1e6);
  });

  it('plans, checks and prints an essay, and writes nothing beside its own files', async () => {
    const before = await listFiles();

    const planned = lectern('plan', 'talk.md', '--json');
    // TypeScript is large, and only some fences need it.
    expect(planned.stderr).toBe(
      'talk.md:14: This code is shown without its types: TypeScript is not installed.\n' +
        '  Install it where Lectern is: “npm install typescript”.\n',
    );
    const talk = Talk.parse(JSON.parse(planned.stdout));
    expect(talk.slides.map(({ layout }) => layout)).toEqual(
      expect.arrayContaining(['title', 'statement', 'diagram', 'code', 'closing']),
    );

    const checked = lectern('check', 'talk.md');
    expect(checked.stdout).not.toContain('not drawn');
    expect(checked.stderr).not.toContain('not measured');

    const printed = lectern('pdf', 'talk.md', '-o', 'talk.pdf');
    expect(printed).toMatchObject({ status: 0, stdout: 'talk.pdf\n' });
    expect((await readFile(join(folder, 'talk.pdf'), 'latin1')).slice(0, 5)).toBe('%PDF-');

    const exported = lectern('export', 'talk.md', '--to', 'reveal', '-o', 'reveal');
    expect(exported).toMatchObject({ status: 0, stdout: 'reveal\n' });
    expect(await readdir(join(folder, 'reveal', 'reveal.js', 'dist', 'plugin'))).toEqual([
      'highlight.js',
      'notes.js',
    ]);
    expect(await readFile(join(folder, 'reveal', 'talk.css'), 'utf8')).toContain('.drawing');

    expect(await listFiles()).toEqual(before);
  });

  it('starts with what it compiled before, and without it where that is damaged', async () => {
    const planned = lectern('plan', 'talk.md');
    const cache = join(folder, 'cache', 'lectern', 'v8');
    const all = await readdir(cache, { recursive: true });
    // The pages' own code too, of the PDF that was printed.
    expect(all).toContainEqual(expect.stringMatching(/pdf\Wentry-.*\.cjs$/));
    const kept = all.filter((name) => /plan\W.*\.cjs$/.test(name));
    expect(kept.length).toBeGreaterThan(5);
    for (const name of kept) await writeFile(join(cache, name), 'damaged');

    expect(lectern('plan', 'talk.md')).toMatchObject({ status: 0, stdout: planned.stdout });
    for (const name of kept) expect((await stat(join(cache, name))).size).toBeGreaterThan('damaged'.length);
  });

  it('presents an essay', async () => {
    const server = spawn(process.execPath, words('talk.md', '--port', '0'), {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const deck = await findLine(server, /http:\S+/);
    for (const page of ['', 'presenter/']) {
      const response = await fetch(`${deck}${page}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('A lamp that always burns warns nobody');
    }
    server.kill('SIGINT');
    expect((await once(server, 'close'))[0]).toBe(0);
  });

  it('builds a site where nothing can be kept', async () => {
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      words('build', 'talk.md', '--out', 'site'),
      {
        cwd: folder,
        env: { ...environment(), XDG_CACHE_HOME: join(folder, 'talk.md') },
        encoding: 'utf8',
      },
    );
    expect({ status, signal, stderr }).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'site', 'talk', 'index.html'), 'utf8')).toContain('<svg');
    const single = lectern('build', 'talk.md', '--single', '-o', 'talk.html');
    expect(single).toMatchObject({ status: 0, stdout: 'talk.html\n' });
    // Fonts for usual letters are in the package.
    expect(await readdir(join(folder, 'cache', 'lectern', 'fonts'))).not.toContain('subsets');
  });

  it('is a library, with its types', async () => {
    const program = join(folder, 'count.mts');
    await writeFile(
      program,
      `import { planTalk, readEssay } from 'lectern';
const { slides } = planTalk(await readEssay('talk.md'), { minutes: 1 });
const words: string[] = slides.flatMap(({ steps }) => steps.map(({ shows }) => shows.text));
// @ts-expect-error: there is no such layout
export const isWrong = slides[0]?.layout === 'nonsense';
console.log(words[0]);
`,
    );
    const compiler = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'esnext',
      '--types',
      'node',
    ];
    const roots = ['--typeRoots', join(repository, 'node_modules', '@types')];
    const checked = spawnSync(process.execPath, [compiler, ...options, ...roots, program], {
      encoding: 'utf8',
    });
    expect(checked.stdout).toBe('');
    const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
    });
    expect(stdout).toBe('The lamp on the cliff\n');
  });

  it('brings the schema of the front matter, and the licences of all that is bundled', async () => {
    expect(await readFile(join(installed, 'compiled', 'schema.json'), 'utf8')).toContain('"minutes"');
    const licences = await readFile(join(installed, 'compiled', 'LICENCES.txt'), 'utf8');
    for (const name of ['astro', 'd3', 'mermaid', 'reveal.js', 'ws', 'zod']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d\\S*: (?:MIT|ISC|0BSD)\\n\\n.*\\w`, 'm'));
    }
    expect(licences).toMatch(/^@fontsource-variable\/newsreader \d\S*: OFL-1.1\n\n.*\w/m);
  });
});

describe('an Astro blog with the package', () => {
  const deck = '/blog/a-harbour/talk/';
  let blog: string;

  beforeAll(async () => {
    blog = join(folder, 'blog');
    await cp(join(repository, 'tests', 'fixtures', 'blog'), blog, { recursive: true });
    await symlink(
      join(repository, 'node_modules', 'astro'),
      join(folder, 'node_modules', 'astro'),
      'junction',
    );
  });

  const astro = (...rest: string[]) => [
    join(repository, 'node_modules', 'astro', 'bin', 'astro.mjs'),
    ...rest,
  ];
  // Astro serves no pages where it believes to be tested itself.
  const quiet = () => ({ ...environment(), ASTRO_TELEMETRY_DISABLED: '1', VITEST: '', NODE_ENV: '' });

  it('has the talks of its marked posts in its build, below its base, with a PDF', async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, astro('build'), {
      cwd: blog,
      env: quiet(),
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
    // As hosts have it: below the base that the blog names.
    const parent = join(folder, 'host');
    const site = join(parent, 'notes');
    await cp(join(blog, 'dist'), site, { recursive: true });
    expect(await readdir(join(site, 'blog', 'plain'))).toEqual(['index.html']);
    expect((await readFile(join(site, deck, 'talk.pdf'), 'latin1')).slice(0, 5)).toBe('%PDF-');
    for (const page of ['', 'presenter/', 'script/', 'essay/', 'print/']) {
      const html = await readFile(join(site, deck, page, 'index.html'), 'utf8');
      expect(html).toContain('A harbour is kept by its lights');
      // Reminders are the speaker's own.
      expect(html).not.toContain('laughter');
    }
    const host = await serveFolder(parent);
    const pages = listPages('script').map((page) => `${host.home}/notes${deck}${page}`);
    expect(await findDeadReferences(pages)).toEqual([]);
    host.close();
    const html = await readFile(join(site, deck, 'index.html'), 'utf8');
    // The last slide says where the post is.
    expect(html).toContain('https://example.org/notes/blog/a-harbour/');
    const picture = /<img[^>]*src="(media\/[^"]+)"/.exec(html)?.[1];
    expect(await readFile(join(site, deck, picture ?? 'none'), 'utf8')).toContain('<svg');
  });

  it('stops its build at a marked post that cannot be a talk, and names it', async () => {
    const stub = join(blog, 'src', 'content', 'blog', 'stub.md');
    await writeFile(stub, '---\ntitle: To come\ntalk: true\n---\n');
    const { status, stderr } = spawnSync(process.execPath, astro('build'), {
      cwd: blog,
      env: quiet(),
      encoding: 'utf8',
    });
    await rm(stub);
    expect({ status, stderr }).toMatchObject({ status: 1 });
    expect(stderr).toMatch(/stub\.md:4: There is no text/);
    expect(stderr).not.toContain('Stack trace');
  });

  it('shows them in its development server, too', async () => {
    const server = spawn(process.execPath, astro('dev', '--host', '127.0.0.1', '--port', '0'), {
      cwd: blog,
      env: quiet(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const home = await findLine(server, /http:\/\/127\.0\.0\.1:\d+/);
    const ask = (path: string) => fetch(`${home}/notes${path}`);
    for (const page of ['', 'presenter/']) {
      const response = await ask(`${deck}${page}`);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain('A harbour is kept by its lights');
    }
    const pages = listPages('script').map((page) => `${home}/notes${deck}${page}`);
    expect(await findDeadReferences(pages, (path) => /\/talk\/|\/_lectern\//.test(path))).toEqual([]);
    expect((await ask('/blog/plain/talk/')).status).toBe(404);
    expect(await (await ask('/blog/plain/')).text()).toContain('only read');
    server.kill('SIGINT');
    await once(server, 'close');
  });
});
