import { defineConfig } from 'astro/config';
import { renderer } from './src/render/adapter.ts';
import { slidesInDev } from './src/serve/astro-dev.ts';

export default defineConfig({
  output: 'server',
  adapter: renderer(),
  integrations: [slidesInDev()],
  cacheDir: './.lectern/cache/',
  // A page's policy knows scripts by the site that they come from.
  vite: { build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) } },
  devToolbar: { enabled: false },
  // The pages are plain HTML without images of Astro's: sharp is not needed.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
});
