/** Where a face's variable font lies in its package, one file a subset of Unicode. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Face } from './faces.ts';

function resolveInPackage(packageName: string, path: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${packageName}/${path}`));
}

/** Subset name → the characters it holds, as CSS `unicode-range` writes them. Big fonts number their subsets `[0]`, `[1]`, …. */
export function readSubsets(face: Face): ReadonlyMap<string, string> {
  const ranges = JSON.parse(readFileSync(resolveInPackage(face.package, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return new Map(Object.entries(ranges).map(([subset, range]) => [subset.replaceAll(/[[\]]/g, ''), range]));
}

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
