/**
 * Astro's side of the renderer. `astro build` compiles the pages once into `.lectern/renderer/`; from then on
 * `render-page.ts` asks the compiled app for pages, and no Vite is started.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimReveal } from './trim-reveal.ts';

export function renderer(): AstroIntegration {
  return {
    name: 'lectern-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        updateConfig({
          vite: {
            plugins: [trimReveal(), command === 'build' && lightenPages()],
            optimizeDeps: { exclude: ['reveal.js'] },
            // `astro dev` runs packages as they are, some of them CommonJS.
            ...(command === 'build' && {
              ssr: { noExternal: true as const, external: ['shiki', '@shikijs/langs', '@shikijs/core'] },
            }),
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

/** The compiled pages have classes of ours in place of Node's. */
function lightenPages() {
  const file = fileURLToPath(new URL('web-classes.ts', import.meta.url));
  const inject = Object.fromEntries(
    ['Headers', 'Request', 'Response'].map((name) => [name, [file, name] as [string, string]]),
  );
  return {
    name: 'lectern-lighten-pages',
    configEnvironment: (name: string) =>
      name === 'ssr' ? { build: { rolldownOptions: { transform: { inject } } } } : undefined,
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
      test: /preload-helper|\/src\/show\/(?:message|move-to|read-state|show-state|timer|walk-steps)\.ts|\/client\/(?:after-paint|line-steps|name-key|pages|refit|wake-lock|ink\/offer-ink|offline\/keep-offline|sync\/(?:keep-state|share-show|open-links|broadcast-link))\.ts/,
    },
    { name: 'deck', test: /\/src\/client\/(?:place|column|reveal-styles|prepare-slides)\.ts/ },
  ],
};
