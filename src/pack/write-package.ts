/** A program of its own: makes all that the package brings along besides its own few files, in `compiled/`. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { makeSettingsSchema } from '../docs/settings-schema.ts';
import { ensureWidths, widthsFile } from '../fonts/face-widths.ts';
import { faces } from '../fonts/faces.ts';
import { readSubsets } from '../fonts/font-files.ts';
import { nameSubset, subsetFace } from '../fonts/instance-font.ts';
import { keepFont } from '../fonts/kept-font.ts';
import { listShared } from '../fonts/shared-characters.ts';
import { revealFiles, revealFolder } from '../export/reveal/reveal-files.ts';
import { packageFolder } from '../places.ts';
import { compileRenderer } from '../render/compile-renderer.ts';
import { rendererFolder } from '../render/renderer-folder.ts';
import { bundleProgram } from './bundle-program.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { writeTypes } from './write-types.ts';
import { findBundledPackages, stringifyLicences } from './list-licences.ts';

const folder = new URL('compiled/', packageFolder);
const library = new URL('library/', folder);
const source = (name: string) => new URL(`src/${name}`, packageFolder);

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await compileRenderer(console.error);
await cp(rendererFolder, new URL('renderer/', folder), { recursive: true });
const modules = [
  ...(await bundleScripts({ start: source('cli/main.ts') }, new URL('program/', folder))),
  ...(await bundleProgram(
    { lectern: source('library/lectern.ts'), astro: source('blog/astro.ts') },
    library,
  )),
];
await writeTypes(['src/library/lectern.ts', 'src/blog/astro.ts'], library);
await writeWidths();
await writeFonts();
await writeDrawingPage();
await copyReveal();
await writeFile(new URL('schema.json', folder), `${JSON.stringify(makeSettingsSchema(), undefined, 2)}\n`);
await writeFile(
  new URL('LICENCES.txt', folder),
  await stringifyLicences(await findBundledPackages(modules, rendererFolder)),
);

/** Planning needs them at once, and where the package lies nothing may be written. */
async function writeWidths(): Promise<void> {
  ensureWidths(faces);
  await mkdir(new URL('widths/', folder));
  for (const face of faces) {
    const file = widthsFile(face);
    await cp(file, new URL(`widths/${file.pathname.split('/').at(-1) ?? ''}`, folder));
  }
}

/** Nearly all sites need them, and they take longer to make than the rest of a small one. */
async function writeFonts(): Promise<void> {
  for (const face of faces.filter(({ set }) => set === 'latin')) {
    for (const [subset, range] of readSubsets(face)) {
      for (const codes of listShared(subset, range)) {
        const characters = String.fromCodePoint(...codes);
        const font = await subsetFace(face, subset, characters);
        await keepFont(new URL(nameSubset(face, subset, characters), folder), font);
      }
    }
  }
}

/** What runs in the page that draws diagrams: our own code, and the files of Mermaid that a browser asks for. */
async function writeDrawingPage(): Promise<void> {
  const own = source('diagrams/in-page/');
  await mkdir(new URL('in-page/', folder));
  for (const name of await readdir(own)) {
    const text = stripTypeScriptTypes(await readFile(new URL(name, own), 'utf8'));
    await writeFile(new URL(`in-page/${name}`, folder), text);
  }
  const mermaid = new URL('./', import.meta.resolve('mermaid/dist/mermaid.esm.min.mjs'));
  for (const name of ['mermaid.esm.min.mjs', 'chunks/mermaid.esm.min/']) {
    await cp(new URL(name, mermaid), new URL(`mermaid/${name}`, folder), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  }
}

/** What `export --to reveal` puts beside a talk; whoever installs the package has no reveal.js of its own. */
async function copyReveal(): Promise<void> {
  for (const name of revealFiles) await cp(new URL(name, revealFolder), new URL(`reveal/${name}`, folder));
}
