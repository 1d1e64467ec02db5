/** What the compiled renderer exports; Astro bundles it with all pages into one server module. */
export { createApp } from 'astro/app/entrypoint';
export { Request } from './web-classes.ts';
