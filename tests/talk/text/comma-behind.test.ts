import { expect, it } from 'vitest';
import { commaBehind } from '../../../src/talk/text/comma-behind.ts';

it.each([
  ['The lamp', ', '],
  ['Who lights it?', ' '],
  ['“Who lights it?”', ' '],
  ['The lamp that burns…', ' '],
  ['المصباح', '، '],
  ['لماذا نقيس أي شيء؟', ' '],
])('a comma is that of the script, and none stands behind a mark: %s', (text, comma) => {
  expect(commaBehind(text)).toBe(comma);
});
