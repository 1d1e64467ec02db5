import { expect, it } from 'vitest';
import { loadSpell } from '../../../src/export/pptx/spell-formula.ts';

it.each([
  ['f: \\mathbb{R}^n \\to \\mathbb{R}', 'f : ℝⁿ → ℝ'],
  ['x^2 + y_i = -1', 'x² + yᵢ = −1'],
  ['O(n \\log n)', 'O(n log n)'],
  ['\\vec{x}', 'x⃗'],
  ['x_1^2, x_2', 'x₁², x₂'],
  ['\\frac{a}{b}', undefined],
  ['e^{i\\pi}', undefined],
  ['\\oops', undefined],
])('spells %s as %s', async (source, spelled) => {
  const spell = await loadSpell();
  expect(spell(source)).toBe(spelled);
});
