/** The script of a talk that is one file: all that its pages run, as one module that asks for no other. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../places.ts';
import { rendererFolder } from './renderer-folder.ts';

const scriptName = 'single.js';

/** Makes the script, as a part of the compiled renderer in this folder. */
export async function compileSingle(folder: URL): Promise<void> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('src/client/single/start.ts', packageFolder)),
    platform: 'browser',
  });
  // A file that was opened from a disk may not ask for another one.
  await bundle.write({
    file: fileURLToPath(new URL(scriptName, folder)),
    format: 'es',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
}

export function readSingleScript(): Promise<string> {
  return readFile(new URL(scriptName, rendererFolder), 'utf8');
}
