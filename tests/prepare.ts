/** What the tests need beyond packages: the compiled renderer and a Chromium. */
import { findChromium } from '../src/print/find-chromium.ts';
import { installChromium } from '../src/print/install-chromium.ts';
import { compileRenderer } from '../src/render/compile-renderer.ts';

await compileRenderer(console.error);
if ((await findChromium()) === undefined) await installChromium(console.error);
