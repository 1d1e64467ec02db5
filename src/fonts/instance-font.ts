/** Makes static fonts of variable ones. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { compiledFolder, keptFolder } from '../places.ts';
import type { Face } from './faces.ts';
import { packageVersion, raisedSubset, variableFontFile } from './font-files.ts';
import { keepFont, readKeptFont } from './kept-font.ts';
import { raisedCharacters, raiseGlyphs } from './raise-glyphs.ts';

/** `ttf` takes a millisecond or two to make; `woff2` is half as large and takes some 100 ms, nearly all for its compression. */
export type FontFormat = 'ttf' | 'woff2';

/** The formats as `subset-font` calls them. */
const targetFormats = { ttf: 'sfnt', woff2: 'woff2' } as const;

/**
 * OpenType's features that are on by themselves, those of numbers, and `halt`, by which browsers close the gap between two
 * full-width marks: （“. Not `chws`, which does so itself, but only for marks that lie in one file: browsers leave theirs where a font has it.
 */
const features = [
  'abvm', 'blwm', 'calt', 'ccmp', 'clig', 'curs', 'dist', 'fina', 'halt', 'init', 'isol', 'kern', 'liga', 'ljmo', 'lnum',
  'locl', 'mark', 'medi', 'mkmk', 'pnum', 'rclt', 'rlig', 'rvrn', 'tjmo', 'tnum', 'vjmo',
]; // prettier-ignore
const hasFullWidth = /^Noto (?:Sans|Serif) (?:SC|JP|KR)$/u;
/** Code is set without ligatures, and those of its face are two thirds of it. */
const ligatures: ReadonlySet<string> = new Set(['calt', 'clig', 'liga']);

/** What only vertical lines, grids of pixels and variable fonts need; a Chinese talk has some eighty fonts. */
const idleTables = ['BASE', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'];

/** Changes with what makes the fonts. */
const edition = 3;
const folder = new URL('fonts/', keptFolder);
const made = new Map<string, Promise<Uint8Array>>();

/** One subset of a face as a static font; made once on a machine, and read once in a process. */
export function instanceFont(face: Face, subset: string, format: FontFormat): Promise<Uint8Array> {
  const key = `${face.id}--${subset}.${format}`;
  const font = made.get(key) ?? findInstance(face, subset, format);
  made.set(key, font);
  return font;
}

async function findInstance(face: Face, subset: string, format: FontFormat): Promise<Uint8Array> {
  const file = new URL(`${nameInstance(face, subset)}.${format}`, folder);
  const kept = await readKeptFont(file);
  if (kept !== undefined) return kept;
  const font = await makeInstance(face, subset, format);
  await keepFont(file, font);
  return font;
}

function nameInstance(face: Face, subset: string): string {
  const axes = Object.entries(face.axes).map(([axis, value]) => `${axis}${String(value)}`);
  return [face.id, ...axes, packageVersion(face), String(edition), subset].join('-');
}

async function makeInstance(face: Face, subset: string, format: FontFormat): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  if (subset === raisedSubset) {
    const options = { targetFormat: targetFormats[format], noHinting: true } as const;
    return subsetFont(await raiseFace(face), raisedCharacters, options);
  }
  const variable = await readFile(variableFontFile(face, subset));
  return subsetFont(variable, undefined, {
    keepAllGlyphs: true,
    variationAxes: face.axes,
    targetFormat: targetFormats[format],
    ...(hasFullWidth.test(face.family) && { keepFeatures: features }),
  });
}

/** How much bolder small figures are made, so that their strokes are as thick as the text's, and the boldest that there is. */
const bolder = { by: 200, most: 900 } as const;

/** The face's powers and indices, made of its figures. */
async function raiseFace(face: Face): Promise<Buffer> {
  const wght = Math.min(bolder.most, face.axes.wght + bolder.by);
  const bold = { ...face, id: `${face.id}-bolder`, axes: { ...face.axes, wght } };
  return Buffer.from(raiseGlyphs(await instanceFont(bold, 'latin', 'ttf')));
}

function featuresOf(face: Face): string[] {
  return features.filter((feature) => face.family !== 'JetBrains Mono' || !ligatures.has(feature));
}

/** The file of such a font, in the folder of what is kept or of what the package brings along. */
export function nameSubset(
  face: Face,
  subset: string,
  characters: string,
  format: FontFormat = 'woff2',
): string {
  const digest = createHash('sha256').update([characters, ...featuresOf(face)].join());
  return `fonts/subsets/${nameInstance(face, subset)}-${digest.digest('hex').slice(0, 24)}.${format}`;
}

/** Most of a site's fonts that are kept; a site has a dozen, and nearly all share them. */
const mostSubsets = 240;

/**
 * A face's glyphs for these characters, all of one of its subsets; made once on a machine, since compressing takes most of
 * a small site's time. Of the font's features those stay that browsers use by themselves, and the figures that our styles ask for.
 */
export async function subsetFace(
  face: Face,
  subset: string,
  characters: string,
  format: FontFormat = 'woff2',
): Promise<Uint8Array> {
  const name = nameSubset(face, subset, characters, format);
  const file = new URL(name, keptFolder);
  const kept = (await readKeptFont(file)) ?? (await readKeptFont(new URL(name, compiledFolder)));
  if (kept !== undefined) return kept;
  const { default: subsetFont } = await import('subset-font');
  const targetFormat = targetFormats[format];
  const font =
    subset === raisedSubset
      ? await subsetFont(await raiseFace(face), characters, { targetFormat, noHinting: true })
      : await subsetFont(await readFile(variableFontFile(face, subset)), characters, {
          variationAxes: face.axes,
          targetFormat,
          noHinting: true,
          keepFeatures: featuresOf(face),
          dropTables: idleTables,
        });
  await keepFont(file, font, mostSubsets);
  return font;
}
