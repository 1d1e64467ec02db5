/**
 * Bundles the compiled pages once more, as scripts: of these the bundled program keeps what V8 compiled while they ran, as
 * `cli/run-script.ts` does of its own. Who is no such program takes the modules.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { askRunner } from './ask-runner.ts';

/** Writes the scripts beside the modules, as a part of the compiled renderer in this folder. */
export async function bundleRenderer(folder: URL): Promise<void> {
  const { rolldown } = await import('rolldown');
  const server = new URL('server/', folder);
  const bundle = await rolldown({
    input: { entry: fileURLToPath(new URL('entry.mjs', server)) },
    cwd: fileURLToPath(server),
    platform: 'node',
    external: /^(?!\.{0,2}\/|[A-Za-z]:[\\/])/,
    plugins: [askRunner(/[\\/]server[\\/].*\.mjs$/)],
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.write({
      dir: fileURLToPath(new URL('scripts/', server)),
      format: 'cjs',
      entryFileNames: '[name]-[hash].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      comments: { legal: false, jsdoc: false, annotation: false },
    });
    // A script's name has to tell what it holds, so the one that begins is named here.
    await writeFile(new URL('entry.script', server), `./scripts/${output[0].fileName}`);
  } finally {
    await bundle.close();
  }
}
