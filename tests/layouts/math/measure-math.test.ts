import { describe, expect, it } from 'vitest';
import { measureMath } from '../../../src/layouts/math/measure-math.ts';
import { stringifyMath } from '../../../src/layouts/math/stringify-math.ts';

const measure = async (source: string) => measureMath(await stringifyMath(source, 'block'));

/** Sizes in ems as Chromium sets them with STIX Two Math. */
const set: [string, number, number][] = [
  ['E=mc^2', 3.6, 1.3],
  [String.raw`\sum_{i=1}^n i^2 = \frac{n(n+1)(2n+1)}{6}`, 10.7, 3.1],
  [Array.from({ length: 60 }, (_, at) => `a_{${String(at)}}x^{${String(at)}}`).join('+'), 218.7, 1.5],
  [
    String.raw`\begin{pmatrix}${Array.from({ length: 30 }, (_, at) => `a_{${String(at)}} & b & c`).join('\\\\')}\end{pmatrix}`,
    3.8,
    42.8,
  ],
];

describe('measureMath', () => {
  it.each(set)('takes %s for no smaller than it is set, within a seventh', async (source, wide, high) => {
    const { width, height } = await measure(source);
    expect(width * 1.15).toBeGreaterThanOrEqual(wide);
    expect(height * 1.15).toBeGreaterThanOrEqual(high);
  });

  it('takes a matrix of scripts for little higher than it is set', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => `a_{${String(at)}} & b`).join('\\\\');
    const { height } = await measure(`\\begin{pmatrix}${rows}\\end{pmatrix}`);
    // 1.43 ems a row in Chromium.
    expect(height).toBeLessThan(10 * 1.43 * 1.2);
  });

  it('takes a fraction for as wide as its widest part, and a table for as wide as its columns', async () => {
    const fraction = await measure(String.raw`\frac{a+b+c}{d}`);
    expect(fraction.width).toBeLessThan((await measure('a+b+c+d')).width);
    const table = await measure(String.raw`\begin{matrix}abcd&e\\e&abcd\end{matrix}`);
    expect(table.width).toBeGreaterThan((await measure('abcdabcd')).width);
  });
});
