/** What the compiled renderer exports; Astro bundles it with all pages into one server module. */
import { createApp as createAstroApp } from 'astro/app/entrypoint';

export { Request } from './web-classes.ts';

/** An app that throws what a page throws. Astro's own prints it, and answers with a page that says nothing of it. */
export function createApp(): ReturnType<typeof createAstroApp> {
  const app = createAstroApp({ streaming: false });
  app.logger.options.level = 'silent';
  app.renderError = (_, { error, status }) => {
    throw error instanceof Error ? error : new Error(`A page was not rendered (${String(status)})`);
  };
  return app;
}
