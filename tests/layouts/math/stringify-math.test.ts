import { describe, expect, it } from 'vitest';
import { describeMath, stringifyMath } from '../../../src/layouts/math/stringify-math.ts';

describe('stringifyMath', () => {
  it('sets TeX as MathML, by itself or within a line', async () => {
    expect(await stringifyMath('x^2', 'block')).toMatch(/^<math display="block".*<msup>/s);
    expect(await stringifyMath('x^2', 'inline')).toMatch(/^<math>.*<msup>/s);
  });

  it('shows what is no TeX as it was written, and as text only', async () => {
    expect(await stringifyMath('\\frac{<b>', 'inline')).toBe('<code dir="ltr">\\frac{&lt;b&gt;</code>');
  });

  it('is described by its source on paper', async () => {
    const described = describeMath(await stringifyMath('a < b', 'inline'), 'a < b');
    expect(described).toContain('<math role="img" aria-label="\\(a &lt; b\\)"');
  });
});
