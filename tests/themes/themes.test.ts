import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The first rule of a theme's file: all its values by their names. */
function readTheme(name: string): Map<string, string> {
  const css = readFileSync(new URL(`../../src/themes/${name}.css`, import.meta.url), 'utf8');
  const [, rule = ''] = /\[data-theme='\w+'\] \{(.*?)\n\}/su.exec(css) ?? [];
  return new Map(
    [...rule.matchAll(/(--[\w-]+): ([^;]+);/gu)].map(([, key = '', value = '']) => [key, value]),
  );
}

/** A colour in one mode, as its red, green and blue. */
function readColor(theme: Map<string, string>, name: string, mode: 'light' | 'dark'): number[] {
  const value = theme.get(name) ?? '';
  const [, reference] = /^var\((--[\w-]+)\)$/u.exec(value) ?? [];
  if (reference !== undefined) return readColor(theme, reference, mode);
  const [light = '', dark = light] = value.match(/#[\da-f]{6}/gu) ?? [];
  const digits = mode === 'light' ? light : dark;
  return [1, 3, 5].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
}

/** WCAG 2.2, relative luminance. */
function luminance(color: number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['paper', 'stage'])('the theme %s', (name) => {
  const theme = readTheme(name);

  it('has each value that the other has', () => {
    expect([...theme.keys()].sort()).toEqual([...readTheme('paper').keys()].sort());
  });

  it.each([
    [
      'light',
      '--ground',
      ['--ink', '--ink-2', '--ink-dim', '--accent', '--keyword', '--literal', '--heading-ink'],
    ],
    [
      'dark',
      '--ground',
      ['--ink', '--ink-2', '--ink-dim', '--accent', '--keyword', '--literal', '--heading-ink'],
    ],
    ['light', '--wash', ['--ink', '--ink-2', '--keyword', '--literal']],
    ['dark', '--wash', ['--ink', '--ink-2', '--keyword', '--literal']],
    ['light', '--field', ['--on-field']],
    ['dark', '--field', ['--on-field']],
  ] as const)('sets text in the %s mode on %s with a contrast of 7 to 1', (mode, ground, inks) => {
    for (const ink of inks) {
      const ratio = contrast(readColor(theme, ink, mode), readColor(theme, ground, mode));
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  });
});
