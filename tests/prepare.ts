/** What the tests need beyond packages: the compiled renderer and a Chromium. */
import { ensureChromium } from '../src/browser/install-chromium.ts';
import { compileRenderer } from '../src/render/compile-renderer.ts';

await compileRenderer(console.error);
await ensureChromium(console.error);
