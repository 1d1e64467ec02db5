/**
 * Astro's side of the renderer. `astro build` compiles the pages once into `.lectern/renderer/`; from then on
 * `render-page.ts` asks the compiled app for pages, and no Vite is started.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimReveal } from './trim-reveal.ts';

/** The Astro integration that compiles the pages. */
export function renderer(): AstroIntegration {
  return {
    name: 'lectern-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        updateConfig({
          vite: {
            plugins: [trimReveal(), command === 'build' && lightenPages(), announceNothing(), relateFonts()],
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

/** Vite plugin: the compiled pages use `web-classes.ts` in place of Node's `Headers`, `Request` and `Response`. */
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
 * Scripts that a page fetches later are not announced: that was done at the root of the host, where a site that lies below
 * a path has none. Here, since Astro has the last word on what is said in the configuration. Since none of them has styles of
 * its own either, what Vite puts around each import, to wait for those, does nothing but import.
 */
function announceNothing() {
  return {
    name: 'lectern-announce-nothing',
    enforce: 'pre' as const,
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** Style sheets name their fonts as seen from their own folder: Vite would name them from the root of the host. */
function relateFonts() {
  return {
    name: 'lectern-relate-fonts',
    generateBundle(_: unknown, bundle: Readonly<Record<string, BundledFile>>) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.css') || file.source === undefined) continue;
        const css = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = css.replaceAll(/(url\(["']?)\/_astro\//g, '$1');
      }
    },
  };
}

interface BundledFile {
  fileName: string;
  /** What it holds; of styles, fonts and pictures alone. */
  source?: string | Uint8Array;
}

/** Modules that keep windows in step, which all pages of a talk share. */
const inStep = [
  ...[
    'show/message',
    'show/move-to',
    'show/read-state',
    'show/show-state',
    'show/unknown-data',
    'show/timer',
    'show/walk-steps',
  ],
  ...[
    'client/after-paint',
    'client/in-turn',
    'client/line-steps',
    'client/name-key',
    'client/pages',
    'client/refit',
    'client/remember',
    'client/turn-full-screen',
  ],
  ...['client/wake-lock', 'client/ink/offer-ink', 'client/offline/keep-offline', 'client/sync/keep-state'],
  ...['client/sync/share-show', 'client/sync/open-links', 'client/sync/broadcast-link'],
];

/** Modules that all scripts of a deck share. */
const ofDecks = ['place', 'column', 'reveal-styles', 'prepare-slides'].map((name) => `client/deck/${name}`);

/**
 * Two chunks for what pages share. By itself, Rolldown would make one for each set of pages, which together weigh
 * more.
 */
const sharedChunks = {
  groups: [
    { name: 'in-step', test: new RegExp(`preload-helper|${matchModules(inStep)}`) },
    { name: 'deck', test: new RegExp(matchModules(ofDecks)) },
  ],
};

function matchModules(names: readonly string[]): string {
  return String.raw`/src/(?:${names.join('|')})\.ts`;
}
