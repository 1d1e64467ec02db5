/**
 * Runs the scripts that the compiled program and its pages consist of. Of a module Node keeps what V8 compiles before it runs, and each
 * start compiles thousands of functions anew; of a script all can be kept that V8 has compiled when a run ends.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { keepCode, readIfThere } from '../disk/kept-code.ts';

/** What a script is called with. Scripts are no modules, so Node gives them nothing of its own. */
type Body = (
  require: (name: string) => unknown,
  requireScript: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  __filename: string,
  resolveModule: (name: string) => string,
  importModule: (name: string) => Promise<unknown>,
) => void;

const parameters = 'require, requireScript, module, exports, __filename, resolveModule, importModule';

/** A script whose compiled code is not kept yet, or not all of it. */
interface Fresh {
  script: Script;
  /** The file for its compiled code. */
  kept: string;
  hasPart: boolean;
  /** What V8 had compiled of it after a while: of a long run it forgets what is no more used. */
  early?: Buffer;
}

/** What a run that failed compiled is kept only until one succeeds. */
const part = '.part';

/** How long that while is, in milliseconds. */
const lasting = 10_000;

const requireOther = createRequire(import.meta.url);

/**
 * Runs one of the scripts beside this module, with all that it requires. What it imports by an address is run as a script
 * too, where there is one of it: a file beside the module, `entry.script` for `entry.mjs`, says which.
 * @param kept the folder for what V8 compiles: one for each kind of run, as each needs other functions; it may be deleted
 */
export function runScript(name: string, kept: string): void {
  const modules = new Map<string, { exports: unknown }>();
  const fresh: Fresh[] = [];

  const loadFrom =
    (folder: URL) =>
    (name: string): unknown => {
      if (!name.startsWith('./')) return requireOther(name);
      const place = new URL(name, folder);
      const known = modules.get(place.href);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      modules.set(place.href, module);
      const file = fileURLToPath(place);
      const { script, ...state } = compile(file, join(kept, basename(file)));
      if (state.isFresh) fresh.push({ script, kept: join(kept, basename(file)), hasPart: state.hasPart });
      const run = script.runInThisContext() as Body;
      const load = loadFrom(new URL('./', place));
      run(load, load, module, module.exports, file, (address) => import.meta.resolve(address), importModule);
      return module.exports;
    };

  const importModule = async (address: string): Promise<unknown> => {
    const script = findScript(address);
    return script === undefined ? await import(address) : loadFrom(new URL('./', address))(script);
  };

  process.once('exit', (code) => {
    keepAll(fresh, code === 0);
  });
  setTimeout(() => {
    for (const each of fresh) each.early = each.script.createCachedData();
  }, lasting).unref();
  loadFrom(new URL('./', import.meta.url))(`./${name}`);
}

/** The script that a module is bundled as, by its way from the module. */
function findScript(address: string): string | undefined {
  if (!/^file:.*\.mjs$/.test(address)) return undefined;
  return readIfThere(fileURLToPath(address.replace(/mjs$/, 'script')))?.toString();
}

function compile(file: string, kept: string): { script: Script; isFresh: boolean; hasPart: boolean } {
  const whole = readIfThere(kept);
  const cachedData = whole ?? readIfThere(kept + part);
  const script = new Script(`(function (${parameters}) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const isTaken = script.cachedDataRejected === false;
  return { script, isFresh: whole === undefined || !isTaken, hasPart: whole === undefined && isTaken };
}

/** Keeps what V8 compiled of each. */
function keepAll(fresh: readonly Fresh[], isWhole: boolean): void {
  for (const { script, kept, hasPart, early } of fresh) {
    if (hasPart && !isWhole) continue;
    const late = script.createCachedData();
    keepCode(early !== undefined && early.length > late.length ? early : late, isWhole ? kept : kept + part);
  }
}
