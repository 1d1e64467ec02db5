/**
 * How wide each character of a face is, without opening its font: a table, made once on a machine and kept beside the
 * compiled renderer, so that planning needs neither a browser nor a shaper.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faces, type Face } from './faces.ts';
import { compiledFolder } from '../places.ts';
import { packageVersion } from './font-files.ts';

/** Widths in units of the font, `unitsPerEm` of which are the size that it is set in. */
export interface FaceWidths {
  unitsPerEm: number;
  /** Runs of neighbouring characters: the code of the first, then the width of each. */
  advances: number[][];
  /** How much nearer (below 0) or farther the second character stands to the first. */
  kerning: Record<string, Record<string, number>>;
  /** Arabic letters by how they join: alone, at the end, at the start, within. */
  joined: Record<string, [number, number, number, number]>;
  /** The width of a script's characters, which all have the same, where the font has them in many files. */
  uniform: { han?: number; kana?: number; hangul?: number; emoji?: number };
}

/** Changes with what makes the tables. */
const format = 5;

const folder = new URL('widths/', compiledFolder);
const maker = fileURLToPath(new URL('write-widths.ts', import.meta.url));
const read = new Map<string, FaceWidths>();

/** Where a face's table lies. */
export function widthsFile(face: Face): URL {
  const axes = Object.entries(face.axes).map(([axis, value]) => `${axis}${String(value)}`);
  return new URL([face.id, ...axes, packageVersion(face), String(format)].join('-') + '.json', folder);
}

/** The table of a face. The first time on a machine it is made, with those of all faces that load with it: seconds. */
export function readWidths(face: Face): FaceWidths {
  const known = read.get(face.id);
  if (known !== undefined) return known;
  const file = widthsFile(face);
  if (!existsSync(file)) ensureWidths(faces.filter(({ set }) => set === face.set));
  const widths = JSON.parse(readFileSync(file, 'utf8')) as FaceWidths;
  read.set(face.id, widths);
  return widths;
}

/** Makes the tables that are not there. Fonts can be opened only asynchronously, and planning is not: another process does it. */
export function ensureWidths(wanted: readonly Face[]): void {
  execFileSync(process.execPath, [maker, ...wanted.map(({ id }) => id)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
