/** The compiled renderer's only export; Astro bundles it with all pages into one server module. */
export { createApp } from 'astro/app/entrypoint';
