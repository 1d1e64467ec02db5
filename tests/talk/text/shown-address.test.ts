import { expect, it } from 'vitest';
import { shownAddress } from '../../../src/talk/text/shown-address.ts';

const page = 'a-practical-guide-to-writing-more-functional-lamps';

it.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/watch?v=abc', 'example.org/watch?v=abc'],
  [`https://example.org/embed.html?code=${'x'.repeat(2000)}`, 'example.org/embed.html'],
  [`https://example.org/one/of/many/folders/${page}?from=here#part`, `example.org/…/${page}`],
  [`https://example.org/${'x'.repeat(100)}`, 'example.org/…'],
])('%s is %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
