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
