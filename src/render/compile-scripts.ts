/**
 * Scripts that stand alone, each one file: all that a talk in one file runs, the service worker of a published talk, and what
 * Lectern itself runs in pages that it has opened.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../places.ts';
import { rendererFolder } from './renderer-folder.ts';
import { trimReveal } from './trim-reveal.ts';

/**
 * What each is made from, and how it is run: as a module, or as a classic script, which all browsers take for workers. What is
 * run in pages leaves its functions in the variable `inPage`.
 */
const scripts = {
  single: { source: 'src/client/single/start.ts', format: 'es' },
  unpack: { source: 'src/client/single/unpack-file.ts', format: 'es' },
  worker: { source: 'src/client/offline/worker.ts', format: 'iife' },
  measurer: { source: 'src/inspect/in-page/see-page.ts', format: 'iife', name: 'inPage' },
  sheets: { source: 'src/print/in-page/lay-out-script.ts', format: 'iife', name: 'inPage' },
} as const;
type Script = keyof typeof scripts;

/** Makes the scripts, as a part of the compiled renderer in this folder. */
export async function compileScripts(folder: URL): Promise<void> {
  const { rolldown } = await import('rolldown');
  for (const [name, { source, ...output }] of Object.entries(scripts)) {
    const bundle = await rolldown({
      input: fileURLToPath(new URL(source, packageFolder)),
      platform: 'browser',
      plugins: [trimReveal()],
    });
    await bundle.write({
      file: fileURLToPath(new URL(`${name}.js`, folder)),
      ...output,
      minify: true,
      codeSplitting: false,
    });
    await bundle.close();
  }
}

export function readScript(name: Script): Promise<string> {
  return readFile(new URL(`${name}.js`, rendererFolder), 'utf8');
}
