/** Vite plugin: leaves out what no deck uses of reveal.js, of its modules and of its style sheet, or does it in less time. */
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../places.ts';
import { dropRevealRules } from './drop-reveal-rules.ts';

/** Of what the bundler writes: a chunk of code, or a file made from others. */
interface BundledFile {
  type: string;
  originalFileNames?: string[];
  source?: string | Uint8Array;
}

/**
 * Parts of reveal.js by the names of their modules, without which it does all that our decks ask of it: its own controls,
 * notes, print and scrolling views, what it lays over slides, fitting of text, and what asks for attributes that our slides have not.
 */
const unused =
  /^(?:fitty|\.\/(?:controllers\/(?:autoanimate|controls|focus|jumptoslide|notes|overlay|printview|progress|scrollview|slidenumber)|components\/playback))$/;

const main = fileURLToPath(new URL('node_modules/reveal.js/js/reveal.js', packageFolder));
const client = (name: string) => fileURLToPath(new URL(`src/client/${name}.ts`, packageFolder));

/** For Vite, and for Rolldown by itself. */
export function trimReveal() {
  return {
    name: 'lectern-trim-reveal',
    enforce: 'pre' as const,
    resolveId(id: string, importer?: string) {
      if (id === 'reveal.js') return main;
      if (importer?.replaceAll('\\', '/').includes('/reveal.js/js/') !== true) return undefined;
      if (id === './controllers/plugins') return client('deck/no-plugins');
      if (id === './controllers/backgrounds') return client('deck/grounds');
      if (id === './controllers/slidecontent') return client('deck/slide-content');
      return unused.test(id) ? client('deck/unused-part') : undefined;
    },
    generateBundle(_options: unknown, bundle: Readonly<Record<string, BundledFile>>) {
      for (const file of Object.values(bundle)) {
        if (file.originalFileNames?.some((name) => name.endsWith('reveal.js/dist/reveal.css')) !== true)
          continue;
        file.source = dropRevealRules(
          typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source),
        );
      }
    },
  };
}
