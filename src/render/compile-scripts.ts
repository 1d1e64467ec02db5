/** Scripts that stand alone, each one file: all that a talk in one file runs, and the service worker of a published talk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../places.ts';
import { rendererFolder } from './renderer-folder.ts';
import { trimReveal } from './trim-reveal.ts';

/** What each is made from, and how it is run: as a module, or as a classic script, which all browsers take for workers. */
const scripts = {
  single: { source: 'src/client/single/start.ts', format: 'es' },
  unpack: { source: 'src/client/single/unpack-file.ts', format: 'es' },
  worker: { source: 'src/client/offline/worker.ts', format: 'iife' },
} as const;
type Script = keyof typeof scripts;

/** Makes the scripts, as a part of the compiled renderer in this folder. */
export async function compileScripts(folder: URL): Promise<void> {
  const { rolldown } = await import('rolldown');
  for (const [name, { source, format }] of Object.entries(scripts)) {
    const bundle = await rolldown({
      input: fileURLToPath(new URL(source, packageFolder)),
      platform: 'browser',
      plugins: [trimReveal()],
    });
    await bundle.write({
      file: fileURLToPath(new URL(`${name}.js`, folder)),
      format,
      minify: true,
      codeSplitting: false,
    });
    await bundle.close();
  }
}

export function readScript(name: Script): Promise<string> {
  return readFile(new URL(`${name}.js`, rendererFolder), 'utf8');
}
