/** The entry point of the bundled command line, and of its threads: sets up what V8 keeps of them. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isRepository, keptFolder } from '../places.ts';
import { runScript } from './run-script.ts';

/** The script that begins here, as `bundle-scripts.ts` fills it in: its name ends with a digest of what it holds. */
declare const thisScript: string;

/** Modules of Node that a talk needs. */
const needed = ['child_process', 'crypto', 'fs/promises', 'os', 'util', 'vm', 'worker_threads', 'zlib'];

/** Commands that need other functions than presenting does. */
const kinds: readonly string[] = ['build', 'pdf', 'export', 'plan', 'check'];

// Node brings them compiled; V8 takes that only as long as it is told nothing else, and else compiles them anew.
for (const name of needed) process.getBuiltinModule(name);
// A pattern is compiled once, instead of for its first use and then again: a talk uses hundreds, and each often.
setFlagsFromString('--regexp-tier-up-ticks=0');
// Where there is much memory, V8 cleans up only when four times of what was in use is, in percent more.
setFlagsFromString('--heap-growing-percent=100');
// In the repository it goes with the program, which changes.
const kept = new URL('v8/', isRepository ? import.meta.url : keptFolder);
enableCompileCache(fileURLToPath(kept));
const words = process.argv.slice(2);
const isHelp = words.includes('--help') || words.includes('-h');
const kind = isHelp ? 'help' : (kinds.find((name) => name === words[0]) ?? 'present');
runScript(thisScript, fileURLToPath(new URL(`${thisScript}/${kind}/`, kept)));
