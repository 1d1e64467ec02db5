/** Loads Playwright, only once a browser is wanted. */
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import type * as Playwright from 'playwright-core';
import { keepCode, readIfThere } from '../disk/kept-code.ts';
import { keptFolder } from '../places.ts';

type Body = (
  exports: unknown,
  require: NodeJS.Require,
  module: Module,
  __filename: string,
  __dirname: string,
  global: Global,
  globalThis: Global,
) => void;

type Global = typeof globalThis;

const parameters = 'exports, require, module, __filename, __dirname, global, globalThis';

/**
 * The files that most of Playwright is in, each after those that it requires. V8 would compile what runs of their
 * megabytes anew at each start.
 */
const large = ['utilsBundle.js', 'coreBundle.js'];

const require = createRequire(import.meta.url);

/** Classes of the web that the files look at as they load, for a server in them that is never started here. */
const unused: ReadonlySet<PropertyKey> = new Set(['Headers', 'Request', 'Response', 'CloseEvent']);

/**
 * The global object for these files. A look at one of those classes would have Node compile all that `fetch` needs, and so
 * would a proxy of the global object itself, which looks at what it stands for.
 */
const bareGlobal = new Proxy(Object.create(globalThis) as Global, {
  get: (_, name): unknown => (unused.has(name) ? Object : Reflect.get(globalThis, name)),
  set: (_, name, value) => Reflect.set(globalThis, name, value),
});

/** Playwright's API. It is required, not imported: Node would first search its megabytes for exported names. */
export function loadPlaywright(): typeof Playwright {
  const about = require.resolve('playwright-core/package.json');
  const { version } = require(about) as { version: string };
  const kept = fileURLToPath(
    new URL(`v8/playwright-${version}-${String(cachedDataVersionTag())}/`, keptFolder),
  );
  for (const name of large) requireKept(join(dirname(about), 'lib', name), join(kept, name));
  return require('playwright-core') as typeof Playwright;
}

/** Requires a file; what V8 compiled of it by the end of a run is kept for the next, if there is such a file at all. */
function requireKept(file: string, kept: string): void {
  if (require.cache[file] !== undefined || !existsSync(file)) return;
  const cachedData = readIfThere(kept);
  const script = new Script(`(function (${parameters}) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const run = script.runInThisContext() as Body;
  const itself = module.exports as unknown;
  run.call(itself, itself, createRequire(file), module, file, dirname(file), bareGlobal, bareGlobal);
  module.loaded = true;
  if (script.cachedDataRejected === false) return;
  process.once('exit', (code) => {
    if (code === 0) keepCode(script.createCachedData(), kept);
  });
}
