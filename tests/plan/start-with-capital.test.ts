import { expect, it } from 'vitest';
import { startWithCapital } from '../../src/plan/start-with-capital.ts';

it.each([
  ['lamps burn', 'Lamps burn'],
  ['iPhone lamps', 'iPhone lamps'],
  ['https://example.org/lamps burn', 'https://example.org/lamps burn'],
  ['www.example.org has lamps', 'www.example.org has lamps'],
  ['github.com/lamps/oil has it', 'github.com/lamps/oil has it'],
  ['mira@example.org knows', 'mira@example.org knows'],
])('“%s” begins as it should', (text, started) => {
  expect(startWithCapital({ text, marks: [] }).text).toBe(started);
});
