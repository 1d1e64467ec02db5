import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTheme, type Theme } from '../../src/themes/read-theme.ts';

function readSource(name: string): string {
  return readFileSync(new URL(`../../src/themes/${name}.css`, import.meta.url), 'utf8');
}

/** The names of what a style sheet gives a value. */
function namesIn(file: string): string[] {
  return Array.from(readSource(file).matchAll(/^ +(--[\w-]+):/gmu), ([, name = '']) => name);
}

/** A colour in one mode, as its red, green and blue. */
function readColor(theme: Theme, name: string, mode: 'light' | 'dark'): number[] {
  const [light = '', dark = light] = theme.text(name).match(/#[\da-f]{6}/gu) ?? [];
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

it('has no room for planning alone that a layout uses, since no page links those', () => {
  const source = (folder: string) =>
    readdirSync(new URL(`../../src/${folder}/`, import.meta.url))
      .filter((file) => /\.(?:astro|css|ts)$/u.test(file) && file !== 'rooms.css')
      .map((file) => readFileSync(new URL(`../../src/${folder}/${file}`, import.meta.url), 'utf8'))
      .join('\n');
  const used = ['layouts', 'components', 'themes'].map(source).join('\n');
  const asked = new Set(Array.from(used.matchAll(/var\((--[\w-]+)/gu), ([, name = '']) => name));
  expect(namesIn('rooms').filter((name) => asked.has(name))).toEqual([]);
});

it('gives every value that a style sheet asks for', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|css|ts)$/u.test(file))
    .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const given = new Set(Array.from(sources.matchAll(/(--[\w-]+)['"]?[:,]/gu), ([, name = '']) => name));
  // Set by Shiki while code moves.
  given.add('--smm-duration');
  const asked = Array.from(sources.matchAll(/var\((--[\w-]+)\)/gu), ([, name = '']) => name);
  expect(asked.filter((name) => !given.has(name))).toEqual([]);
});

describe.each(['paper', 'stage'])('the theme %s', (name) => {
  const theme = readTheme(name, 'en');

  it('sets no value of which a newcomer cannot read in what there is to copy', () => {
    expect([...namesIn('values'), ...namesIn('rooms'), ...namesIn('paper')]).toEqual(
      expect.arrayContaining(namesIn(name)),
    );
  });

  it('is short', () => {
    expect(readSource(name).split('\n').length).toBeLessThan(300);
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
