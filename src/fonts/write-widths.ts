/** A program of its own: makes the tables of the faces that are named, unless they are there. */
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { faces } from './faces.ts';
import { widthsFile } from './face-widths.ts';
import { measureFace } from './measure-face.ts';

async function writeWidths(wanted: ReadonlySet<string>): Promise<void> {
  for (const face of faces.filter(({ id }) => wanted.has(id))) {
    const file = widthsFile(face);
    if (existsSync(file)) continue;
    await mkdir(new URL('./', file), { recursive: true });
    // Others may be at it too; a table is there whole or not at all.
    const own = new URL(`${file.href}.${String(process.pid)}`);
    await writeFile(own, JSON.stringify(await measureFace(face)));
    await rename(own, file);
  }
}

void writeWidths(new Set(process.argv.slice(2)));
