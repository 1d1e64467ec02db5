/** What sources load by its name or its place becomes a file of its own beside the program. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

/** Packages that are asked for synchronously when they are needed, and that can be bundled. */
const required = /\brequire\('(yaml|smol-toml|franc-min|hast-util-from-html|hast-util-to-mdast)'\)/g;
/** Programs that run in a thread or a process of their own. */
const programs = /new URL\('([\w-]+)\.ts', import\.meta\.url\)/g;

/** Sources say `require('yaml')` and `new URL('worker.ts', import.meta.url)`; bundled, both mean a file beside them. */
export function splitOff(format: 'esm' | 'cjs'): Plugin {
  return {
    name: 'lectern-split-off',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /import\.meta\.url/ },
      handler(code, importer) {
        const emit = (id: string, fileName: string): string => {
          this.emitFile({ type: 'chunk', id, fileName, importer });
          return `./${fileName}`;
        };
        // A program that is a script has a module that starts it.
        const emitProgram = (name: string): string => {
          if (format === 'esm') return emit(`./${name}.ts`, `${name}.mjs`);
          this.emitFile({ type: 'chunk', id: `./${name}.ts`, name, importer });
          return `./${name}.mjs`;
        };
        return code
          .replaceAll(required, (_, name: string) =>
            format === 'esm'
              ? `require('${emit(findModule(name), `${name}.mjs`)}')`
              : `requireScript('${emit(findModule(name), `${name}.cjs`)}')`,
          )
          .replaceAll(programs, (_, name: string) => `new URL('${emitProgram(name)}', import.meta.url)`);
      },
    },
  };
}

/** What Node gets of yaml is CommonJS, whose names a bundle would not pass on. */
function findModule(name: string): string {
  if (name !== 'yaml') return name;
  return fileURLToPath(new URL('browser/index.js', import.meta.resolve('yaml/package.json')));
}
