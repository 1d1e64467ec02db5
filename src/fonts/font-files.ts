/** Where a face's variable font lies in its package, one file a subset of Unicode. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Face } from './faces.ts';
import { raisedCharacters } from './raise-glyphs.ts';
import { stringifyUnicodeRange } from './unicode-range.ts';

/** By the names of packages: a Chinese talk asks for hundreds of files. */
const manifests = new Map<string, string>();

function resolveInPackage(packageName: string, path: string): string {
  const manifest =
    manifests.get(packageName) ?? import.meta.resolve(`@fontsource-variable/${packageName}/package.json`);
  manifests.set(packageName, manifest);
  return fileURLToPath(new URL(path, manifest));
}

/** By the names of packages: each face of one has the same subsets. */
const subsetsOf = new Map<string, ReadonlyMap<string, string>>();

/** Subset name → the characters it holds, as CSS `unicode-range` writes them. Big fonts number their subsets `[0]`, `[1]`, …. */
export function readSubsets(face: Face): ReadonlyMap<string, string> {
  const known = subsetsOf.get(face.package);
  if (known !== undefined) return known;
  const ranges = JSON.parse(readFileSync(resolveInPackage(face.package, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const subsets = Object.entries(ranges).map(
    ([subset, range]) => [subset.replaceAll(/[[\]]/g, ''), range] as const,
  );
  const all = new Map(raisable.has(face.package) ? [...subsets, [raisedSubset, raisedRange]] : subsets);
  subsetsOf.set(face.package, all);
  return all;
}

/** The subset that no package has, since we make it: powers and indices. */
export const raisedSubset = 'raised';

const raisedRange = stringifyUnicodeRange(
  Array.from(raisedCharacters, (character) => character.codePointAt(0) ?? 0),
);
/** The packages whose fonts have figures and signs, and no small ones. */
const raisable: ReadonlySet<string> = new Set(['newsreader', 'archivo', 'jetbrains-mono']);

/** The variable font that holds one subset of a face. */
export function variableFontFile(face: Face, subset: string): string {
  return resolveInPackage(face.package, `files/${face.package}-${subset}-${face.file}-${face.style}.woff2`);
}

const versions = new Map<string, string>();

/** The version of a face's package. */
export function packageVersion(face: Face): string {
  const known = versions.get(face.package);
  if (known !== undefined) return known;
  const { version } = JSON.parse(readFileSync(resolveInPackage(face.package, 'package.json'), 'utf8')) as {
    version: string;
  };
  versions.set(face.package, version);
  return version;
}
