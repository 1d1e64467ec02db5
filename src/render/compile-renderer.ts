/** Compiles the pages with Astro when their sources changed; every later command only loads the result. */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isRepository, packageFolder } from '../places.ts';
import { bundleRenderer } from './bundle-renderer.ts';
import { compileScripts } from './compile-scripts.ts';
import { rendererFolder } from './renderer-folder.ts';

const sources = {
  files: ['astro.config.mjs', 'package-lock.json', 'src/places.ts'],
  folders: [
    'public',
    'src/inspect/in-page',
    'src/print/in-page',
    ...['client', 'components', 'disk', 'fonts', 'layouts', 'pages', 'render', 'show', 'talk', 'themes'].map(
      (room) => `src/${room}`,
    ),
  ],
};
const stampName = 'sources.txt';

const root = fileURLToPath(packageFolder);

/** The files below a folder of this repository, by their paths with slashes, as fast as can be. */
function listFiles(path: string): string[] {
  return readdirSync(`${root}${path}`, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(inner) : [inner];
  });
}

/** A digest of what the renderer is made from: paths, sizes and times, which is enough and takes some milliseconds. */
function digestSources(): string {
  const paths = [...sources.files, ...sources.folders.flatMap(listFiles)].sort();
  const lines = paths.map((path) => {
    const { size, mtimeMs } = statSync(`${root}${path}`);
    return `${path}\0${String(size)}\0${String(Math.round(mtimeMs))}\n`;
  });
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function readStamp(): string | undefined {
  try {
    return readFileSync(new URL(stampName, rendererFolder), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that the compiled renderer is there and newer than its sources.
 * @param say told in one line when the compiling starts, since it takes some seconds
 */
export async function compileRenderer(say: (line: string) => void): Promise<void> {
  // The package brings it along.
  if (!isRepository) return;
  const digest = digestSources();
  if (readStamp() === digest) return;
  say('Compiling the slides’ layouts (once; some seconds) …');
  const fresh = new URL(`.lectern/renderer-${randomUUID()}/`, packageFolder);
  try {
    await buildInto(fresh);
    await compileScripts(fresh);
    await bundleRenderer(fresh);
    await writeFile(new URL(stampName, fresh), digest);
    await rm(rendererFolder, { recursive: true, force: true });
    await rename(fresh, rendererFolder).catch((error: unknown) => {
      // Another process that compiled at the same time was first.
      if (readStamp() !== digest) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Runs Astro's own build in this package, without its telemetry. */
function buildInto(folder: URL): Promise<void> {
  const astro = fileURLToPath(new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [astro, 'build', '--outDir', fileURLToPath(folder)], {
    cwd: fileURLToPath(packageFolder),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro could not compile the layouts:\n${output}`));
    });
  });
}
