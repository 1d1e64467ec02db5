/**
 * Bundles programs as scripts, of which V8 can keep what it compiled while they ran, as it cannot of modules; see
 * `run-script.ts`.
 */
import { fileURLToPath } from 'node:url';
import { rolldown, type OutputChunk } from 'rolldown';
import { packageFolder } from '../places.ts';
import { askRunner } from '../render/ask-runner.ts';
import { apart } from './bundle-program.ts';
import { keepNative } from './keep-native.ts';
import { splitOff } from './split-off.ts';

/**
 * Writes the programs that these sources are, each with a module of its name that starts it, such as `start.mjs`.
 * @returns the files that they were made from, those of packages too
 */
export async function bundleScripts(programs: Record<string, URL>, folder: URL): Promise<string[]> {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, fileURLToPath(file)])),
    cwd: fileURLToPath(packageFolder),
    platform: 'node',
    external: apart,
    plugins: [splitOff('cjs'), keepNative('cjs'), askRunner(/[\\/]src[\\/].*\.ts$/)],
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.write({
      dir: fileURLToPath(folder),
      format: 'cjs',
      entryFileNames: '[name]-[hash].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      comments: { legal: false, jsdoc: false, annotation: false },
    });
    const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
    for (const { isEntry, facadeModuleId, name, fileName } of chunks) {
      if (isEntry && facadeModuleId?.endsWith('.ts') === true) await writeStart(name, fileName, folder);
    }
    return chunks.flatMap(({ moduleIds }) => moduleIds);
  } finally {
    await bundle.close();
  }
}

/** Writes the module that starts a program. */
async function writeStart(name: string, script: string, folder: URL): Promise<void> {
  const bundle = await rolldown({
    input: { [name]: fileURLToPath(new URL('src/cli/start.ts', packageFolder)) },
    cwd: fileURLToPath(packageFolder),
    platform: 'node',
    transform: { define: { thisScript: JSON.stringify(script) } },
    logLevel: 'silent',
  });
  try {
    await bundle.write({ dir: fileURLToPath(folder), format: 'esm', entryFileNames: '[name].mjs' });
  } finally {
    await bundle.close();
  }
}
