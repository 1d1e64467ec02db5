/** The licences of what is bundled: their authors ask that these go along. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { faces } from '../fonts/faces.ts';
import { packageFolder } from '../places.ts';

/** In browsers' scripts the bundler leaves no trace of these; Mermaid comes with its own packages bundled. */
const others = ['@shikijs/magic-move', 'mermaid', 'reveal.js', 'vite'];
/** Of whose fonts a part is there. */
const fonts = faces
  .filter(({ set }) => set === 'latin')
  .map((face) => `@fontsource-variable/${face.package}`);

/**
 * The names of packages that something of is in the package.
 * @param modules the files that the program was made from
 * @param renderer where the compiled renderer lies, whose chunks name the modules in comments
 */
export async function findBundledPackages(modules: readonly string[], renderer: URL): Promise<string[]> {
  const chunks = new URL('server/', renderer);
  const texts = await Promise.all(
    (await readdir(chunks, { recursive: true }))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => readFile(new URL(name, chunks), 'utf8')),
  );
  const origins = texts.flatMap((text) => text.match(/^\/\/ \S*node_modules\/\S+$/gm) ?? []);
  const names = [...modules, ...origins].flatMap((path) => nameOf(path) ?? []);
  const mermaids = await listDependencies('mermaid');
  return [...new Set([...names, ...others, ...fonts, ...mermaids])].sort();
}

/** The package that a file belongs to. */
function nameOf(path: string): string | undefined {
  const [, name] =
    /\bnode_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*\bnode_modules\b)/.exec(path) ?? [];
  return name?.replace('\\', '/');
}

async function listDependencies(name: string, known = new Set<string>()): Promise<Set<string>> {
  const { dependencies = {} } = await readManifest(name);
  for (const each of Object.keys(dependencies)) {
    if (known.has(each) || each.startsWith('@types/')) continue;
    known.add(each);
    await listDependencies(each, known);
  }
  return known;
}

interface Manifest {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Nothing for a package that is there only within another. */
async function readManifest(name: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(new URL('package.json', placeOf(name)), 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

function placeOf(name: string): URL {
  return new URL(`node_modules/${name}/`, packageFolder);
}

/** One text with all of them. */
export async function stringifyLicences(names: readonly string[]): Promise<string> {
  const texts: string[] = ['This package has parts of these, bundled. Thanks to all who wrote them.\n'];
  for (const name of names) {
    const { version = '', license = '' } = await readManifest(name);
    const files = await readdir(fileURLToPath(placeOf(name))).catch(() => []);
    const file = files.find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
    const text = file === undefined ? '' : await readFile(new URL(file, placeOf(name)), 'utf8');
    texts.push(`${'-'.repeat(80)}\n${name} ${version}: ${license}\n\n${text.trim()}\n`);
  }
  return texts.join('\n');
}
