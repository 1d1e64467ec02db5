import { expect, it } from 'vitest';
import { drawAddressCode } from '../../../src/layouts/address/draw-address-code.ts';

const addressOf = (letters: number) => `https://example.org/${'a'.repeat(letters)}`;

it('drawAddressCode draws a code that a phone can read', () => {
  expect(drawAddressCode(addressOf(0))).toMatch(/^<svg/);
  expect(drawAddressCode(addressOf(900))).toMatch(/^<svg/);
});

it.each(['a'.repeat(1000), 'a'.repeat(5000), 'ä'.repeat(600)])(
  'drawAddressCode draws none where the address is too long for one',
  (path) => {
    expect(drawAddressCode(`https://example.org/${path}`)).toBeUndefined();
  },
);
