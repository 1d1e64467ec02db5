import { describe, expect, it } from 'vitest';
import { baseTheme, findRequests } from '../../../src/essay/html/find-requests.ts';

describe('a style sheet of the author’s', () => {
  it.each([
    ":root { --accent: #c00; --font-display: 'My Face', var(--serif); }",
    '@media print { .slide { background: linear-gradient(red, var(--ground)); } }',
    '/* url(https://example.org) and @import */',
    '.slide::before { content: "url(https://example.org)"; }',
    "@font-face { font-family: 'A'; src: url(data:font/woff2;base64,d09GMg==) format('woff2'); }",
    '.slide { mask: url("#mask"); background: url( "data:image/svg+xml,%3Csvg/%3E" ) 0 0; }',
    '.curl(x) { }',
  ])('may hold %s', (css) => {
    expect(findRequests(css)).toEqual([]);
  });

  it.each([
    '@import "https://example.org/a.css";',
    '@IMPORT url(a.css);',
    '.slide { background: url(//example.org/a.png); }',
    '.slide { background: url( "hall.png" ); }',
    "@font-face { src: url('../fonts/a.woff2'); }",
    '.slide { background: image-set("a.png" 1x); }',
    '.slide { background: -webkit-image-set("a.png" 1x); }',
    '.slide { background: src("a.png"); }',
    '.slide { background: u\\72l(a.png); }',
    '@\\69mport "a.css";',
    '.slide { background: url("data:image/png,\\22), url(a.png"); }',
    '.slide { background: url(data:a\\)"), url(a.png); }',
    '.slide { content: "an open text\n; background: url(a.png); }',
    '.slide { background: url(data:a) url(a.png); }',
  ])('may not hold %j', (css) => {
    expect(findRequests(css)).not.toEqual([]);
  });

  it('is refused with the line of what it asks for', () => {
    expect(findRequests('a {}\n/* b\n*/\n@import "c.css";\n\nd { e: url(f) }')).toEqual([
      { what: '@import "c.css"', line: 4 },
      { what: 'url(f)', line: 6 },
    ]);
  });

  it.each(['\\', 'url(', 'url(#a)', '/* ', '@import ', '"', '@media {'])(
    'is read once, however large: a megabyte of %s',
    (piece) => {
      expect(findRequests(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(10);
    },
  );

  it('changes the theme that its selectors name', () => {
    expect(baseTheme(':root { --ink: red; }')).toBe('paper');
    expect(baseTheme("[data-theme='paper'] { --ink: red; }")).toBe('paper');
    expect(baseTheme("[data-theme='stage'] { --ink: red; }")).toBe('stage');
    expect(baseTheme('[data-theme=stage] { --ink: red; }')).toBe('stage');
  });
});
