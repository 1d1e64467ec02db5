/** A program of its own: makes what the documentation says of settings, comments and commands from their tables. */
import { writeFile } from 'node:fs/promises';
import { packageFolder } from '../places.ts';
import { listDocs } from './list-docs.ts';

for (const [name, text] of await listDocs()) await writeFile(new URL(name, packageFolder), text);
