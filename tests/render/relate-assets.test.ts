import { describe, expect, it } from 'vitest';
import { relateAssets } from '../../src/render/relate-assets.ts';

describe('relateAssets', () => {
  it('makes the addresses of styles, scripts and fonts relative, however deep the page lies', () => {
    const head =
      '<link rel="icon" href="/favicon.svg"><link href="/_fonts/latin.css"><script src="/_astro/deck.js"></script>';
    expect(relateAssets(head, 0)).toContain('href="./favicon.svg"');
    expect(relateAssets(head, 2)).toBe(
      '<link rel="icon" href="../../favicon.svg"><link href="../../_fonts/latin.css"><script src="../../_astro/deck.js"></script>',
    );
    expect(relateAssets('<style>a{src:url(/_astro/a.woff2)}</style>', 1)).toBe(
      '<style>a{src:url(../_astro/a.woff2)}</style>',
    );
  });

  it.each([
    '<p>The assets lie in (/_astro/foo.js), "/_fonts/latin.css" and url(/_astro/a.woff2).</p>',
    '<section aria-label="In (/_astro/foo.js) and \'/favicon.svg\'">',
    '<img alt="(/_fonts/a)" src="media/_astro.png">',
    '<code>src=&quot;/_astro/foo.js&quot; &lt;link href="/_astro/a.css"></code>',
  ])('leaves the essay’s own words as they are: %s', (html) => {
    expect(relateAssets(html, 1)).toBe(html);
  });
});
