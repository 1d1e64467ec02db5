/** What the tests need beyond packages: the fonts' widths, the compiled renderer and program, and a Chromium. */
import { ensureChromium } from '../src/browser/install-chromium.ts';
import { ensureWidths } from '../src/fonts/face-widths.ts';
import { faces } from '../src/fonts/faces.ts';
import { compileRenderer } from '../src/render/compile-renderer.ts';
import { compileProgram } from '../src/setup/compile-program.mjs';

ensureWidths(faces);
await compileRenderer(console.error);
await compileProgram();
await ensureChromium(console.error);
