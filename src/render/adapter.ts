/**
 * Astro's side of the renderer. `astro build` compiles the pages once into `.lectern/renderer/`; from then on
 * `render-page.ts` asks the compiled app for pages, and no Vite is started.
 */
import type { AstroIntegration } from 'astro';
import { dropRevealRules } from './drop-reveal-rules.ts';

export function renderer(): AstroIntegration {
  return {
    name: 'lectern-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [trimRevealStyles()],
            ssr: { noExternal: true, external: ['shiki', '@shikijs/langs', '@shikijs/core'] },
            environments: {
              client: { build: { rolldownOptions: { output: { codeSplitting: sharedChunks } } } },
            },
          },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'lectern-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./compiled-app.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}

/**
 * What pages share would come in a chunk for each set of pages that has it, and some small ones weigh more than one: so
 * what windows need to be in step, the small slides too, is one chunk, and what the scripts of a deck share another.
 */
const sharedChunks = {
  groups: [
    {
      name: 'in-step',
      test: /preload-helper|\/src\/show\/(?:message|move-to|read-state|show-state|timer|walk-steps)\.ts|\/client\/(?:after-paint|line-steps|pages|refit|ink\/offer-ink|sync\/(?:keep-state|share-show|open-links|broadcast-link))\.ts/,
    },
    { name: 'deck', test: /\/src\/client\/(?:place|column|reveal-styles|prepare-slides)\.ts/ },
  ],
};

/** Of what the bundler writes: a chunk of code, or a file made from others. */
interface BundledFile {
  type: string;
  originalFileNames?: string[];
  source?: string | Uint8Array;
}

/** Takes from reveal.js' style sheet what no deck needs. */
function trimRevealStyles() {
  return {
    name: 'lectern-reveal-styles',
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
