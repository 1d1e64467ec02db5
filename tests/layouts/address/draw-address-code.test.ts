import { expect, it } from 'vitest';
import { drawAddressCode } from '../../../src/layouts/address/draw-address-code.ts';

const addressOf = (letters: number) => `https://example.org/${'a'.repeat(letters)}`;

it('drawAddressCode draws a code with four modules of quiet zone on each side', () => {
  for (const letters of [0, 900]) {
    const { svg, quiet } = drawAddressCode(addressOf(letters)) ?? { svg: '', quiet: 0 };
    const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
    expect(quiet).toBe(4 / size);
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, ...run]) => run.map(Number));
    expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...runs.flatMap(([x = 0, y = 0, length = 0]) => [x + length, y + 1]))).toBe(size - 4);
  }
});

it.each(['a'.repeat(1000), 'a'.repeat(5000), 'ä'.repeat(600)])(
  'drawAddressCode draws none where the address is too long for one',
  (path) => {
    expect(drawAddressCode(`https://example.org/${path}`)).toBeUndefined();
  },
);
