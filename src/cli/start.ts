/** Where the compiled program begins: V8 is told how to compile it, and keeps what it compiled for the next start. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isRepository, keptFolder } from '../places.ts';

/** Modules of Node that a talk needs. */
const needed = ['child_process', 'crypto', 'fs/promises', 'os', 'util', 'worker_threads', 'zlib'];

// Node brings them compiled; V8 takes that only as long as it is told nothing else, and else compiles them anew.
for (const name of needed) process.getBuiltinModule(name);
// A pattern is compiled once, instead of for its first use and then again: a talk uses hundreds, and each often.
setFlagsFromString('--regexp-tier-up-ticks=0');
// In the repository it goes with the program, which changes.
enableCompileCache(fileURLToPath(new URL('v8/', isRepository ? import.meta.url : keptFolder)));
await import('./main.ts');
