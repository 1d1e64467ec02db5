import { describe, expect, it } from 'vitest';
import { stringifyMath } from '../../src/layouts/stringify-math.ts';

describe('stringifyMath', () => {
  it('sets TeX as MathML, by itself or within a line', async () => {
    expect(await stringifyMath('x^2', 'block')).toMatch(/^<math display="block".*<msup>/s);
    expect(await stringifyMath('x^2', 'inline')).toMatch(/^<math>.*<msup>/s);
  });

  it('shows what is no TeX as it was written, and as text only', async () => {
    expect(await stringifyMath('\\frac{<b>', 'inline')).toBe('<code dir="ltr">\\frac{&lt;b&gt;</code>');
  });
});
