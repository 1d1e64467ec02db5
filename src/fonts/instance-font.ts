/** Makes static fonts of variable ones. */
import { readFile } from 'node:fs/promises';
import type { Face } from './faces.ts';
import { variableFontFile } from './font-files.ts';

/** `ttf` takes a millisecond or two to make; `woff2` is half as large and takes some 100 ms, nearly all for its compression. */
export type FontFormat = 'ttf' | 'woff2';

const made = new Map<string, Promise<Uint8Array>>();

/** One subset of a face as a static font; made once in a process. */
export function instanceFont(face: Face, subset: string, format: FontFormat): Promise<Uint8Array> {
  const key = `${face.id}--${subset}.${format}`;
  const font = made.get(key) ?? makeInstance(face, subset, format);
  made.set(key, font);
  return font;
}

async function makeInstance(face: Face, subset: string, format: FontFormat): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  const variable = await readFile(variableFontFile(face, subset));
  return subsetFont(variable, undefined, {
    keepAllGlyphs: true,
    variationAxes: face.axes,
    targetFormat: format === 'ttf' ? 'sfnt' : format,
  });
}
