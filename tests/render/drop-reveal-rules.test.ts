import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { dropRevealRules } from '../../src/render/drop-reveal-rules.ts';
import { assetsFolder } from '../../src/render/renderer-folder.ts';

it('dropRevealRules leaves out rules for what is unused, and none that is for something else too', () => {
  const kept = '.reveal .slides{a:b}.reveal.fade,.reveal.zoom{c:d}@media screen{.overview{e:f}}';
  expect(dropRevealRules(`.reveal.zoom .a{x:y}${kept}.reveal .controls .b,.cube{x:y}`)).toBe(kept);
  const others = '.a[data-transition~=convex-out],.reveal.linear .b{x:y}';
  expect(dropRevealRules(`${others}.reveal .slide{a:b}`)).toBe('.reveal .slide{a:b}');
});

it('every deck is served without them, and without the parts of the script that they are for', async () => {
  await compileRenderer(() => undefined);
  const folder = join(fileURLToPath(assetsFolder), '_astro');
  const [file = '', ...more] = globSync('reveal.*.css', { cwd: folder });
  expect(more).toEqual([]);
  const css = readFileSync(join(folder, file), 'utf8');
  expect(css).toContain('.reveal .slides');
  expect(css).not.toMatch(/\.cube|@keyframes|\{\}/);
  const script = globSync('*.js', { cwd: folder })
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
  expect(script).toContain('reveal-full-page');
  for (const part of [
    'controls-arrow',
    'scrollbar-inner',
    'data-auto-animate-target',
    'pdf-page',
    'r-overlay-help',
  ])
    expect([part, script.includes(part)]).toEqual([part, false]);
});

it('leaves out movements, and media that have nothing left', () => {
  const movement = '@keyframes bounce { 0% { a: b } 50%, to { c: d } }';
  expect(dropRevealRules(`${movement}@media print { .reveal .controls { e: f } }.g{h:i}`)).toBe('.g{h:i}');
});

it('keeps what hides an element that is there all the same', () => {
  const hiding = '.reveal aside.notes { display: none; }';
  expect(dropRevealRules(hiding)).toBe(hiding);
});
