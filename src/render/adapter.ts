/**
 * Astro's side of the renderer. `astro build` compiles the pages once into `.lectern/renderer/`; from then on
 * `render-page.ts` asks the compiled app for pages, and no Vite is started.
 */
import type { AstroIntegration } from 'astro';

export function renderer(): AstroIntegration {
  return {
    name: 'lectern-renderer',
    hooks: {
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
