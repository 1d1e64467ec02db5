import { describe, expect, it } from 'vitest';
import { bareFormula, splitFormula } from '../../../src/plan/split/split-formula.ts';
import { slidesOf } from '../essay-of.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `a_{${String(at)}} &= b^{${String(at)}}`);
const aligned = (count: number) => `\\begin{aligned}\n${rows(count).join(' \\\\\n')}\n\\end{aligned}`;
const sum = (count: number) => Array.from({ length: count }, (_, at) => `x_{${String(at)}}`).join(' + ');
const rowsOf = (tex: string) => tex.split('\\\\').length;

describe('splitFormula', () => {
  it.each([
    ['short', 'E = mc^2'],
    ['of some rows', aligned(6)],
    ['wide by its fractions only', `\\frac{${sum(12)}}{${sum(12)}} = 1`],
    ['of one bracket', `\\left( ${sum(60)} \\right)`],
    ['with a matrix', '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}'],
    [
      'that its vectors make long in the essay only',
      '\\begin{pmatrix} X \\\\ Y \\\\ Z \\end{pmatrix} = M \\begin{pmatrix} r \\\\ g \\\\ b \\end{pmatrix}, \\qquad M \\in \\mathbb{R}^{3 \\times 3}',
    ],
    ['of rows outside an environment', `${sum(60)} \\\\ ${sum(60)}`],
  ])('leaves a formula %s as it is', (_, tex) => {
    expect(splitFormula(tex)).toEqual([tex]);
  });

  it('parts many rows over slides, about as many on each', () => {
    const parts = splitFormula(aligned(25));
    expect(parts.map(rowsOf)).toEqual([8, 9, 8]);
    for (const part of parts) expect(part).toMatch(/^\\begin\{aligned\}[\s\S]*\\end\{aligned\}$/);
  });

  it('counts the rows of a matrix', () => {
    const cells = Array.from({ length: 10 }, (_, at) => `a_{${String(at)}} & ${sum(4)}`).join(' \\\\ ');
    const parts = splitFormula(`\\begin{pmatrix} ${cells} \\end{pmatrix} = ${sum(20)} + \\sum_{i=1}^{n} x_i`);
    expect(parts).toHaveLength(2);
    expect(parts[1]).not.toContain('pmatrix');
  });

  it('parts rows only where the environment itself is open', () => {
    const cases = '\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}';
    const tex = `\\begin{align*} ${Array.from({ length: 9 }, () => `f(x) &= ${cases}`).join(' \\\\[1ex] ')} \\end{align*}`;
    for (const part of splitFormula(tex))
      expect(part.split('\\begin{cases}').length).toBe(part.split('\\end{cases}').length);
    expect(splitFormula(tex).length).toBeGreaterThan(1);
  });

  it('breaks a long line before operators into rows', () => {
    const [only = '', ...others] = splitFormula(`s = ${sum(30)}`);
    expect(others).toEqual([]);
    expect(rowsOf(only)).toBeGreaterThan(1);
    for (const row of only.split('\\\\\n').slice(1)) expect(row).toMatch(/^&\\qquad \+/);
  });

  it('loses nothing, and adds only what sets it in rows', () => {
    for (const tex of [
      aligned(25),
      `s = ${sum(120)}`,
      `\\begin{gather} ${rows(30).join('\\\\')} \\end{gather}`,
    ])
      expect(splitFormula(tex).map(bareFormula).join('')).toBe(bareFormula(tex));
  });
});

it('a formula of many rows goes on on the next slides, which say so', () => {
  const slides = slidesOf(`$$\n${aligned(25)}\n$$`);
  expect(slides.map(({ part }) => part)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
});
