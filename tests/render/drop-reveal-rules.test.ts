import { expect, it } from 'vitest';
import { dropRevealRules } from '../../src/site/drop-reveal-rules.ts';

it('dropRevealRules leaves out rules for what is unused, and none that is for something else too', () => {
  const kept = '.reveal .slides{a:b}.reveal.fade,.reveal.zoom{c:d}@media screen{.overview{e:f}}';
  expect(dropRevealRules(`.reveal.zoom .a{x:y}${kept}.reveal .controls .b,.cube{x:y}`)).toBe(kept);
});
