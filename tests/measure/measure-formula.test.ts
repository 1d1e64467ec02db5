import { describe, expect, it } from 'vitest';
import { measureFormula } from '../../src/measure/measure-formula.ts';

describe('measureFormula', () => {
  it('counts the wider only of a script below and one above, which stand over one another', () => {
    expect(measureFormula('x_{i}^{abc}')).toBeCloseTo(measureFormula('x^{abc}'));
    expect(measureFormula('x^{abc}_{i}')).toBeCloseTo(measureFormula('x^{abc}'));
    expect(measureFormula('x_i y^{abc}')).toBeGreaterThan(measureFormula('x y^{abc}'));
  });

  it('gives an accent no room of its own', () => {
    expect(measureFormula('\\vec{x}')).toBeCloseTo(measureFormula('x'));
  });

  it('sets a script smaller, and what is in it smaller still', () => {
    expect(measureFormula('x^{abc}')).toBeLessThan(measureFormula('xabc'));
    expect(measureFormula('x^{a^{bc}}')).toBeLessThan(measureFormula('x^{abc}'));
  });
});
