import { describe, expect, it } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { readWidths } from '../../src/fonts/face-widths.ts';

function widthsOf(id: string) {
  const face = faces.find((each) => each.id === id);
  if (face === undefined) throw new Error(`no face ${id}`);
  return readWidths(face);
}

describe('the widths of a face', () => {
  it('are those of its characters, run by run', () => {
    const { advances, unitsPerEm } = widthsOf('jetbrains-mono-450');
    const [first = 0, ...widths] = advances.find(([code = 0]) => code === 0x20) ?? [];
    expect(first).toBe(0x20);
    expect(new Set(widths)).toEqual(new Set([unitsPerEm * 0.6]));
  });

  it('are those of powers and indices, too, as small as the font’s own', () => {
    const widthOf = (id: string, character: string) => {
      const code = character.codePointAt(0) ?? 0;
      const run = widthsOf(id).advances.find(
        ([first = 0, ...widths]) => code - first < widths.length && code >= first,
      );
      return run?.[code - (run[0] ?? 0) + 1] ?? NaN;
    };
    for (const id of ['newsreader-400', 'newsreader-400-italic', 'archivo-780-88']) {
      for (const small of '⁰⁴⁹₀₂₉')
        expect(widthOf(id, small) / widthOf(id, '²'), `${id} ${small}`).toBeCloseTo(1, 0);
    }
    expect(widthOf('jetbrains-mono-450', '₇')).toBe(widthOf('jetbrains-mono-450', '7'));
  });

  it('name the pairs that stand nearer together', () => {
    expect(widthsOf('newsreader-400').kerning['A']?.['V']).toBeLessThan(0);
  });

  it('give each Arabic letter a width for each of its forms', () => {
    const [alone = 0, , atStart = 0] = widthsOf('vazirmatn-400').joined['س'] ?? [];
    expect(atStart).toBeLessThan(alone);
  });

  it('are one for all characters of a large script', () => {
    expect(widthsOf('noto-serif-jp-500').uniform).toMatchObject({ han: 1000, kana: 1000 });
    expect(widthsOf('noto-sans-kr-450').uniform.hangul).toBeLessThan(1000);
  });
});
