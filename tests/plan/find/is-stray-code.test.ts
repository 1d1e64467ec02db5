import { describe, expect, it } from 'vitest';
import { isStrayCode } from '../../../src/plan/find/is-stray-code.ts';

describe('a paragraph', () => {
  it.each([
    'export default function (lamp) { lamp.addWick("wick"); }',
    '// light it const { lamp } = await import("lamp");',
    'import { lamp } from "./lamp.js"; lamp();',
    'const wick = lamp.trim();',
    '{ "version": 1, "lamps": ["north:*"] }',
    '<?php lamp(); return [];',
  ])('is code without its marks: %s', (text) => expect(isStrayCode(text)).toBe(true));

  it.each([
    'Export default lamps to other coasts.',
    'Import the lamp from the north light.',
    'Let the lamp burn all night.',
    'Return the oil (or what is left of it) to the keeper.',
    'Const is what keepers call it.',
    '[Lamp](oil) {wick}',
    'Keepers call lamp() every night.',
  ])('is prose: %s', (text) => expect(isStrayCode(text)).toBe(false));
});
