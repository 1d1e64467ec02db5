/** Of satteri only what is no JavaScript stays beside the program: a library for each kind of machine. */
import type { Plugin } from 'rolldown';

/**
 * Bundled, satteri would look for it from where the program lies; but managers of packages may let only satteri's own
 * place find what satteri asks for.
 */
export function keepNative(format: 'esm' | 'cjs'): Plugin {
  // A script has to ask the one who runs it, see `run-script.ts`.
  const resolve = format === 'esm' ? 'import.meta.resolve' : 'resolveModule';
  return {
    name: 'lectern-keep-native',
    transform: {
      filter: { id: /[\\/]satteri[\\/]index\.js$/ },
      handler: (code) =>
        code.replace('createRequire(import.meta.url)', `createRequire(${resolve}('satteri'))`),
    },
  };
}
