import { describe, expect, it } from 'vitest';
import { describeMath, prepareMath, stringifyMath } from '../../../src/layouts/math/stringify-math.ts';
import { stringifyRichText } from '../../../src/layouts/text/stringify-rich-text.ts';
import { talkOf } from '../../print/small-talk.ts';

describe('stringifyMath', () => {
  it('sets TeX as MathML, by itself or within a line', async () => {
    expect(await stringifyMath('x^2', 'block')).toMatch(/^<math display="block".*<msup>/s);
    expect(await stringifyMath('x^2', 'inline')).toMatch(/^<math>.*<msup>/s);
  });

  it('shows what is no TeX as it was written, and as text only', async () => {
    expect(await stringifyMath('\\frac{<b>', 'inline')).toBe('<code dir="ltr">\\frac{&lt;b&gt;</code>');
  });

  it('sets formulas at once when it is prepared, so that a page of thousands waits for none', async () => {
    await prepareMath();
    const text = 'It is O(n^2)';
    const html = stringifyRichText({ text, marks: [{ kind: 'math', start: 6, end: 12 }] }, talkOf([]));
    expect(html).toMatch(/^It is <math>.*<\/math>$/s);
    expect(stringifyMath('x^2', 'block')).toMatch(/^<math/);
  });

  it('is described by its source on paper', async () => {
    const described = describeMath(await stringifyMath('a < b', 'inline'), 'a < b');
    expect(described).toContain('<math role="img" aria-label="\\(a &lt; b\\)"');
  });
});
