/** Bundles sources into one folder of JavaScript: a start reads a few files instead of hundreds, and strips no types. */
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputChunk } from 'rolldown';
import { packageFolder } from '../places.ts';
import { keepNative } from './keep-native.ts';
import { splitOff } from './split-off.ts';

/** Packages that stay beside the program: they bring files along that are no JavaScript, or are loaded by their place. */
export const apart = [
  /^@fontsource/,
  'harfbuzzjs',
  'playwright-core',
  'rolldown',
  /^shiki(?:\/|$)/,
  'subset-font',
  'typescript',
  'wink-eng-lite-web-model',
  'wink-nlp',
];

/**
 * Writes the program whose entries these sources are, by the names that they get, such as `lectern` for `lectern.mjs`.
 * @returns the files that it was made from, those of packages too
 */
export async function bundleProgram(entries: Record<string, URL>, folder: URL): Promise<string[]> {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, fileURLToPath(file)])),
    cwd: fileURLToPath(packageFolder),
    platform: 'node',
    external: apart,
    plugins: [splitOff('esm'), keepNative('esm')],
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.write({
      dir: fileURLToPath(folder),
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      comments: { legal: false, jsdoc: false, annotation: false },
    });
    return output
      .filter((file): file is OutputChunk => file.type === 'chunk')
      .flatMap(({ moduleIds }) => moduleIds);
  } finally {
    await bundle.close();
  }
}
