/** What Node offers only to modules, for sources that are bundled as scripts; see `cli/run-script.ts`. */
import type { Plugin } from 'rolldown';

/**
 * What scripts cannot ask Node for, they ask the one who runs them for.
 * @param sources the files that may ask for the address of a package, or load what is named by an address
 */
export function askRunner(sources: RegExp): Plugin {
  return {
    name: 'lectern-ask-runner',
    transform: {
      filter: { id: sources, code: /import\.meta\.resolve|\bimport\(\w+\)/ },
      handler: (code) =>
        code
          // Patterns, which do not match what is written here: a program that compiles the pages is bundled with this.
          .replaceAll(/\bimport\.meta\.resolve\(/g, 'resolveModule(')
          .replaceAll(/\bawait import\((?=\w+\))/g, 'await importModule('),
    },
    renderChunk(code, { dynamicImports }) {
      return dynamicImports.reduce(
        (changed, name) =>
          changed
            .replaceAll(`import("${name}")`, `importModule("${name}")`)
            .replaceAll(`import('${name}')`, `importModule('${name}')`),
        code,
      );
    },
  };
}
